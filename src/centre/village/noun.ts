import type { Noun } from '#platform/noun.ts';
import { villageActs } from './acts.ts';
import { villageRoutes } from './routes.ts';
import { villageSync } from './sync.ts';

export const villageNoun: Noun = { routes: villageRoutes, acts: [villageActs], sync: villageSync };
