import type { Noun } from '#platform/noun.ts';
import { reportActs, reportWorkflowActs } from './acts.ts';
import { reportReminder } from './commands.ts';
import { findReports } from './find.ts';
import { reportsRoutes } from './routes.ts';
import { reportTasks } from './tasks.ts';

export const reportNoun: Noun = {
  routes: reportsRoutes,
  acts: [reportActs, reportWorkflowActs],
  jobs: [reportReminder],
  tasks: reportTasks,
  find: findReports,
};
