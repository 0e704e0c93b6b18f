import type { Noun } from '#platform/noun.ts';
import { householdActs } from './acts.ts';
import { householdRoutes } from './routes.ts';

export const householdNoun: Noun = { routes: householdRoutes, acts: [householdActs] };
