import type { Noun } from '#platform/noun.ts';
import { activityActs } from './acts.ts';
import { findClasses } from './find.ts';
import { activityRoutes } from './routes.ts';
import { activitySync } from './sync.ts';
import { activityTasks } from './tasks.ts';

export const activityNoun: Noun = {
  routes: activityRoutes,
  acts: [activityActs],
  tasks: activityTasks,
  find: findClasses,
  sync: activitySync,
};
