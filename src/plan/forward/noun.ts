import type { Noun } from '#platform/noun.ts';
import { copyActs } from './acts.ts';
import { type Carrier, carryWith } from './carriers.ts';
import { forwardRoutes } from './routes.ts';

/** The noun of copies; rooms above, which keep parts of a plan, say what of it goes along. */
export const forwardNoun = (carriers: readonly Carrier[]): Noun => {
  carryWith(carriers);
  return { routes: forwardRoutes, acts: [copyActs] };
};
