import type { Noun } from '#platform/noun.ts';
import { certificateActs } from './acts.ts';
import { certificateData } from './personal.ts';
import { certificateRoutes } from './routes.ts';

export const certificateNoun: Noun = {
  routes: certificateRoutes,
  acts: [certificateActs],
  personal: [certificateData],
};
