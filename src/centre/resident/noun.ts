import type { Noun } from '#platform/noun.ts';
import { residentActs, residentImportActs } from './acts.ts';
import { findPeople } from './find.ts';
import { residentData } from './personal.ts';
import { residentRoutes } from './routes.ts';
import type { CountEnrolled } from './undo.ts';

/** The noun of residents; the room of the rosters, which is above, counts who stands on one. */
export const residentNoun = (countEnrolled: CountEnrolled): Noun => ({
  routes: (api) => residentRoutes(api, countEnrolled),
  acts: [residentActs, residentImportActs],
  find: findPeople,
  personal: residentData,
});
