import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  civilDate,
  civilDateIn,
  dayOf,
  daysBetween,
  formatDate,
  formatLongDate,
  formatPartialDate,
  isCivilDate,
  monthNumber,
  parseCivilDate,
  parsePartialDate,
  parseYearMonth,
  weekday,
  weekdayName,
  yearMonthOf,
  yearOf,
} from './date.ts';

const days = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays(civilDate(2024, 1, 10)!, n));

test('a day that the calendar lacks is null', () => {
  expect(civilDate(2023, 2, 29)).toBeNull();
  expect(civilDate(2024, 2, 31)).toBeNull();
  expect(civilDate(2024, 13, 1)).toBeNull();
  expect(civilDate(2024.5, 1, 1)).toBeNull();
  expect(parseCivilDate('2024-2-1')).toBeNull();
  expect(isCivilDate('2024-02-29')).toBe(true);
  expect(isCivilDate(20240229)).toBe(false);
});

test('a date splits into its parts and comes back', () => {
  fc.assert(
    fc.property(days, (d) => {
      expect(civilDate(yearOf(d), monthNumber(d), dayOf(d))).toBe(d);
      expect(parseCivilDate(d)).toBe(d);
      expect(d.startsWith(yearMonthOf(d))).toBe(true);
    }),
  );
});

test('adding days and counting them are inverse, and text order is day order', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -9999, max: 9999 }), (d, n) => {
      const moved = addDays(d, n);
      expect(daysBetween(d, moved)).toBe(n);
      expect(Math.sign(n)).toBe(d < moved ? 1 : d > moved ? -1 : 0);
    }),
  );
});

test('the week turns over seven days', () => {
  fc.assert(
    fc.property(days, (d) => {
      expect(weekday(addDays(d, 7))).toBe(weekday(d));
      expect(weekday(addDays(d, 1))).toBe((weekday(d) % 7) + 1);
    }),
  );
  expect(weekdayName(civilDate(2024, 10, 22)!, 'vi')).toBe('thứ Ba');
  expect(weekdayName(civilDate(2025, 10, 5)!, 'vi')).toBe('Chủ nhật');
  expect(weekdayName(civilDate(2025, 10, 6)!, 'en')).toBe('Monday');
});

test('dates are written as papers write them', () => {
  expect(formatDate(civilDate(2024, 10, 22)!)).toBe('22/10/2024');
  expect(formatLongDate(civilDate(2024, 1, 10)!)).toBe('ngày 10 tháng 01 năm 2024');
  expect(formatLongDate(civilDate(2024, 3, 5)!)).toBe('ngày 05 tháng 3 năm 2024');
});

test('a moment falls on the day of the place', () => {
  const beforeMidnightInHanoi = Date.UTC(2024, 0, 9, 16, 59);
  expect(civilDateIn(beforeMidnightInHanoi)).toBe('2024-01-09');
  expect(civilDateIn(beforeMidnightInHanoi + 60_000)).toBe('2024-01-10');
  expect(civilDateIn(beforeMidnightInHanoi + 60_000, 'UTC')).toBe('2024-01-09');
});

test('a month is 01 to 12', () => {
  expect(parseYearMonth('2016-11')).toBe('2016-11');
  expect(parseYearMonth('2016-13')).toBeNull();
  expect(parseYearMonth('2016-1')).toBeNull();
});

test('a day is read back as far as it is told', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const date = civilDate(year, month, day)!;
        for (const iso of [date, date.slice(0, 7), date.slice(0, 4)])
          expect(parsePartialDate(formatPartialDate(iso))).toBe(iso);
      },
    ),
  );
  expect(parsePartialDate('5-1-2024')).toBe('2024-01-05');
  for (const wrong of ['31/02/2024', '13/2024', '10/01', 'tháng 1', '1/2/3/2024'])
    expect(parsePartialDate(wrong)).toBeNull();
});
