import type { Noun } from '#platform/noun.ts';
import { sheetRoutes } from './routes.ts';

export const sheetNoun: Noun = { routes: sheetRoutes };
