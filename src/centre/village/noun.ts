import type { Noun } from '#platform/noun.ts';
import { villageActs } from './acts.ts';
import { villageRoutes } from './routes.ts';

export const villageNoun: Noun = { routes: villageRoutes, acts: [villageActs] };
