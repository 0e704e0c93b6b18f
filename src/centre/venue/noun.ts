import type { Noun } from '#platform/noun.ts';
import { venueActs } from './acts.ts';
import { venueRoutes } from './routes.ts';

export const venueNoun: Noun = { routes: venueRoutes, acts: [venueActs] };
