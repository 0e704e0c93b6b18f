import type { Noun } from '#platform/noun.ts';
import { documentActs } from './acts.ts';
import { findDocuments } from './find.ts';
import { documentData } from './personal.ts';
import { documentRoutes } from './routes.ts';

export const documentNoun: Noun = {
  routes: documentRoutes,
  acts: [documentActs],
  find: findDocuments,
  personal: [documentData],
};
