import type { Noun } from '#platform/noun.ts';
import { consentActs, consentTextActs } from './acts.ts';
import { consentData } from './personal.ts';
import { consentRoutes } from './routes.ts';

export const consentNoun: Noun = {
  routes: consentRoutes,
  acts: [consentActs, consentTextActs],
  personal: [consentData],
};
