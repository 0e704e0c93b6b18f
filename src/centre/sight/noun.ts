import type { Noun } from '#platform/noun.ts';
import { sightData } from './personal.ts';
import { sightRoutes } from './routes.ts';

export const sightNoun: Noun = { routes: sightRoutes, personal: [sightData] };
