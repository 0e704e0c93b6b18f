import type { Noun } from '#platform/noun.ts';
import { printRoutes } from './routes.ts';

export const printNoun: Noun = { routes: printRoutes };
