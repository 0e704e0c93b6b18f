import type { Noun } from '#platform/noun.ts';
import { weekActs } from './acts.ts';
import { weekRoutes } from './routes.ts';
import { weekTasks } from './tasks.ts';

export const weekNoun: Noun = { routes: weekRoutes, acts: [weekActs], tasks: weekTasks };
