import type { Noun } from '#platform/noun.ts';
import { effectActs } from './acts.ts';
import { effectData } from './personal.ts';
import { effectRoutes } from './routes.ts';
import { effectSync } from './sync.ts';
import { effectTasks } from './tasks.ts';

export const effectNoun: Noun = {
  routes: effectRoutes,
  acts: [effectActs],
  tasks: effectTasks,
  personal: [effectData],
  sync: effectSync,
};
