import type { Noun } from '#platform/noun.ts';
import { reportActs, reportWorkflowActs } from './acts.ts';
import { reportReminder } from './commands.ts';
import { reportsRoutes } from './routes.ts';

export const reportNoun: Noun = {
  routes: reportsRoutes,
  acts: [reportActs, reportWorkflowActs],
  jobs: [reportReminder],
};
