import type { Noun } from '#platform/noun.ts';
import { clanActs } from './acts.ts';
import { clanRoutes } from './routes.ts';

export const clanNoun: Noun = { routes: clanRoutes, acts: [clanActs] };
