import type { Noun } from '#platform/noun.ts';
import { dossierActs } from './acts.ts';
import { findDossier } from './find.ts';
import { communeDossierData } from './personal.ts';
import { dossierRoutes } from './routes.ts';

export const communeDossierNoun: Noun = {
  routes: dossierRoutes,
  acts: [dossierActs],
  find: findDossier,
  personal: communeDossierData,
};
