import type { Noun } from '#platform/noun.ts';
import { planActs, recipientActs } from './acts.ts';
import { findPlans } from './find.ts';
import { countResultsWith, type RecordedResults } from './results.ts';
import { versionRoutes } from './routes.ts';

/** The noun of plans; the room of reports, which is above, counts what a year's classes came to. */
export const planNoun = (results: RecordedResults): Noun => {
  countResultsWith(results);
  return { routes: versionRoutes, acts: [planActs, recipientActs], find: findPlans };
};
