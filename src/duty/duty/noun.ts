import type { Noun } from '#platform/noun.ts';
import { dutyActs, dutyDoneActs } from './acts.ts';
import { findDuties } from './find.ts';
import { dutyRoutes } from './routes.ts';
import { dutyTasks } from './tasks.ts';

export const dutyNoun: Noun = {
  routes: dutyRoutes,
  acts: [dutyActs, dutyDoneActs],
  tasks: dutyTasks,
  find: findDuties,
};
