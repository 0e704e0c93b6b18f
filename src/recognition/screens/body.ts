import type { CriteriaSetBody } from '../criteria-set/schema.ts';
import { type CriteriaSet, criteriaSet } from '../criteria-set/set.ts';

/** What of a set is sent when it is written. */
export const bodyOf = (set: CriteriaSet, revision: number): CriteriaSetBody => {
  const { id: _, verified: _checked, ...content } = criteriaSet.parse(set);
  return { ...content, revision };
};

/** A set of which nobody has said anything yet. */
export const blankSet = (id: string, name: string): CriteriaSet =>
  criteriaSet.parse({
    id,
    name,
    model: 'centre',
    basis: null,
    validFrom: null,
    validTo: null,
    engine: 'points-with-bands',
    criteria: [],
    verified: false,
  });
