import { type PriorityGroup, priorityWords } from '#dossier/person/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { monthsOf, type Period } from '#vocabulary/period.ts';
import {
  type ClassCounts,
  countClasses,
  countHouseholds,
  countPeople,
  countPriority,
  type HouseholdCounts,
  type PeopleCounts,
  type Rows,
  type Within,
} from './queries-counts.ts';
import { groupNames, moneyBySource, type PlannedGroup, pastResults, plannedGroups } from './queries-plan.ts';
import { type GroupBy, isWholeMonths, isWholeYear, yearBefore } from './rules.ts';
import type { Counts, Figures, Group } from './schema.ts';

const at = (by: string, key: string | null) => `${by} ${key ?? ''}`;
const indexed = <T extends { by: string; key: string | null }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [at(row.by, row.key), row]));

/**
 * Gives the three counts of groups (or of each class) in a period, by `at(by, key)`. Minorities are told as totals, and only to who may
 * know them.
 */
export async function countsOf(
  tx: Tx,
  period: Period,
  options: { within?: Within; of?: Rows; minorities: boolean },
): Promise<ReadonlyMap<string, Counts>> {
  const { within, of, minorities } = options;
  const classes = await countClasses(tx, period, within, of);
  const people = indexed(await countPeople(tx, period, within, of));
  const households = indexed(await countHouseholds(tx, period, within, of));
  return new Map(
    classes.map((row) => {
      const where = at(row.by, row.key);
      return [where, merged(row, people.get(where), households.get(where), minorities)];
    }),
  );
}

function merged(
  { classes, marked, counted }: Pick<ClassCounts, 'classes' | 'marked' | 'counted'>,
  people: PeopleCounts | undefined,
  households: HouseholdCounts | undefined,
  minorities: boolean,
): Counts {
  const { under15 = 0, from15 = 0, from26 = 0, from36 = 0, over60 = 0 } = people ?? {};
  const all = people?.people ?? 0;
  const unknown = all - under15 - from15 - from26 - from36 - over60;
  return {
    classes,
    attendance: { marked, counted },
    people: all,
    women: people?.women ?? 0,
    minority: minorities ? (people?.minority ?? 0) : null,
    poor: households?.poor ?? 0,
    nearPoor: households?.nearPoor ?? 0,
    ages: { under15, from15, from26, from36, over60, unknown },
  };
}

/** Gives classes and lượt of a calendar year from its records, by programme; none where no class was held. */
export async function resultsByProgramme(tx: Tx, year: number) {
  const period = { from: `${year}-01-01` as CivilDate, to: `${year}-12-31` as CivilDate };
  const rows = await countClasses(tx, period);
  return rows.flatMap(({ by, key, classes, marked, counted }) =>
    by === 'programme' && key !== null && classes > 0
      ? [{ programme: key, classes, attendances: marked + counted }]
      : [],
  );
}

/**
 * Gives all figures of a period from the records as they are now, beside the plan in force and the year before; with a plan, those of its
 * classes alone.
 */
export async function readFigures(
  tx: Tx,
  period: Period,
  minorities: boolean,
  planId: string | null = null,
): Promise<Figures> {
  const now = await countsOf(tx, period, { within: { planId }, minorities });
  const planned = indexed(planId || isWholeMonths(period) ? await plannedGroups(tx, period, planId) : []);
  // A plan of its own has no year before it.
  const before = planId ? new Map<string, Group['before']>() : await resultsBefore(tx, period);
  const names = await groupNames(tx, period.to);
  const none = merged({ classes: 0, marked: 0, counted: 0 }, undefined, undefined, minorities);
  const group = (by: GroupBy, key: string | null, name: string): Group => ({
    ...(now.get(at(by, key)) ?? none),
    key,
    name,
    planned: plannedOf(planned.get(at(by, key))),
    before: before.get(at(by, key)) ?? null,
  });
  const met = (by: GroupBy) => (one: Group) =>
    now.has(at(by, one.key)) || planned.has(at(by, one.key)) || before.has(at(by, one.key));
  return {
    ...period,
    total: group('all', null, 'Cả kỳ'),
    byProgramme: names.programmes
      .map(({ key, name }) => group('programme', key, name))
      .filter(met('programme')),
    byMonth: monthsOf(period).map((month) => group('month', month, `Tháng ${Number(month.slice(5))}`)),
    byVillage: [
      ...names.villages.map(({ key, name }) => group('village', key, name)),
      group('village', null, 'Toàn xã'),
    ].filter(met('village')),
    bySource: (await moneyBySource(tx, period, planId)).map(({ name, ...row }) => ({
      ...row,
      name: name ?? 'Chưa rõ nguồn',
    })),
    byPriority: (await countPriority(tx, period, { planId })).map(({ key, people }) => ({
      key,
      name: priorityWords[key as PriorityGroup]?.vi ?? key,
      people,
    })),
    residents: names.residents,
  };
}

function plannedOf(row: PlannedGroup | undefined): Group['planned'] {
  if (!row) return null;
  const { lines, classes, classesBlank, learners, learnersBlank, cost } = row;
  return { lines, classes, classesBlank, learners, learnersBlank, cost };
}

/** From the records of a year ago; where there are none, and a paper states its results, as a claim. */
async function resultsBefore(tx: Tx, period: Period): Promise<ReadonlyMap<string, Group['before']>> {
  const rows = await countClasses(tx, yearBefore(period));
  if (rows.some((row) => row.classes > 0))
    return new Map(
      rows.map(({ by, key, classes, marked, counted }) => [
        at(by, by === 'month' && key ? aYearLater(key) : key),
        { classes, attendances: marked + counted, claim: false },
      ]),
    );
  const stated = isWholeYear(period) ? await pastResults(tx, yearOf(period.from) - 1) : [];
  if (stated.length === 0) return new Map();
  const sum = (field: 'classes' | 'attendances') => stated.reduce((all, row) => all + row[field], 0);
  return new Map([
    [at('all', null), { classes: sum('classes'), attendances: sum('attendances'), claim: true }],
    ...stated.map(
      ({ programme, classes, attendances }) =>
        [at('programme', programme), { classes, attendances, claim: true }] as const,
    ),
  ]);
}

const aYearLater = (month: string) => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
