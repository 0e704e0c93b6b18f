import type { Target, TargetEntry } from '../target/schema.ts';

/** What of a target is written: without what is measured. */
export const bodyOf = (target: Target | TargetEntry): Omit<TargetEntry, 'id'> => ({
  planId: target.planId,
  position: target.position,
  text: target.text,
  indicator: target.indicator,
  ownIndicatorId: target.ownIndicatorId,
  comparator: target.comparator,
  value: target.value,
  upTo: target.upTo,
  unit: target.unit,
  dueOn: target.dueOn,
  unitId: target.unitId,
  classesOf: target.classesOf,
  programme: target.programme,
  villageId: target.villageId,
  form: target.form,
  population: target.population,
  populationOf: target.populationOf,
  populationOn: target.populationOn,
  droppedReason: target.droppedReason,
  revision: target.revision,
});
