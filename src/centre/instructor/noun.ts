import type { Noun } from '#platform/noun.ts';
import { instructorActs } from './acts.ts';
import { instructorData } from './personal.ts';
import { instructorRoutes } from './routes.ts';

export const instructorNoun: Noun = {
  routes: instructorRoutes,
  acts: [instructorActs],
  personal: [instructorData],
};
