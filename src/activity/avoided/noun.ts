import type { Noun } from '#platform/noun.ts';
import { avoidedActs } from './acts.ts';
import { avoidedRoutes } from './routes.ts';

export const avoidedNoun: Noun = { routes: avoidedRoutes, acts: [avoidedActs] };
