import type { Noun } from '#platform/noun.ts';
import { subjectRequestActs } from './acts.ts';
import { subjectRequestData } from './personal.ts';
import { subjectRequestRoutes } from './routes.ts';
import { subjectRequestTasks } from './tasks.ts';

export const subjectRequestNoun: Noun = {
  routes: subjectRequestRoutes,
  acts: [subjectRequestActs],
  tasks: subjectRequestTasks,
  personal: [subjectRequestData],
};
