import type { Noun } from '#platform/noun.ts';
import { planWorkflowActs } from './acts.ts';
import { planReminder } from './commands.ts';
import { approvalRoutes } from './routes.ts';

export const approvalNoun: Noun = { routes: approvalRoutes, acts: [planWorkflowActs], jobs: [planReminder] };
