import type { Noun } from '#platform/noun.ts';
import { candidacyActs, candidacyWorkflowActs } from './acts.ts';
import { candidacyData } from './personal.ts';
import { candidacyRoutes } from './routes.ts';

export const candidacyNoun: Noun = {
  routes: candidacyRoutes,
  acts: [candidacyActs, candidacyWorkflowActs],
  personal: candidacyData,
};
