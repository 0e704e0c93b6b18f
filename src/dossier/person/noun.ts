import type { Noun } from '#platform/noun.ts';
import { personEntryActs } from './acts.ts';
import { personEntryData } from './personal.ts';
import { personEntryRoutes } from './routes.ts';

export const personEntryNoun: Noun = {
  routes: personEntryRoutes,
  acts: [personEntryActs],
  personal: [personEntryData],
};
