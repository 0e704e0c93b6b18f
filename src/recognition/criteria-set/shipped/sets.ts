import type { CriteriaSet } from '../set.ts';
import { centreGrading } from './centre.ts';
import { citizen } from './citizen.ts';
import { commune, formerCommune } from './commune.ts';
import { associationModels, formerFamily, formerUnit } from './models.ts';

/** The sets that come with the software, those in force first. */
export const shippedSets: readonly CriteriaSet[] = Object.freeze([
  commune,
  citizen,
  ...associationModels,
  centreGrading,
  formerCommune,
  formerFamily,
  formerUnit,
]);

/** A set that comes with the software, by its id; undefined for no such one. */
export const shippedSet = (id: string): CriteriaSet | undefined => shippedSets.find((set) => set.id === id);
