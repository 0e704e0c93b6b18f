import type { Noun } from '#platform/noun.ts';
import { lineActs } from './acts.ts';
import { lineRoutes } from './routes.ts';

export const lineNoun: Noun = { routes: lineRoutes, acts: [lineActs] };
