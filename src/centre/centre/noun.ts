import type { Noun } from '#platform/noun.ts';
import { centreActs } from './acts.ts';
import { centreRoutes } from './routes.ts';

export const centreNoun: Noun = { routes: centreRoutes, acts: [centreActs] };
