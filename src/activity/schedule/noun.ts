import type { Noun } from '#platform/noun.ts';
import { scheduleActs } from './acts.ts';
import { scheduleRoutes } from './routes.ts';

export const scheduleNoun: Noun = { routes: scheduleRoutes, acts: [scheduleActs] };
