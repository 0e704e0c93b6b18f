import type { Noun } from '#platform/noun.ts';
import { fundingSourceActs } from './acts.ts';
import { fundingSourceRoutes } from './routes.ts';

export const fundingSourceNoun: Noun = { routes: fundingSourceRoutes, acts: [fundingSourceActs] };
