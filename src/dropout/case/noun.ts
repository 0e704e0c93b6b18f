import type { Noun } from '#platform/noun.ts';
import { dropoutActs } from './acts.ts';
import { findDropouts } from './find.ts';
import { dropoutData } from './personal.ts';
import { dropoutRoutes } from './routes.ts';
import { dropoutTasks } from './tasks.ts';

export const dropoutNoun: Noun = {
  routes: dropoutRoutes,
  acts: [dropoutActs],
  tasks: dropoutTasks,
  find: findDropouts,
  personal: dropoutData,
};
