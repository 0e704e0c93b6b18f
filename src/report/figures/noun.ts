import type { Noun } from '#platform/noun.ts';
import { figuresRoutes } from './routes.ts';

export const figuresNoun: Noun = { routes: figuresRoutes };
