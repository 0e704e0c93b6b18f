import type { Noun } from '#platform/noun.ts';
import { claimActs, findingActs } from './acts.ts';
import { findingRoutes } from './routes.ts';

export const findingNoun: Noun = { routes: findingRoutes, acts: [findingActs, claimActs] };
