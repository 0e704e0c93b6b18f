import type { Noun } from '#platform/noun.ts';
import { inspectionActs, inspectionWorkflowActs } from './acts.ts';
import { inspectionReminder } from './commands.ts';
import { findInspections } from './find.ts';
import { inspectionData } from './personal.ts';
import { inspectionRoutes } from './routes.ts';
import { inspectionSync } from './sync.ts';
import { inspectionTasks } from './tasks.ts';

export const inspectionNoun: Noun = {
  routes: inspectionRoutes,
  acts: [inspectionActs, inspectionWorkflowActs],
  jobs: [inspectionReminder],
  tasks: inspectionTasks,
  find: findInspections,
  personal: inspectionData,
  sync: inspectionSync,
};
