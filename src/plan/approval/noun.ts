import type { Noun } from '#platform/noun.ts';
import { planWorkflowActs } from './acts.ts';
import { planReminder } from './commands.ts';
import { workflowData } from './personal.ts';
import { approvalRoutes } from './routes.ts';
import { planTasks } from './tasks.ts';

export const approvalNoun: Noun = {
  routes: approvalRoutes,
  acts: [planWorkflowActs],
  tasks: planTasks,
  jobs: [planReminder],
  personal: [workflowData],
};
