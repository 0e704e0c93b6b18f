import type { Noun } from '#platform/noun.ts';
import { accountActs } from './acts.ts';
import { accountData } from './personal.ts';
import { accountRoutes } from './routes.ts';

export const accountNoun: Noun = { routes: accountRoutes, acts: [accountActs], personal: [accountData] };
