import { listActivityRows } from '#activity/class/queries.ts';
import { readActivities } from '#activity/class/read.ts';
import { moneyPolicy } from '#money/ledger/policy.ts';
import { moneyOfYear } from '#money/ledger/queries-year.ts';
import { totalMoney } from '#money/ledger/year.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { countClasses, type Within } from '#report/figures/queries-counts.ts';
import { surveyed } from '#survey/queries-summary.ts';
import { yearOf } from '#vocabulary/date.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { knownYears, plannedLines } from './queries.ts';
import type { YearClass, YearOverview } from './schema.ts';

/** Gives the year as far as the actor's grant reaches; without a year the present one, or the last that has anything. */
export async function readYear(tx: Tx, actor: Actor, wanted: number | undefined): Promise<YearOverview> {
  const years = await knownYears(tx);
  const present = yearOf(actor.today);
  const year =
    wanted ?? (years.includes(present) ? present : (years.find((one) => one <= present) ?? present));
  const within = reached(actor);
  const activities = await readActivities(tx, actor, await listActivityRows(tx, actor, { year }));
  const lines = await plannedLines(tx, year, within);
  const period = yearPeriod(year);
  const attendances = new Map(
    (await countClasses(tx, period, within, 'class')).map(({ key, marked, counted }) => [
      key,
      { marked, counted },
    ]),
  );
  const opened = new Set(activities.map(({ planItemId }) => planItemId));
  const classes: YearClass[] = [
    ...activities.map((one): YearClass => {
      const [first] = one.sessions.filter(({ state }) => state !== 'cancelled');
      return {
        id: one.id,
        key: one.id,
        title: one.title,
        programme: one.programme,
        month: one.standsIn,
        day: first?.date ?? null,
        state: one.state,
        village: one.villageName,
        plannedLearners: one.plannedLearners,
        attendance: attendances.get(one.id) ?? null,
      };
    }),
    ...lines
      .filter(({ itemId }) => !opened.has(itemId))
      .map(
        (line): YearClass => ({
          id: null,
          key: line.itemId,
          title: line.title,
          programme: line.programme,
          month: line.month,
          day: null,
          state: 'planned',
          village: line.village,
          plannedLearners: line.learners,
          attendance: null,
        }),
      ),
  ];
  const parts = { marked: 0, counted: 0 };
  for (const one of attendances.values()) {
    parts.marked += one.marked;
    parts.counted += one.counted;
  }
  const known = <T>(values: readonly (T | null)[]) => values.filter((value) => value !== null);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  // Events are seen on the strip and counted nowhere here.
  const classLines = lines.filter(({ isClass }) => isClass);
  const classCounts = classLines.map(({ classCount }) => classCount);
  const learners = classLines.map((line) => line.learners);
  return {
    year,
    years,
    classes: inOrder(classes),
    held: {
      done: attendances.size,
      planned: sum(known(classCounts)),
      blank: classCounts.filter((one) => one === null).length,
    },
    attendances: {
      done: parts.marked + parts.counted,
      parts,
      planned: sum(known(learners)),
      blank: learners.filter((one) => one === null).length,
    },
    money: await moneyOf(tx, actor, year),
    byProgramme: within.villageId || within.unitId ? [] : await againstSurvey(tx, year, classLines),
  };
}

/** A post without a village or unit reaches nothing at all. */
function reached({ grant: { reach, post } }: Actor): Within {
  const nowhere = '00000000-0000-0000-0000-000000000000';
  if (reach === 'village') return { villageId: post.villageId ?? nowhere };
  return reach === 'unit' ? { unitId: post.unitId ?? nowhere } : {};
}

async function moneyOf(tx: Tx, actor: Actor, year: number): Promise<YearOverview['money']> {
  if (!actingBy(actor, moneyPolicy['money.read'])) return null;
  const { planned, spent } = totalMoney(await moneyOfYear(tx, year));
  return { done: spent, planned, blank: 0 };
}

async function againstSurvey(
  tx: Tx,
  year: number,
  lines: readonly { programme: string | null; learners: number | null }[],
): Promise<YearOverview['byProgramme']> {
  const needs = await surveyed(tx, year);
  if (needs.length === 0) return [];
  const counts = await countClasses(tx, yearPeriod(year));
  return needs.map((need) => {
    const done = counts.find(({ by, key }) => by === 'programme' && key === need.programme);
    const own = lines.filter(({ programme }) => programme === need.programme);
    return {
      ...need,
      held: done?.classes ?? 0,
      attendances: done ? done.marked + done.counted : 0,
      planned: own.reduce((all, { learners }) => all + (learners ?? 0), 0),
    };
  });
}

const inOrder = (classes: readonly YearClass[]): YearClass[] =>
  [...classes].sort((a, b) => {
    const [x, y] = [a, b].map((one) => one.day ?? `9${String(one.month ?? 13).padStart(2, '0')}`);
    return (a.month ?? 13) - (b.month ?? 13) || (x! < y! ? -1 : x! > y! ? 1 : 0);
  });
