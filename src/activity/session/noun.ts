import type { Noun } from '#platform/noun.ts';
import { sessionActs } from './acts.ts';
import { sessionRoutes } from './routes.ts';

export const sessionNoun: Noun = { routes: sessionRoutes, acts: [sessionActs] };
