import type { Noun } from '#platform/noun.ts';
import { targetActs, targetReportActs } from './acts.ts';
import { findTargets } from './find.ts';
import { targetData } from './personal.ts';
import { targetRoutes } from './routes.ts';
import { targetTasks } from './tasks.ts';

export const targetNoun: Noun = {
  routes: targetRoutes,
  acts: [targetActs, targetReportActs],
  tasks: targetTasks,
  find: findTargets,
  personal: [targetData],
};
