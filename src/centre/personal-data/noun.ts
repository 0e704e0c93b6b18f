import type { Noun } from '#platform/noun.ts';
import { personalDataActs } from './acts.ts';
import type { Holdings } from './holdings.ts';
import { personalDataRoutes } from './routes.ts';

/** The noun of what is held of people; takes what all nouns hold. */
export const personalDataNoun = (holdings: Holdings): Noun => ({
  routes: (api) => personalDataRoutes(api, holdings),
  acts: [personalDataActs],
});
