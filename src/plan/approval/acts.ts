import { workflowActs } from '#approval/acts.ts';
import { planWords, planWorkflow } from './definition.ts';

export const planWorkflowActs = workflowActs(planWorkflow, planWords);
