import type { Noun } from '#platform/noun.ts';
import { decisionActs } from './acts.ts';
import { decisionData } from './personal.ts';
import { decisionRoutes } from './routes.ts';

export const decisionNoun: Noun = { routes: decisionRoutes, acts: [decisionActs], personal: decisionData };
