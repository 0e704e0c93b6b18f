import { describe, expect, it } from 'vitest';
import { numberOf } from '#vocabulary/counts.ts';
import { contains, monthPeriod, type Period, yearPeriod } from '#vocabulary/period.ts';
import { attendanceOf, figuresOf } from '../../sample/figures.ts';
import type { SampleActivity, SampleCentre } from '../../sample/model.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { Figures, Group, OpenClass, OpenMark, OpenSession } from './schema.ts';

const openServices = servicesForTests();
const tanHuong = tanHuong2024();
const current = moi(testToday);
const year = yearPeriod(2024);

const path = (centre: SampleCentre, { from, to }: Period, below = '', more = '') =>
  `/api/communes/${centre.communeId}/figures${below}?from=${from}&to=${to}${more}`;

/** Counted one by one from the sample's plain values: the second way to the same figures. */
function byHand(centre: SampleCentre, period: Period, which: (activity: SampleActivity) => boolean) {
  const inside = centre.activities
    .filter(which)
    .map((activity) => ({
      ...activity,
      sessions: activity.sessions.filter((session) => contains(period, session.date)),
    }))
    .filter(({ sessions }) =>
      sessions.some(({ marks, headcount }) => marks.length > 0 || headcount !== null),
    );
  const { held, people, attendance } = figuresOf(inside);
  const present = new Set(
    inside.flatMap(({ sessions }) =>
      sessions.flatMap(({ marks }) =>
        marks.filter(({ state }) => state === 'present').map(({ residentId }) => residentId),
      ),
    ),
  );
  const residents = centre.residents.filter(({ id }) => present.has(id));
  const poverty = new Map(centre.households.map(({ id, poverty }) => [id, poverty]));
  const households = [...new Set(residents.map(({ householdId }) => householdId))];
  const aged = (from: number, to: number) =>
    residents.filter(({ birthYear }) => {
      const age = Number(period.to.slice(0, 4)) - birthYear;
      return age >= from && age <= to;
    }).length;
  return {
    classes: held,
    attendance: { marked: numberOf(attendance.marked), counted: numberOf(attendance.counted) },
    people: numberOf(people),
    women: residents.filter(({ sex }) => sex === 'female').length,
    minority: residents.filter(({ ethnicity }) => ethnicity !== 'Kinh').length,
    poor: households.filter((id) => poverty.get(id) === 'poor').length,
    nearPoor: households.filter((id) => poverty.get(id) === 'near-poor').length,
    ages: {
      under15: aged(0, 14),
      from15: aged(15, 25),
      from26: aged(26, 35),
      from36: aged(36, 60),
      over60: aged(61, 200),
      unknown: 0,
    },
  };
}

const villageOf = (centre: SampleCentre, activity: SampleActivity): string | null => {
  const { villageIds } = centre.plan.lines.find(({ id }) => id === activity.lineId)!;
  return villageIds.length === 1 ? villageIds[0]! : null;
};

describe('the figures of a period', () => {
  it.each([
    ['of a finished year', tanHuong, year],
    ['of a year under way', current, yearPeriod(2026)],
    ['of one month', tanHuong, monthPeriod(2024, 9)],
    ['of days in the middle of months', tanHuong, { from: '2024-03-15', to: '2024-08-11' } as Period],
  ])('%s are those counted one by one, as a whole and in each group', async (_name, centre, period) => {
    const services = await openServices();
    const figures: Figures = (await (await services.as('phogiamdoc')).get(path(centre, period))).json;
    expect(figures.total).toMatchObject(byHand(centre, period, () => true));
    for (const groups of [figures.byProgramme, figures.byVillage, figures.byMonth])
      expect(groups.length).toBeGreaterThan(0);
    for (const group of figures.byProgramme)
      expect(group).toMatchObject(byHand(centre, period, ({ programme }) => programme === group.key));
    for (const group of figures.byVillage)
      expect(group).toMatchObject(
        byHand(centre, period, (activity) => villageOf(centre, activity) === group.key),
      );
    for (const group of figures.byMonth)
      expect(group).toMatchObject(
        byHand(
          centre,
          period,
          ({ sessions }) =>
            sessions
              .find(
                ({ date, marks, headcount }) =>
                  contains(period, date) && (marks.length > 0 || headcount !== null),
              )
              ?.date.slice(0, 7) === group.key,
        ),
      );
  });

  it('stand beside the plan in force, and beside the year before as its paper states it', async () => {
    const services = await openServices();
    const { total, byProgramme }: Figures = (await (await services.as('giamdoc')).get(path(tanHuong, year)))
      .json;
    expect(total.planned).toEqual({
      lines: 24,
      classes: 23,
      classesBlank: 1,
      learners: 2248,
      learnersBlank: 0,
      cost: 18_005_000,
    });
    expect(total.before).toEqual({ classes: 24, attendances: 2197, claim: true });
    const economy = byProgramme.find(({ key }) => key === 'KT') as Group;
    expect([economy.planned?.learners, economy.before?.attendances]).toEqual([639, 354]);
  });

  it('say planned and spent money by source, adding up to the plan and to the vouchers', async () => {
    const services = await openServices();
    const { bySource }: Figures = (await (await services.as('giamdoc')).get(path(tanHuong, year))).json;
    const sum = (field: 'planned' | 'spent') => bySource.reduce((all, row) => all + row[field], 0);
    expect(sum('planned')).toBe(18_005_000);
    expect(sum('spent')).toBe(
      tanHuong.expenses.filter(({ on }) => contains(year, on)).reduce((all, { amount }) => all + amount, 0),
    );
  });

  it('have no plan beside them where the period is not of whole months', async () => {
    const services = await openServices();
    const figures: Figures = (
      await (await services.as('giamdoc')).get(path(tanHuong, { ...year, to: '2024-12-30' } as Period))
    ).json;
    expect(figures.total.planned).toBeNull();
  });

  it('are zero before the first record, and refused when the period ends before it starts', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const empty: Figures = (await deputy.get(path(tanHuong, yearPeriod(2019)))).json;
    expect([empty.total.classes, empty.total.people, empty.byProgramme]).toEqual([0, 0, []]);
    const reversed = await deputy.get(path(tanHuong, { from: year.to, to: year.from }));
    expect([reversed.status, reversed.json.problem.code]).toEqual([400, 'bad-input']);
    expect((await deputy.get(path(tanHuong, { ...year, to: '2024-02-31' } as Period))).status).toBe(400);
  });

  it.each(['ketoan', 'truongthon', 'hoinongdan', 'so', 'bo', 'quantri'])(
    'are refused to %s',
    async (name) => {
      const services = await openServices();
      expect((await (await services.as(name)).get(path(tanHuong, year))).status).toBe(403);
    },
  );
});

describe('a figure that is opened', () => {
  it('shows the classes behind it, whose lượt add up to the figure', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const figures: Figures = (await deputy.get(path(tanHuong, year))).json;
    for (const [by, groups] of [
      ['programme', figures.byProgramme],
      ['month', figures.byMonth],
      ['village', figures.byVillage],
    ] as const) {
      expect(groups.length).toBeGreaterThan(0);
      for (const group of groups) {
        const key = group.key === null ? '' : `&key=${group.key}`;
        const classes: OpenClass[] = (await deputy.get(path(tanHuong, year, '/open', `&by=${by}${key}`)))
          .json;
        const sum = (part: 'marked' | 'counted') =>
          classes.reduce((all, one) => all + one.counts.attendance[part], 0);
        expect([classes.length, sum('marked'), sum('counted')]).toEqual([
          group.classes,
          group.attendance.marked,
          group.attendance.counted,
        ]);
      }
    }
  });

  it('opens further to the sessions of a class, and to who was marked in one', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const activity = tanHuong.activities.find(({ sessions }) => sessions[0]!.marks.length > 0)!;
    const sessions: OpenSession[] = (await deputy.get(path(tanHuong, year, `/open/classes/${activity.id}`)))
      .json;
    expect(sessions.map(({ present }) => present)).toEqual([numberOf(attendanceOf(activity).marked)]);
    const marks: OpenMark[] = (
      await deputy.get(`/api/communes/${tanHuong.communeId}/figures/open/sessions/${sessions[0]!.id}`)
    ).json;
    expect(marks).toHaveLength(activity.sessions[0]!.marks.length);
    expect(marks.filter(({ state }) => state === 'present')).toHaveLength(sessions[0]!.present);
  });

  it('ends before the names for the commune office, and at once for another commune', async () => {
    const services = await openServices();
    const office = await services.as('vanhoa');
    const [activity] = tanHuong.activities;
    const session = activity!.sessions[0]!.id;
    const names = await office.get(`/api/communes/${tanHuong.communeId}/figures/open/sessions/${session}`);
    expect(names.status).toBe(403);
    const deputy = await services.as('phogiamdoc');
    const elsewhere = await deputy.get(`/api/communes/${current.communeId}/figures/open/sessions/${session}`);
    expect(elsewhere.json).toEqual([]);
    const there = await deputy.get(path(current, year, `/open/classes/${activity!.id}`));
    expect(there.json).toEqual([]);
  });
});
