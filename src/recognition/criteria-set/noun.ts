import type { Noun } from '#platform/noun.ts';
import { criteriaSetActs } from './acts.ts';
import { findCriteriaSets } from './find.ts';
import { criteriaSetData } from './personal.ts';
import { criteriaSetRoutes } from './routes.ts';

export const criteriaSetNoun: Noun = {
  routes: criteriaSetRoutes,
  acts: [criteriaSetActs],
  find: findCriteriaSets,
  personal: [criteriaSetData],
};
