import fc from 'fast-check';
import loadHighs from 'highs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePools } from '#platform/process/pool.ts';
import type { CivilDate, Weekday } from '#vocabulary/date.ts';
import { weekday } from '#vocabulary/date.ts';
import { type Booking, conflictsOf } from '../session/rules.ts';
import { modelOf, type Problem, proposalOf } from './model.ts';
import { daysFor, eveningHours, everyWeekday, hindranceOn, type Unscheduled, weekly } from './rules.ts';
import { propose } from './solver.ts';

const today = '2026-01-20' as CivilDate;
const item = (at: number, more: Partial<Unscheduled> = {}): Unscheduled => ({
  activityId: `a${at}`,
  planItemId: null,
  title: `Lớp ${at}`,
  programme: 'KT',
  villageId: null,
  learners: 50,
  venueId: 'hall',
  instructorId: null,
  year: 2026,
  month: 3,
  days: null,
  hours: null,
  planned: null,
  ...more,
});
const problem = (more: Partial<Problem> = {}): Problem => ({
  items: [item(0), item(1)],
  sessions: [],
  avoided: [],
  wishes: { ...eveningHours, weekdays: everyWeekday, mostADay: 2 },
  today,
  ...more,
});
type Solver = Awaited<ReturnType<typeof loadHighs.default>>;
let solver: Solver;
beforeAll(async () => {
  solver = await (loadHighs as unknown as typeof loadHighs.default)();
});
afterAll(closePools);

function solved(asked: Problem) {
  const model = modelOf(asked);
  const { Columns, Status } = solver.solve(model.text, { output_flag: false });
  const value = (name: string) => Number((Columns[name] as { Primal?: number } | undefined)?.Primal ?? 0);
  return proposalOf(model, asked, value, Status === 'Optimal');
}

describe('a proposed schedule', () => {
  it('gives each its own evening in a hall that both want, in the month that the plan has for it', () => {
    const { placed, left, best } = solved(problem());
    expect([left, best]).toEqual([[], true]);
    expect(new Set(placed.map(({ date }) => date)).size).toBe(2);
    for (const { date } of placed) expect(date.slice(0, 7)).toBe('2026-03');
  });

  it('keeps two classes of one village out of one week where there is another', () => {
    const two = [item(0, { villageId: 'v', venueId: null }), item(1, { villageId: 'v', venueId: null })];
    const { placed } = solved(problem({ items: two }));
    const [one, other] = placed.map(({ date }) => Date.parse(date) / 86_400_000);
    expect(Math.floor((one! + 3) / 7)).not.toBe(Math.floor((other! + 3) / 7));
  });

  it('says what found no day and why', () => {
    const days = { from: '2026-03-05' as CivilDate, to: '2026-03-05' as CivilDate };
    const taken: Booking = {
      id: 's',
      date: days.from,
      from: '20:00',
      to: '22:00',
      state: 'planned',
      venueId: 'hall',
      instructorId: null,
    };
    const why = (more: Partial<Problem>) =>
      solved(problem({ items: [item(0, { days })], ...more })).left[0]?.why;
    expect(why({})).toBeUndefined();
    expect(why({ sessions: [taken] })).toBe('venue');
    expect(why({ avoided: [{ fromDay: '2026-03-01', toDay: '2026-03-10', reason: 'Gặt lúa' }] })).toBe(
      'avoided',
    );
    expect(why({ wishes: { ...eveningHours, weekdays: [6, 7], mostADay: 1 } })).toBe('weekday');
    const both = solved(problem({ items: [item(0, { days }), item(1, { days })] }));
    expect(both.placed).toHaveLength(1);
    expect(both.left.map((one) => one.why)).toEqual(['full']);
  });

  it('looks for days after today, also when the month of the plan is over', () => {
    expect(daysFor(item(0, { month: 1 }), today)).toEqual({ from: '2026-01-21', to: '2026-01-31' });
    const late = daysFor(
      item(0, { month: 1, planned: { periodFrom: '2025-12-01', periodTo: '2026-02-10' } }),
      '2026-02-05' as CivilDate,
    );
    expect(late).toEqual({ from: '2026-02-06', to: '2026-02-10' });
  });

  it('repeats a class from week to week', () => {
    expect(weekly('2026-03-28' as CivilDate, 3)).toEqual(['2026-03-28', '2026-04-04', '2026-04-11']);
  });

  it('never breaks a rule, whatever is asked (a property)', () => {
    const some = fc.record({
      items: fc.array(
        fc.record({
          month: fc.integer({ min: 2, max: 4 }),
          venueId: fc.constantFrom('hall', 'house', null),
          instructorId: fc.constantFrom('i', null),
          villageId: fc.constantFrom('v', 'w', null),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      mostADay: fc.integer({ min: 1, max: 2 }),
      avoided: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(some, (drawn) => {
        const asked = problem({
          items: drawn.items.map((more, at) => item(at, more)),
          wishes: { ...eveningHours, weekdays: drawn.weekdays as Weekday[], mostADay: drawn.mostADay },
          avoided: drawn.avoided.map((day) => {
            const at = `2026-03-${String(day).padStart(2, '0')}`;
            return { fromDay: at, toDay: at, reason: 'bận' };
          }),
        });
        const { placed, left } = solved(asked);
        expect(placed.length + left.length).toBe(asked.items.length);
        const byId = new Map(asked.items.map((one) => [one.activityId, one]));
        const booked = placed.map((one): Booking => ({ ...one, id: one.activityId, state: 'planned' }));
        for (const one of booked) {
          expect(hindranceOn(byId.get(one.id)!, one.date as CivilDate, asked)).toBeNull();
          expect(conflictsOf(one, booked)).toEqual([]);
          expect(asked.wishes.weekdays).toContain(weekday(one.date as CivilDate));
          expect(booked.filter(({ date }) => date === one.date).length).toBeLessThanOrEqual(drawn.mostADay);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is found in a process of its own for a year of 60 classes', async () => {
    const items = Array.from({ length: 60 }, (_, at) =>
      item(at, { month: (at % 9) + 2, venueId: `venue ${at % 5}`, villageId: `village ${at % 5}` }),
    );
    const { placed, left } = await propose(problem({ items }));
    expect([placed.length, left]).toEqual([60, []]);
  });
});
