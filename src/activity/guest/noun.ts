import type { Noun } from '#platform/noun.ts';
import { guestActs } from './acts.ts';
import { guestData } from './personal.ts';
import { guestRoutes } from './routes.ts';

export const guestNoun: Noun = { routes: guestRoutes, acts: [guestActs], personal: [guestData] };
