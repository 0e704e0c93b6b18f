import type { Noun } from '#platform/noun.ts';
import { dossierActs, dossierEntryActs, dossierPartActs } from './acts.ts';
import { dossierData } from './personal.ts';
import { dossierRoutes } from './routes.ts';
import { dossierTasks } from './tasks.ts';

export const dossierNoun: Noun = {
  routes: dossierRoutes,
  acts: [dossierActs, dossierPartActs, dossierEntryActs],
  tasks: dossierTasks,
  personal: dossierData,
};
