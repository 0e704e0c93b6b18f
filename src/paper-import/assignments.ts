import type { PlanReading } from '#plan/reading/schema.ts';
import { isCentre, namesIn, unitCalled } from '#task/assignment/names.ts';
import { type ReadAssignment, unitsOf } from '#task/assignment/pasted.ts';
import { isOutside, type KnownUnit, type PlanPeriod } from '#task/assignment/rules.ts';
import { findDates } from '#vocabulary/written-dates.ts';

const LONGEST = 1000;

/**
 * The assignments that a paper's part on organising the work gives, one a task. The unit under whose name a task stands leads where the
 * commune knows it; of several that are named together each supports, and who leads is asked. A name that nobody knows stays as words.
 */
export function assignmentsRead(
  read: PlanReading['assignments'],
  known: readonly KnownUnit[],
  plan: PlanPeriod,
): ReadAssignment[] {
  return read.flatMap(({ unit, tasks }) => {
    const who = whoIs(unit, known);
    return tasks.map((task) => ({
      text: task.length > LONGEST ? `${task.slice(0, LONGEST - 1)}…` : task,
      wanted: null,
      dueOn: dueIn(task, plan),
      ...who,
    }));
  });
}

/** “Hội Phụ nữ, Đoàn thanh niên xã” are two; a name with a comma or “và” of its own (“Ban Văn hóa và Thông tin”) is one where it is known. */
function whoIs(said: string, known: readonly KnownUnit[]) {
  if (isCentre(said) || unitCalled(said, known)) return unitsOf(said, [], known);
  const parts = namesIn(said);
  const several = parts.length > 1 && parts.some((name) => unitCalled(name, known));
  return several ? unitsOf('', parts, known) : { byCentre: false, units: [], paperUnit: said.slice(0, 300) };
}

const BEFORE = /(?:trước|chậm nhất|hạn|xong|hoàn thành|đến hết)[^.;]{0,30}$/iu;

/** The one day by which a task says that it has to be done; null where it says none, several, or one outside the plan. */
function dueIn(task: string, plan: PlanPeriod): ReadAssignment['dueOn'] {
  const days = findDates(task, Number(plan.periodFrom.slice(0, 4))).filter(({ index }) =>
    BEFORE.test(task.slice(0, index)),
  );
  const [day] = days;
  return days.length === 1 && day && !isOutside(day.to, plan) ? day.to : null;
}
