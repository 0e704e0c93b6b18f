import type { Noun } from '#platform/noun.ts';
import { planActs, recipientActs } from './acts.ts';
import { findPlans } from './find.ts';
import { versionRoutes } from './routes.ts';

export const planNoun: Noun = { routes: versionRoutes, acts: [planActs, recipientActs], find: findPlans };
