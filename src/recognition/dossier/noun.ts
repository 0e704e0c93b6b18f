import type { Noun } from '#platform/noun.ts';
import { dossierActs } from './acts.ts';
import { findDossier } from './find.ts';
import { dossierRoutes } from './routes.ts';

export const dossierNoun: Noun = { routes: dossierRoutes, acts: [dossierActs], find: findDossier };
