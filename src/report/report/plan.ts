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
  return (await linesOfPlan(tx, plan.id, days)).map((line) => {
    const own = classes.get(line.id) ?? [];
    const held = own.flatMap(({ id }) => counts.get(`class ${id}`) ?? []);
    const sum = (of: 'marked' | 'counted') => held.reduce((all, { attendance }) => all + attendance[of], 0);
    const heldOn = own.flatMap(({ id }) => opened.get(id) ?? []).sort();
    return {
      id: line.id,
      title: line.title,
      when: printedWhen(line, crosses),
      planned: { classes: line.classCount, learners: line.learners, cost: line.cost },
      classes: held.length,
      attendance: { marked: sum('marked'), counted: sum('counted') },
      spent: own.reduce((all, { spent }) => all + spent, 0),
      heldOn: heldOn[0] ?? null,
      state: lineState({
        held: held.length,
        planned: line.classCount ?? 1,
        cancelled: own.length > 0 && own.every(({ cancelled }) => cancelled),
        over: line.lastDay < (days.to < today ? days.to : today),
      }),
    };
  });
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
