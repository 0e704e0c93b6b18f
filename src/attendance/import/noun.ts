import type { Noun } from '#platform/noun.ts';
import { listActs } from './acts.ts';
import { rosterImportRoutes } from './routes.ts';

export const rosterImportNoun: Noun = { routes: rosterImportRoutes, acts: [listActs] };
