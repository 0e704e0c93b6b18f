import type { Noun } from '#platform/noun.ts';
import { candidacyActs, candidacyWorkflowActs } from './acts.ts';
import { findCandidacies } from './find.ts';
import { candidacyData } from './personal.ts';
import { candidacyRoutes } from './routes.ts';
import { candidacyTasks } from './tasks.ts';

export const candidacyNoun: Noun = {
  routes: candidacyRoutes,
  acts: [candidacyActs, candidacyWorkflowActs],
  tasks: candidacyTasks,
  find: findCandidacies,
  personal: candidacyData,
};
