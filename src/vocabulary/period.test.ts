import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, civilDate, daysBetween } from './date.ts';
import {
  contains,
  monthPeriod,
  monthsOf,
  monthsUpTo,
  overlaps,
  type Period,
  periodName,
  quarterPeriod,
  schoolYearPeriod,
  yearPeriod,
} from './period.ts';

const year = fc.integer({ min: 1990, max: 2090 });
const span = (from: string, to: string) => ({ from, to }) as Period;

test('months, quarters and the year tile each other', () => {
  fc.assert(
    fc.property(year, (y) => {
      const quarters = [1, 2, 3, 4].map((q) => quarterPeriod(y, q));
      const all = Array.from({ length: 12 }, (_, i) => monthPeriod(y, i + 1));
      for (const tiles of [quarters, all]) {
        expect(tiles[0]!.from).toBe(yearPeriod(y).from);
        expect(tiles.at(-1)!.to).toBe(yearPeriod(y).to);
        tiles.slice(1).forEach((tile, i) => {
          expect(tile.from).toBe(addDays(tiles[i]!.to, 1));
        });
      }
      expect(monthsOf(yearPeriod(y))).toHaveLength(12);
      expect(monthsOf(schoolYearPeriod(y))).toEqual(
        expect.arrayContaining([`${y}-09`, `${y}-12`, `${y + 1}-01`, `${y + 1}-08`]),
      );
      expect(monthsUpTo(y, 9).to).toBe(quarterPeriod(y, 3).to);
    }),
  );
});

test('two periods overlap exactly when some day is in both', () => {
  const small = fc.tuple(fc.nat(20), fc.nat(10)).map(([at, long]) => ({
    from: addDays(civilDate(2024, 2, 20)!, at),
    to: addDays(civilDate(2024, 2, 20)!, at + long),
  }));
  fc.assert(
    fc.property(small, small, (a, b) => {
      const days = Array.from({ length: daysBetween(a.from, a.to) + 1 }, (_, i) => addDays(a.from, i));
      expect(overlaps(a, b)).toBe(days.some((day) => contains(b, day)));
    }),
  );
});

test('no such month or quarter is an error, a reversed period has no months', () => {
  expect(() => monthPeriod(2024, 13)).toThrow(RangeError);
  expect(() => quarterPeriod(2024, 0)).toThrow(RangeError);
  expect(monthsOf(span('2024-05-01', '2024-04-01'))).toEqual([]);
});

test.each([
  [yearPeriod(2024), 'năm 2024', '2024'],
  [quarterPeriod(2024, 3), 'quý III năm 2024', 'quarter III of 2024'],
  [monthPeriod(2024, 10), 'tháng 10 năm 2024', 'October 2024'],
  [monthsUpTo(2024, 6), '6 tháng đầu năm 2024', 'first 6 months of 2024'],
  [monthsUpTo(2024, 9), '9 tháng năm 2024', 'first 9 months of 2024'],
  [schoolYearPeriod(2018), 'năm học 2018-2019', 'school year 2018-2019'],
  [span('2024-03-01', '2024-04-15'), 'từ 01/03/2024 đến 15/04/2024', 'from 01/03/2024 to 15/04/2024'],
])('%j is called %s', (period, vi, en) => {
  expect(periodName(period, 'vi')).toBe(vi);
  expect(periodName(period, 'en')).toBe(en);
});
