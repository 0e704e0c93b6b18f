import type { Noun } from '#platform/noun.ts';
import { costNormActs } from './acts.ts';
import { costNormRoutes } from './routes.ts';

export const costNormNoun: Noun = { routes: costNormRoutes, acts: [costNormActs] };
