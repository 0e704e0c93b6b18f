import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { kindOf } from '../kind/registry.ts';
import {
  areMonths,
  formatWhen,
  inMonth,
  isSound,
  onDays,
  printedWhen,
  readWhen,
  standsInMonth,
  type When,
} from './when.ts';

const day = (iso: string) => civilDate(...(iso.split('-').map(Number) as [number, number, number]))!;
const week: Period = { from: day('2025-09-24'), to: day('2025-10-14') };
const schoolYear = kindOf('school-year').period.ofYear(2026);
const year = kindOf('annual').period.ofYear(2026);
const told = (typed: string, reach: Period) => {
  const when = readWhen(typed, reach);
  if (!when) return null;
  const { from, to, hoursFrom, hoursTo } = when;
  const hours = hoursFrom ? ` ${hoursFrom}${hoursTo ? `-${hoursTo}` : ''}` : '';
  return from ? `${from}${from === to ? '' : `..${to}`}${hours}` : `${when.year}-${when.month}`;
};

describe('the time of a line, as people type it', () => {
  it.each([
    ['3/10', '2025-10-03'],
    ['03/10 13:30', '2025-10-03 13:30'],
    ['03/10, 13h30 – 17h', '2025-10-03 13:30-17:00'],
    ['13h30’ ngày 06/10/2025 (Chiều Thứ 2)', '2025-10-06 13:30'],
    ['8h 3/10', '2025-10-03 08:00'],
    ['01–07/10', '2025-10-01..2025-10-07'],
    ['từ 1/10 đến hết ngày 7/10', '2025-10-01..2025-10-07'],
    ['5-10-25', '2025-10-05'],
    ['tháng 10', '2025-10'],
    // Beyond what the event reaches: taken as it is said, and told by the checks.
    ['15/11', '2025-11-15'],
  ])('of an event: %s', (typed, wanted) => expect(told(typed, week)).toBe(wanted));

  it.each([
    ['9', '2026-9'],
    ['Tháng 2', '2027-2'],
    ['09/2026', '2026-9'],
    ['11-2', '2026-11-01..2027-02-28'],
    ['12/2026 - 1/2027', '2026-12-01..2027-01-31'],
    ['28/12 - 3/1', '2026-12-28..2027-01-03'],
    ['20/11', '2026-11-20'],
    ['8/3', '2027-03-08'],
  ])('of a school year: %s', (typed, wanted) => expect(told(typed, schoolYear)).toBe(wanted));

  it.each([
    ['5-6', '2026-05-01..2026-06-30'],
    ['Tháng 5-6', '2026-05-01..2026-06-30'],
    ['5/6', '2026-06-05'],
  ])('of a year: %s', (typed, wanted) => expect(told(typed, year)).toBe(wanted));

  it('is nothing that the calendar or the clock lacks, that runs backwards, or that names no month of the plan', () => {
    for (const typed of [
      '',
      'x',
      '13',
      'tháng 13',
      '0',
      '31/2',
      '31/2/2026',
      '7/10 - 1/10',
      '6-5',
      '3/10 25:00',
      '3/10 17:00-13:00',
      '13:30',
      '12/8 rồi 9',
      '3/10 13:3',
    ])
      expect([typed, readWhen(typed, year)]).toEqual([typed, null]);
    expect(readWhen('3', week)).toBeNull();
    expect(told('3/2026', week)).toBe('2026-3');
  });

  it('is always sound, whatever is typed', () => {
    const piece = fc.constantFrom(
      '3',
      '10',
      '31',
      '2026',
      '/',
      '-',
      ' ',
      '–',
      ':',
      'h',
      'tháng ',
      'ngày ',
      '13',
      '30',
      ',',
      'đến',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const when = readWhen(pieces.join(''), year);
        expect(when === null || isSound(when)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const anyHour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const anyHours = fc.oneof(
  fc.constant({ hoursFrom: null, hoursTo: null }),
  anyHour.map((hoursFrom) => ({ hoursFrom, hoursTo: null })),
  fc
    .tuple(anyHour, anyHour)
    .filter(([a, b]) => a < b)
    .map(([hoursFrom, hoursTo]) => ({ hoursFrom, hoursTo })),
);
const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc
    .record({ year: fc.integer({ min: 2024, max: 2028 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year: y, month }) => inMonth(y, month)),
  fc
    .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 90 }), anyHours)
    .map(([n, length, hours]) =>
      onDays(addDays(day('2025-01-01'), n), addDays(day('2025-01-01'), n + length), hours),
    ),
  fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 }))
    .map(([month, more]) =>
      onDays(
        day(`2026-${month}-01`),
        addDays(civilDate(month + more > 12 ? 2027 : 2026, ((month + more - 1) % 12) + 1, 1)!, -1),
      ),
    ),
);

describe('the time of a line, as it is shown', () => {
  it('is read back as the same in any plan', () => {
    fc.assert(
      fc.property(anyWhen, fc.constantFrom(week, schoolYear, year), (when, reach) => {
        expect(readWhen(formatWhen(when, reach), reach)).toEqual(when);
      }),
      { numRuns: 1000 },
    );
  });

  it('is as short as its plan allows', () => {
    expect(formatWhen(inMonth(2026, 3), year)).toBe('3');
    expect(formatWhen(inMonth(2027, 2), schoolYear)).toBe('2');
    expect(formatWhen(inMonth(2027, 2), year)).toBe('02/2027');
    expect(formatWhen(onDays(day('2026-05-01'), day('2026-06-30')), year)).toBe('5-6');
    expect(
      formatWhen(onDays(day('2025-10-06'), day('2025-10-06'), { hoursFrom: '13:30', hoursTo: null }), week),
    ).toBe('06/10 13:30');
  });

  it('is printed as papers have it', () => {
    expect(printedWhen(inMonth(2026, 4), false)).toBe('Tháng 4');
    expect(printedWhen(onDays(day('2026-05-01'), day('2026-06-30')), false)).toBe('Tháng 5-6');
    expect(printedWhen(inMonth(2018, 9), true)).toBe('09/2018');
    expect(printedWhen(onDays(day('2025-10-03'), day('2025-10-03')), false)).toBe('03/10/2025');
    expect(
      printedWhen(onDays(day('2025-10-06'), day('2025-10-06'), { hoursFrom: '13:30', hoursTo: null }), false),
    ).toBe('13h30, ngày 06/10/2025');
  });

  it('stands in each month that it runs through', () => {
    const months = (when: When) =>
      Array.from({ length: 12 }, (_, n) => n + 1).filter((n) => standsInMonth(when, n, null));
    expect(months(inMonth(2026, 4))).toEqual([4]);
    expect(months(onDays(day('2026-11-01'), day('2027-02-28')))).toEqual([1, 2, 11, 12]);
    expect(standsInMonth(onDays(day('2026-11-01'), day('2027-02-28')), 1, 2026)).toBe(false);
    expect(areMonths(onDays(day('2026-11-01'), day('2027-02-27')))).toBe(false);
  });
});
