import type { Noun } from '#platform/noun.ts';
import { donationActs } from './acts.ts';
import { donationData } from './personal.ts';
import { donationRoutes } from './routes.ts';

export const donationNoun: Noun = { routes: donationRoutes, acts: [donationActs], personal: [donationData] };
