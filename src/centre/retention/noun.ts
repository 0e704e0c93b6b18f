import type { Noun } from '#platform/noun.ts';
import type { Holdings } from '../personal-data/holdings.ts';
import { retentionActs } from './acts.ts';
import { retentionRoutes } from './routes.ts';

/** The noun of how long records of people are kept; takes what all nouns hold. */
export const retentionNoun = (holdings: Holdings): Noun => ({
  routes: (api) => retentionRoutes(api, holdings),
  acts: [retentionActs],
});
