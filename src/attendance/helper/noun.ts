import type { Noun } from '#platform/noun.ts';
import { helperActs } from './acts.ts';
import { helperData } from './personal.ts';
import { helperRoutes } from './routes.ts';

export const helperNoun: Noun = { routes: helperRoutes, acts: [helperActs], personal: [helperData] };
