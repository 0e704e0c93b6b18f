import type { Noun } from '#platform/noun.ts';
import { approverActs } from './acts.ts';
import { approverRoutes } from './routes.ts';
import { approverTasks } from './tasks.ts';

export const approverNoun: Noun = { routes: approverRoutes, acts: [approverActs], tasks: approverTasks };
