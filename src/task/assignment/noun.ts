import type { Noun } from '#platform/noun.ts';
import { assignmentActs } from './acts.ts';
import { findAssignments } from './find.ts';
import { assignmentData } from './personal.ts';
import { reminderJob } from './reminder.ts';
import { assignmentRoutes } from './routes.ts';
import { assignmentSync } from './sync.ts';
import { assignmentTasks } from './tasks.ts';

export const assignmentNoun: Noun = {
  routes: assignmentRoutes,
  acts: [assignmentActs],
  jobs: [reminderJob],
  tasks: assignmentTasks,
  find: findAssignments,
  personal: [assignmentData],
  sync: assignmentSync,
};
