import type { Noun } from '#platform/noun.ts';
import { petitionActs } from './acts.ts';
import { findPetitions } from './find.ts';
import { petitionRoutes } from './routes.ts';
import { petitionTasks } from './tasks.ts';

export const petitionNoun: Noun = {
  routes: petitionRoutes,
  acts: [petitionActs],
  tasks: petitionTasks,
  find: findPetitions,
};
