import type { Noun } from '#platform/noun.ts';
import { rosterActs } from './acts.ts';
import { rosterData } from './personal.ts';
import { rosterRoutes } from './routes.ts';

export const rosterNoun: Noun = { routes: rosterRoutes, acts: [rosterActs], personal: [rosterData] };
