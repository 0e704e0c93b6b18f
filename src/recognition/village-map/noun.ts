import type { Noun } from '#platform/noun.ts';
import { villageMapActs } from './acts.ts';
import { villageMapRoutes } from './routes.ts';

export const villageMapNoun: Noun = { routes: villageMapRoutes, acts: [villageMapActs] };
