import type { Noun } from '#platform/noun.ts';
import { eventActs } from './acts.ts';
import { eventRoutes } from './routes.ts';

export const eventNoun: Noun = { routes: eventRoutes, acts: [eventActs] };
