import type { Noun } from '#platform/noun.ts';
import { unitActs } from './acts.ts';
import { unitRoutes } from './routes.ts';

export const unitNoun: Noun = { routes: unitRoutes, acts: [unitActs] };
