import type { Noun } from '#platform/noun.ts';
import { classPaperRoutes } from './routes.ts';

export const classPaperNoun: Noun = { routes: classPaperRoutes };
