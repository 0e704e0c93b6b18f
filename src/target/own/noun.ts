import type { Noun } from '#platform/noun.ts';
import { ownIndicatorActs } from './acts.ts';
import { ownIndicatorRoutes } from './routes.ts';

export const ownIndicatorNoun: Noun = { routes: ownIndicatorRoutes, acts: [ownIndicatorActs] };
