import type { Noun } from '#platform/noun.ts';
import { activityActs } from './acts.ts';
import { activityRoutes } from './routes.ts';

export const activityNoun: Noun = { routes: activityRoutes, acts: [activityActs] };
