import type { Noun } from '#platform/noun.ts';
import { paperImportActs } from './acts.ts';
import { paperImportData } from './personal.ts';
import { paperImportRoutes } from './routes.ts';

export const paperImportNoun: Noun = {
  routes: paperImportRoutes,
  acts: [paperImportActs],
  personal: [paperImportData],
};
