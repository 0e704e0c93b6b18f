import type { Noun } from '#platform/noun.ts';
import { callActs, markActs } from './acts.ts';
import { markData } from './personal.ts';
import { markRoutes } from './routes.ts';
import { markSync } from './sync.ts';
import { markTasks } from './tasks.ts';

export const markNoun: Noun = {
  routes: markRoutes,
  acts: [markActs, callActs],
  tasks: markTasks,
  personal: markData,
  sync: markSync,
};
