import type { Noun } from '#platform/noun.ts';
import { rosterActs } from './acts.ts';
import { rosterData } from './personal.ts';
import { rosterRoutes } from './routes.ts';
import { rosterSync } from './sync.ts';

export const rosterNoun: Noun = {
  routes: rosterRoutes,
  acts: [rosterActs],
  personal: [rosterData],
  sync: rosterSync,
};
