import type { Noun } from '#platform/noun.ts';
import { basisRoutes } from './routes.ts';

export const basisNoun: Noun = { routes: basisRoutes };
