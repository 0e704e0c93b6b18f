import type { Noun } from '#platform/noun.ts';
import { reportActs, reportWorkflowActs } from './acts.ts';
import { reportsRoutes } from './routes.ts';

export const reportNoun: Noun = { routes: reportsRoutes, acts: [reportActs, reportWorkflowActs] };
