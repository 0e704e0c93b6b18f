import type { Noun } from '#platform/noun.ts';
import { commonCostActs } from './acts.ts';
import { commonCostData } from './personal.ts';
import { commonCostRoutes } from './routes.ts';

export const commonCostNoun: Noun = {
  routes: commonCostRoutes,
  acts: [commonCostActs],
  personal: [commonCostData],
};
