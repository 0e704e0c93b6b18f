import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { indicatorOf, indicators } from '../indicator/library.ts';
import { figureOf, furthest, type HeldClass } from './measure.ts';
import {
  type Asked,
  calendarPace,
  forecastOf,
  isStale,
  type Known,
  meets,
  projected,
  reportedFigure,
  schedulePace,
  stateOf,
  type TargetState,
  wrongs,
} from './rules.ts';

const day = (iso: string) => iso as CivilDate;
const rank: Readonly<Record<TargetState, number>> = {
  unmeasured: -1,
  missed: 0,
  behind: 1,
  'on-track': 2,
  reached: 3,
};
const figure = fc.integer({ min: 0, max: 3000 });
const asked = fc
  .record({ comparator: fc.constantFrom('>=' as const, '<=' as const, '=' as const), value: figure })
  .map((one): Asked => ({ ...one, upTo: null }));
const known = fc.record({
  growth: fc.constantFrom('growing' as const, 'level' as const),
  pace: fc.record({
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    by: fc.constantFrom('schedule' as const, 'calendar' as const),
  }),
  over: fc.boolean(),
});

describe('the state of a target', () => {
  it('never becomes worse by more of what it wants, nor better by more of what it limits', () => {
    fc.assert(
      fc.property(asked, known, figure, figure, (wants, facts, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const at = (measured: number) => rank[stateOf(wants, { ...facts, measured })];
        if (wants.comparator === '<=' || wants.value === 0) expect(at(more)).toBeLessThanOrEqual(at(less));
        else expect(at(more)).toBeGreaterThanOrEqual(at(less));
      }),
    );
  });

  it('says nothing while nothing is known, and is settled once the day is over', () => {
    fc.assert(
      fc.property(asked, known, figure, (wants, facts, measured) => {
        expect(stateOf(wants, { ...facts, measured: null })).toBe('unmeasured');
        expect(stateOf(wants, { ...facts, measured, over: true })).toBe(
          meets(wants, measured) ? 'reached' : 'missed',
        );
      }),
    );
  });

  it('is on track exactly when the forecast gets there, once it is not too early', () => {
    fc.assert(
      fc.property(
        figure,
        fc.integer({ min: 20, max: 3000 }),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (measured, value, share) => {
          fc.pre(measured < value && value * share >= 1);
          const facts: Known = { measured, growth: 'growing', pace: { share, by: 'calendar' }, over: false };
          const end = projected(measured, facts.pace)!;
          expect(stateOf({ comparator: '>=', value, upTo: null }, facts)).toBe(
            end >= value ? 'on-track' : 'behind',
          );
        },
      ),
    );
  });

  it('of a range is reached inside it only', () => {
    const range: Asked = { comparator: '>=', value: 25, upTo: 40 };
    const at = (measured: number, over: boolean) =>
      stateOf(range, { measured, growth: 'level', pace: { share: 1, by: 'calendar' }, over });
    expect([24, 25, 40, 43].map((measured) => at(measured, true))).toEqual([
      'missed',
      'reached',
      'reached',
      'missed',
    ]);
    expect([24, 25, 43].map((measured) => at(measured, false))).toEqual(['behind', 'on-track', 'behind']);
    fc.assert(
      fc.property(figure, figure, figure, (from, more, measured) => {
        const wants: Asked = { comparator: '>=', value: from + 1, upTo: from + 1 + more };
        expect(meets(wants, measured)).toBe(measured > from && measured <= from + 1 + more);
      }),
    );
  });

  it('of "không có" is held by 0 alone', () => {
    const none: Asked = { comparator: '=', value: 0, upTo: null };
    const at = (measured: number, over: boolean) =>
      stateOf(none, { measured, growth: 'level', pace: { share: 0.5, by: 'calendar' }, over });
    expect([at(0, false), at(2, false), at(0, true), at(2, true)]).toEqual([
      'on-track',
      'behind',
      'reached',
      'missed',
    ]);
  });

  it('of a ceiling of money is behind when the pace leads over it, and missed once it is passed', () => {
    const most: Asked = { comparator: '<=', value: 24, upTo: null };
    const at = (measured: number) =>
      stateOf(most, { measured, growth: 'growing', pace: { share: 0.5, by: 'calendar' }, over: false });
    expect([10, 12, 20, 25].map(at)).toEqual(['on-track', 'on-track', 'behind', 'missed']);
  });

  it('of one file is on track until its day: nothing whole is due before', () => {
    const one: Asked = { comparator: '>=', value: 1, upTo: null };
    const at = (share: number, over: boolean) =>
      stateOf(one, { measured: 0, growth: 'growing', pace: { share, by: 'calendar' }, over });
    expect([at(0.9, false), at(1, false), at(1, true)]).toEqual(['on-track', 'behind', 'missed']);
  });
});

describe('the forecast of a target', () => {
  const year = { from: day('2026-01-01'), to: day('2026-12-31') };
  const tell = (wants: Asked, facts: Omit<Known, 'over'>, on: string, due = '2026-12-31') =>
    forecastOf(wants, { ...facts, over: false }, { unit: 'lớp', due: day(due), on: day(on) });

  it('says the figure at the end, and its rule', () => {
    const wants: Asked = { comparator: '=', value: 24, upTo: null };
    const pace = calendarPace(year, day('2026-07-02'));
    expect(pace.share).toBeCloseTo(0.5, 2);
    expect(tell(wants, { measured: 9.5, growth: 'growing', pace }, '2026-07-02')).toMatchObject({
      value: 19,
      rule: 'calendar',
      vi: 'giữ nhịp này: 19 / 24 vào tháng 12',
      en: 'at this pace: 19 / 24 by December',
    });
    const schedule = schedulePace(
      [
        { dueOn: '2026-03-31', amount: 10 },
        { dueOn: '2026-11-30', amount: 14 },
      ],
      day('2026-07-02'),
    )!;
    expect(tell(wants, { measured: 8, growth: 'growing', pace: schedule }, '2026-07-02')?.vi).toBe(
      'giữ nhịp này so với lịch của kế hoạch: 19 / 24 vào tháng 12',
    );
  });

  it('names the year of a day in another year', () => {
    const wants: Asked = { comparator: '>=', value: 24, upTo: null };
    const pace = { share: 0.5, by: 'calendar' as const };
    expect(tell(wants, { measured: 9, growth: 'growing', pace }, '2025-12-01', '2026-05-31')?.vi).toBe(
      'giữ nhịp này: 18 / 24 vào tháng 5/2026',
    );
  });

  it('is silent when it is too early, when nothing is known, and when it is there already', () => {
    const wants: Asked = { comparator: '>=', value: 24, upTo: null };
    const at = (measured: number | null, share: number) =>
      tell(wants, { measured, growth: 'growing', pace: { share, by: 'calendar' } }, '2026-02-01');
    expect([at(1, 0.05), at(null, 0.5), at(24, 0.5)]).toEqual([null, null, null]);
  });

  it('takes no schedule of a plan that leaves a figure open', () => {
    const lines = [
      { dueOn: '2026-03-31', amount: 1 },
      { dueOn: '2026-04-30', amount: null },
    ];
    expect(schedulePace(lines, day('2026-07-01'))).toBeNull();
    expect(schedulePace([], day('2026-07-01'))).toBeNull();
  });
});

describe('a figure that a unit reports', () => {
  const at = { on: '2026-06-30', today: '2026-10-22' };
  const nothing = { value: null, part: null, whole: null, met: null };
  const share = { value: 99, unit: '%', population: null };

  it('of a share is worked out of its two numbers', () => {
    expect(reportedFigure(share, { ...nothing, part: 96, whole: 112 }, at)).toEqual({
      value: 85.7,
      part: 96,
      whole: 112,
    });
    expect(reportedFigure({ ...share, population: 112 }, { ...nothing, part: 112 }, at)).toMatchObject({
      value: 100,
    });
  });

  it('of a share without a whole is refused, and says what is wanted', () => {
    expect(reportedFigure(share, { ...nothing, value: 86 }, at)).toMatchObject({
      wrong: [{ path: 'whole', vi: expect.stringContaining('trên tổng số bao nhiêu') }],
    });
    expect(reportedFigure(share, { ...nothing, part: 113, whole: 112 }, at)).toHaveProperty('wrong');
    expect(
      reportedFigure(share, { ...nothing, part: 1, whole: 2 }, { ...at, on: '2026-10-23' }),
    ).toHaveProperty('wrong');
  });

  it('without a figure is yes or no', () => {
    const held = { value: null, unit: null, population: null };
    expect(reportedFigure(held, { ...nothing, met: true }, at)).toMatchObject({ value: 1 });
    expect(reportedFigure(held, { ...nothing, met: false }, at)).toMatchObject({ value: 0 });
    expect(reportedFigure(held, nothing, at)).toHaveProperty('wrong');
  });

  it('is due again after a quarter, and at the end', () => {
    const times = { from: day('2026-01-01'), due: day('2026-12-31') };
    const stale = (on: string, last: string | null) => isStale({ ...times, on: day(on) }, last);
    expect(stale('2025-12-01', null)).toBe(false);
    expect([stale('2026-03-31', null), stale('2026-04-10', null)]).toEqual([false, true]);
    expect([stale('2026-09-30', '2026-06-30'), stale('2026-10-22', '2026-06-30')]).toEqual([false, true]);
    expect([stale('2027-01-05', '2026-11-01'), stale('2027-01-05', '2026-12-20')]).toEqual([true, false]);
  });
});

describe('what is wrong with a target', () => {
  const blank = {
    comparator: '>=' as const,
    value: 24,
    upTo: null,
    unit: 'lớp',
    population: null,
    populationOn: null,
    form: null,
  };
  const places = (shown: object, code: string | null) =>
    wrongs({ ...blank, ...shown }, code, indicatorOf(code)).map(({ path }) => path);

  it('is an indicator that cannot measure it', () => {
    expect(places({}, 'classes')).toEqual([]);
    expect(places({ unit: '%' }, 'classes')).toEqual(['indicator']);
    expect(places({ unit: 'người' }, 'attendances')).toEqual(['indicator']);
    expect(places({ unit: 'hồ sơ' }, 'classes')).toEqual(['indicator']);
    expect(places({}, 'no-such')).toEqual(['indicator']);
    expect(places({ value: null, unit: null }, 'classes')).toEqual(['value']);
    expect(places({}, 'kept')).toEqual(['indicator']);
  });

  it('is a percentage of people without how many they are, and on which day', () => {
    expect(places({ value: 80, unit: '%' }, 'people-share')).toEqual(['population']);
    expect(places({ value: 80, unit: '%', population: 2320 }, 'people-share')).toEqual(['populationOn']);
    expect(
      places({ value: 80, unit: '%', population: 2320, populationOn: '2026-01-01' }, 'people-share'),
    ).toEqual([]);
  });

  it('is a range that runs backwards, and a share of more than all', () => {
    expect(places({ upTo: 20 }, 'classes')).toEqual(['upTo']);
    expect(places({ comparator: '<=', upTo: 30 }, 'classes')).toEqual(['upTo']);
    expect(places({ value: 120, unit: '%' }, 'reported-share')).toEqual(['value']);
  });
});

describe('a figure from records', () => {
  const heldClass = fc
    .record({
      marked: fc.boolean(),
      people: fc.integer({ min: 0, max: 120 }),
      heads: fc.integer({ min: 0, max: 120 }),
      present: fc.integer({ min: 0, max: 200 }),
      called: fc.integer({ min: 200, max: 300 }),
    })
    .map(
      (one, at = 0): HeldClass => ({
        ...one,
        people: one.marked ? one.people : 0,
        id: String(at),
        title: 'Lớp',
        planItemId: null,
        programme: 'KT',
        villageId: null,
        form: 'class',
        ofPlan: true,
        firstDay: '2026-01-01',
        days: ['2026-01-01'],
        sessions: 1,
      }),
    );
  const material = (classes: readonly HeldClass[]) => ({
    classes,
    distinct: { people: 50, women: 20, villages: 3 },
    spent: 0,
    notices: 0,
    villages: 4,
    population: 2320,
  });
  const wants = { comparator: '>=' as const, value: 10, upTo: null, unit: null };
  const ofPeople = indicators.filter(({ markedOnly }) => markedOnly);

  it('of people never moves by heads that were only counted', () => {
    expect(ofPeople.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(
        fc.array(heldClass, { minLength: 1 }),
        fc.integer({ min: 1, max: 500 }),
        (classes, more) => {
          const other = classes.map((one) => ({ ...one, heads: one.heads + more }));
          for (const indicator of ofPeople) {
            const [one, two] = [classes, other].map((all) => figureOf(indicator, wants, material(all)).value);
            if (classes.some(({ marked }) => marked)) expect(two).toBe(one);
            else expect(two).toBeNull();
          }
        },
      ),
    );
  });

  it('of attendances is its two parts', () => {
    fc.assert(
      fc.property(fc.array(heldClass), (classes) => {
        const { value, marked, counted } = figureOf(indicatorOf('attendances')!, wants, material(classes));
        expect(value).toBe(marked! + counted);
      }),
    );
  });

  it('of the size of classes is that of the one furthest from what is asked', () => {
    const range: Asked = { comparator: '>=', value: 25, upTo: 40 };
    expect(furthest(range, [38, 31, 43])).toBe(43);
    expect(furthest(range, [38, 31, 26])).toBe(26);
    expect(furthest(range, [20, 43])).toBe(20);
    expect(furthest({ comparator: '<=', value: 30, upTo: null }, [12, 30])).toBe(30);
    expect(furthest(range, [])).toBeNull();
  });

  it('of money stands in the unit of the target', () => {
    const spent = { ...material([]), spent: 18_005_000 };
    const of = (unit: string) => figureOf(indicatorOf('money')!, { ...wants, unit }, spent).value;
    expect([of('đồng'), of('triệu đồng')]).toEqual([18_005_000, 18.005]);
  });
});
