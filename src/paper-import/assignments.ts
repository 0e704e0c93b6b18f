import type { PlanReading } from '#plan/reading/schema.ts';
import { holdersCalled, isCentre, namesIn } from '#task/assignment/names.ts';
import { holdersNamed, type ReadAssignment } from '#task/assignment/pasted.ts';
import { isOutside, type KnownHolders, type PlanPeriod } from '#task/assignment/rules.ts';
import { findDates } from '#vocabulary/written-dates.ts';

const LONGEST = 1000;

/**
 * The assignments that a paper's part on organising the work gives, one a task. The unit or village under whose name a task stands
 * leads where the commune knows it; of several that are named together each supports, and who leads is asked, unless they are the villages,
 * which each do their own part. A name that nobody knows stays as words.
 */
export function assignmentsRead(
  read: PlanReading['assignments'],
  known: KnownHolders,
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
function whoIs(said: string, known: KnownHolders): ReturnType<typeof holdersNamed> {
  const isKnown = (name: string) => {
    const { units, villages } = holdersCalled(name, known);
    return units.length + villages.length > 0;
  };
  if (isCentre(said) || isKnown(said)) return holdersNamed(said, [], known);
  const parts = namesIn(said);
  if (parts.length > 1 && parts.some(isKnown)) return holdersNamed('', parts, known);
  const unknown = { units: [], villages: [], paperUnit: said.slice(0, 300) };
  return { byCentre: false, each: false, ...unknown };
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
