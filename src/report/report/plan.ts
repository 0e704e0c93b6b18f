import { figuresOf } from '#activity/event/read.ts';
import type { EventFigures } from '#activity/event/schema.ts';
import { crossesYears } from '#plan/kind/rules.ts';
import { printedWhen } from '#plan/line/when.ts';
import type { Plan } from '#plan/version/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import { tellAssignments } from '#task/assignment/read.ts';
import { latestReport, stateOf } from '#task/assignment/rules.ts';
import { holderNames } from '#task/assignment/words.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { openClasses } from '../figures/queries-open.ts';
import { countsOf } from '../figures/read.ts';
import { classesOfLines, linesOfPlan } from './queries-lines.ts';
import type { ReportedDuty, ReportedLine } from './schema.ts';

/** Gives each line of a plan that falls into a period beside what became of it by the records. */
export async function reportedLines(
  tx: Tx,
  plan: Plan,
  days: Period,
  today: CivilDate,
): Promise<ReportedLine[]> {
  const within = { planId: plan.id };
  const counts = await countsOf(tx, days, { within, of: 'class', minorities: false });
  const opened = new Map((await openClasses(tx, days, within)).map(({ id, day }) => [id, day]));
  const classes = Map.groupBy(await classesOfLines(tx, plan.id, days), ({ itemId }) => itemId);
  const crosses = crossesYears(plan);
  const events = [...classes.values()].flat().filter(({ isClass }) => !isClass);
  const measured = new Map(
    (
      await figuresOf(
        tx,
        events.map(({ id }) => id),
      )
    ).map((one) => [one.activityId, one]),
  );
  return (await linesOfPlan(tx, plan.id, days)).map((line) => {
    const own = classes.get(line.id) ?? [];
    const held = own.flatMap(({ id }) => counts.get(`class ${id}`) ?? []);
    const heldEvents = own.filter(({ isClass, heldOn }) => !isClass && heldOn !== null);
    const heldOn = [
      ...own.flatMap(({ id }) => opened.get(id) ?? []),
      ...heldEvents.map((one) => one.heldOn!),
    ].sort();
    return {
      id: line.id,
      title: line.title,
      when: printedWhen(line, crosses),
      planned: { classes: line.classCount, learners: line.learners, cost: line.cost },
      classes: held.length,
      attendance: {
        marked: sum(held.map(({ attendance }) => attendance.marked)),
        counted: sum(held.map(({ attendance }) => attendance.counted)),
      },
      events: eventsOf(heldEvents.map(({ id }) => measured.get(id)!)),
      spent: sum(own.map(({ spent }) => spent)),
      heldOn: heldOn[0] ?? null,
      state: lineState({
        held: held.length + heldEvents.length,
        planned: line.classCount ?? 1,
        cancelled: own.length > 0 && own.every(({ cancelled }) => cancelled),
        over: line.lastDay < (days.to < today ? days.to : today),
      }),
    };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What the events of a line come to together, each measure by itself. */
function eventsOf(held: readonly EventFigures[]): ReportedLine['events'] {
  const of = (pick: (one: EventFigures) => number | null | undefined) =>
    sum(held.map((one) => pick(one) ?? 0));
  return {
    held: held.length,
    entries: of(({ entries }) => entries),
    visitors: of(({ visitors }) => visitors),
    guests: of(({ guests }) => guests?.came),
    participants: of(({ participants }) => participants),
  };
}

/** What became of a line: held, a part of its classes, called off, not held though its time is over, or still to come. */
function lineState({
  held,
  planned,
  cancelled,
  over,
}: {
  readonly held: number;
  readonly planned: number;
  readonly cancelled: boolean;
  readonly over: boolean;
}): ReportedLine['state'] {
  if (held >= Math.max(planned, 1)) return 'held';
  if (held > 0) return 'partly';
  if (cancelled) return 'cancelled';
  return over ? 'not-held' : 'to-come';
}

/** Gives the assignments of a plan as the units had reported on them by the last day of a period (or today, before it has ended). */
export async function reportedDuties(
  tx: Tx,
  plan: Plan,
  { to }: Period,
  today: CivilDate,
): Promise<ReportedDuty[]> {
  const day = to < today ? to : today;
  const told = await tellAssignments(tx, { today: day, mail: false }, { planId: plan.id });
  return told.map((one) => {
    const { id, text, byCentre, paperUnit, dueOn, figureUnit, reports } = one;
    const names = [...(byCentre ? ['Trung tâm'] : []), ...holderNames(one).map(({ name }) => name)];
    const own = reports.filter(({ on }) => on <= day);
    // Where each answers for itself, all their words are told; of others the word that counts.
    const answers = one.each
      ? holderNames(one).flatMap(({ id: holder, name }) => {
          const report = latestReport(own, holder);
          return report ? [{ ...report, result: `${name}: ${report.result}` }] : [];
        })
      : [own.filter(({ done }) => done).at(-1) ?? own.at(-1)].flatMap((report) => report ?? []);
    const counted = answers.flatMap(({ figure }) => figure ?? []);
    return {
      id,
      text,
      units: names.length > 0 ? names : paperUnit ? [paperUnit] : [],
      dueOn,
      state: stateOf({ ...one, reports: own }, day),
      result: answers.map(({ result }) => result).join('; ') || null,
      figure:
        counted.length === 0 || figureUnit === null
          ? null
          : { value: counted.reduce((all, figure) => all + figure, 0), unit: figureUnit },
    };
  });
}
