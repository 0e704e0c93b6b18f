import type { Noun } from '#platform/noun.ts';
import { proposalActs } from './acts.ts';
import { proposalRoutes } from './routes.ts';

export const proposalNoun: Noun = { routes: proposalRoutes, acts: [proposalActs] };
