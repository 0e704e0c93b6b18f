import type { Noun } from '#platform/noun.ts';
import { councilActs } from './acts.ts';
import { councilData } from './personal.ts';
import { councilRoutes } from './routes.ts';

export const councilNoun: Noun = { routes: councilRoutes, acts: [councilActs], personal: councilData };
