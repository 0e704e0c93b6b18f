import type { Noun } from '#platform/noun.ts';
import { paperImportActs } from './acts.ts';
import { paperImportRoutes } from './routes.ts';

export const paperImportNoun: Noun = { routes: paperImportRoutes, acts: [paperImportActs] };
