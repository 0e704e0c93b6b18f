import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDate,
  civilDate,
  dayOf,
  daysBetween,
  monthNumber,
  weekday,
} from '#vocabulary/date.ts';
import { contains, schoolYearPeriod, yearPeriod } from '#vocabulary/period.ts';
import { kindOf } from '../kind/registry.ts';
import { areMonths, inMonth, isSound, onDays } from '../line/when.ts';
import { laterPeriod, moveDay, moveMonth, moveWhen, standsInTheWay, yearsInText } from './rules.ts';

const d = (iso: string) => iso as CivilDate;
const years = fc.integer({ min: 2004, max: 2080 });
const later = fc.integer({ min: 1, max: 4 });
/** A season that moves by whole years: a calendar year or a school year, and a day in it. */
const season = fc
  .tuple(fc.constantFrom(yearPeriod, schoolYearPeriod), years, later, fc.nat(365))
  .map(([period, year, by, at]) => {
    const from = period(year);
    return {
      move: { from, to: period(year + by) },
      day: addDays(from.from, at % (daysBetween(from.from, from.to) + 1)),
    };
  });
/** An event of a week or more that moves anywhere in the next years. */
const event = fc
  .tuple(years, fc.nat(364), fc.integer({ min: 6, max: 29 }), fc.integer({ min: 300, max: 800 }), fc.nat(40))
  .map(([year, begins, length, by, at]) => {
    const first = addDays(civilDate(year, 1, 1)!, begins);
    const next = addDays(first, by);
    return {
      move: {
        from: { from: first, to: addDays(first, length) },
        to: { from: next, to: addDays(next, length) },
      },
      day: addDays(first, at % (length + 1)),
    };
  });

describe('a day that is moved to a later plan', () => {
  it('keeps its weekday, its month and its week of the month, and stays inside the period', () => {
    fc.assert(
      fc.property(season, ({ move, day }) => {
        const moved = moveDay(day, move);
        expect(weekday(moved)).toBe(weekday(day));
        expect(monthNumber(moved)).toBe(monthNumber(day));
        expect(contains(move.to, moved)).toBe(true);
        const week = (one: CivilDate) => Math.ceil(dayOf(one) / 7);
        // A fifth one that the month lacks is the last.
        expect(week(day) === week(moved) || (week(day) === 5 && week(moved) === 4)).toBe(true);
      }),
    );
  });

  it('of an event keeps its weekday, lies inside, and no further than a week from where it was', () => {
    fc.assert(
      fc.property(event, ({ move, day }) => {
        const moved = moveDay(day, move);
        expect(weekday(moved)).toBe(weekday(day));
        expect(contains(move.to, moved)).toBe(true);
        const [was, is] = [daysBetween(move.from.from, day), daysBetween(move.to.from, moved)];
        expect(Math.abs(was - is)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it.each([
    ['2024-02-29', 'the fifth Thursday of a leap February', '2025-02-27'],
    ['2024-03-08', 'the second Friday of March', '2025-03-14'],
    ['2024-12-31', 'the fifth Tuesday of December', '2025-12-30'],
  ])('%s, %s, becomes %s', (day, _, moved) => {
    expect(moveDay(d(day), { from: yearPeriod(2024), to: yearPeriod(2025) })).toBe(moved);
  });

  it('of the learning week keeps Monday for the opening and stays in the week', () => {
    const move = {
      from: { from: d('2025-10-01'), to: d('2025-10-07') },
      to: { from: d('2026-10-01'), to: d('2026-10-07') },
    };
    expect(moveDay(d('2025-10-06'), move)).toBe('2026-10-05');
    expect(moveDay(d('2025-10-03'), move)).toBe('2026-10-02');
    // The closing day lies outside the week, then and now.
    expect(moveDay(d('2025-10-08'), move)).toBe('2026-10-07');
  });
});

describe('the time of a line that is moved', () => {
  it('stays sound, in its form and inside the period, with its hours', () => {
    fc.assert(
      fc.property(season, fc.nat(20), fc.boolean(), ({ move, day }, length, withHours) => {
        const to = addDays(day, length) > move.from.to ? move.from.to : addDays(day, length);
        const hours = withHours
          ? { hoursFrom: '13:30', hoursTo: '17:00' }
          : { hoursFrom: null, hoursTo: null };
        const moved = moveWhen(onDays(day, to, hours), move);
        expect(isSound(moved)).toBe(true);
        expect(moved).toMatchObject(hours);
        expect(contains(move.to, moved.from as CivilDate) && contains(move.to, moved.to as CivilDate)).toBe(
          true,
        );
      }),
    );
  });

  it('of a month is that month; of months those months; in a school year on its own side of New Year', () => {
    const move = { from: schoolYearPeriod(2018), to: schoolYearPeriod(2019) };
    expect(moveWhen(inMonth(2018, 9), move)).toEqual(inMonth(2019, 9));
    expect(moveWhen(inMonth(2019, 2), move)).toEqual(inMonth(2020, 2));
    const months = moveWhen(onDays(d('2018-12-01'), d('2019-02-28')), move);
    expect(months).toMatchObject({ year: 2019, month: 12, from: '2019-12-01', to: '2020-02-29' });
    expect(areMonths(months)).toBe(true);
  });

  it('whose month the new days lack stands as far from the beginning as it did', () => {
    const move = {
      from: { from: d('2026-04-01'), to: d('2026-11-30') },
      to: { from: d('2027-06-01'), to: d('2027-12-31') },
    };
    expect(moveMonth({ year: 2026, month: 9 }, move)).toEqual({ year: 2027, month: 9 });
    expect(moveMonth({ year: 2026, month: 4 }, move)).toEqual({ year: 2027, month: 6 });
  });
});

describe('what follows for the plan', () => {
  it('its period is that of the year, or the same days of a later year', () => {
    expect(laterPeriod(kindOf('school-year'), schoolYearPeriod(2018), 2019)).toEqual(schoolYearPeriod(2019));
    const leap = { from: d('2024-02-20'), to: d('2024-02-29') };
    expect(laterPeriod(kindOf('event'), leap, 2025)).toEqual({ from: '2025-02-20', to: '2025-02-28' });
  });

  it('years in its title move, numbers of papers do not', () => {
    expect(yearsInText('Tuần lễ năm 2025, năm học 2025-2026', 1)).toBe('Tuần lễ năm 2026, năm học 2026-2027');
    expect(yearsInText('Theo Thông tư 11/2025/TT-BGDĐT', 1)).toBe('Theo Thông tư 11/2025/TT-BGDĐT');
  });

  it('a year has one plan of a kind, and of an event one under its name', () => {
    const there = (kind: string, title: string) => [{ kind, year: 2027, title, theme: null }];
    const wanted = { year: 2027, title: 'Tuần lễ', theme: null };
    expect(standsInTheWay(kindOf('school-year'), there('school-year', 'Khác'), wanted)).not.toBeNull();
    expect(standsInTheWay(kindOf('event'), there('event', 'Khai giảng'), wanted)).toBeNull();
    expect(standsInTheWay(kindOf('event'), there('event', 'Tuần lễ'), wanted)).not.toBeNull();
    expect(standsInTheWay(kindOf('annual'), there('event', 'Tuần lễ'), wanted)).toBeNull();
  });
});
