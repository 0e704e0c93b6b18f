import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civilDate, formatDate, formatLongDate } from './date.ts';
import { formatNumber } from './money.ts';
import { findDates, impossibleDatesIn, parseMonths, parsePartialDate } from './written-dates.ts';
import { moneyUnitIn, parseCount, parseFigure, parseMoney } from './written-numbers.ts';

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(civilDate(2000, 1, 1)!, n));
const yearOf = (month: number) => (month >= 9 ? 2018 : 2019);

describe('figures', () => {
  test('what is formatted is read back', () => {
    fc.assert(
      fc.property(
        fc.nat(9_999_999),
        (n) => parseFigure(formatNumber(n)) === n && parseCount(formatNumber(n)) === n,
      ),
    );
  });

  test.each([
    ['01', 1],
    ['2.179 người', 2179],
    ['04 lớp', 4],
    ['hai lớp', 2],
    ['', null],
    ['lớp 3', null],
    ['34/543 hộ', 34],
  ])('count %j is %j', (text, value) => {
    expect(parseCount(text)).toBe(value);
  });

  test.each([
    ['720.000đ', 1, 720_000],
    ['33,625 triệu', 1, 33_625_000],
    ['67.449 triệu đồng', 1, 67_449_000_000],
    ['1.250.000', 1, 1_250_000],
    ['720', 1000, 720_000],
    ['720.000đ', 1000, 720_000],
    ['1,5 triệu', 1, 1_500_000],
    ['350 nghìn', 1, 350_000],
    ['505.000đ (Năm trăm linh năm nghìn đồng)', 1, 505_000],
    ['505.000\n(Bằng chữ: năm trăm linh năm nghìn đồng chẵn)', 1, 505_000],
    ['505.000 đồng, năm trăm linh năm nghìn đồng', 1, 505_000],
    ['720 (nghìn đồng)', 1, 720_000],
  ] as const)('%s in a column of %d is %d đồng', (text, unit, value) => {
    expect(parseMoney(text, unit)?.value).toBe(value);
  });

  test('a header names its unit', () => {
    expect(moneyUnitIn('Dự toán (nghìn đồng)')).toBe(1000);
    expect(moneyUnitIn('ĐVT: 1.000 đ')).toBe(1000);
    expect(moneyUnitIn('Kinh phí (đồng)')).toBe(1);
    expect(moneyUnitIn('Đối tượng')).toBeNull();
  });
});

describe('dates', () => {
  test('what is formatted is found again', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(
          findDates(`vào ${formatLongDate(a)}, rồi ngày ${formatDate(b)}.`).map((d) => [d.from, d.to]),
        ).toEqual([
          [a, a],
          [b, b],
        ]);
      }),
    );
  });

  test.each([
    ['ngày29/9/2014', '2014-09-29', '2014-09-29'],
    ['ngày 20tháng 12', '2024-12-20', '2024-12-20'],
    ['ngày 27.5', '2024-05-27', '2024-05-27'],
    ['ngày 17-9', '2024-09-17', '2024-09-17'],
    ['2-8/10/2017', '2017-10-02', '2017-10-08'],
    ['22 – 25.4', '2024-04-22', '2024-04-25'],
    ['từ ngày 03/10/2025 đến hết 07/10/2025', '2025-10-03', '2025-10-07'],
    ['13h30’ ngày 06/10/2025 (Chiều Thứ 2)', '2025-10-06', '2025-10-06'],
  ])('%s', (text, from, to) => {
    expect(findDates(text, 2024).map((d) => [d.from, d.to])).toEqual([[from, to]]);
  });

  test('a day that does not exist, a share and a document number are none', () => {
    for (const text of ['31/02/2024', '34/543 hộ', '11/2025/TT-BGDĐT', 'tháng 5-6/2026'])
      expect(findDates(text, 2024)).toEqual([]);
  });

  test('days that the calendar lacks are named as printed', () => {
    expect(
      impossibleDatesIn('ngày 29 tháng 02 năm 2026, ngày 31/4, ngày 29/2, ngày 30/2/2026, tỷ lệ 31/4'),
    ).toEqual(['29 tháng 02 năm 2026', '31/4', '30/2/2026']);
    expect(impossibleDatesIn('từ 28/02/2023 đến 31/02/2024')).toEqual(['31/02/2024']);
  });

  test('a date line that leaves the day blank keeps what it says', () => {
    expect(parsePartialDate('ngày … tháng 11 năm 2016')).toBe('2016-11');
    expect(parsePartialDate('năm 2017')).toBe('2017');
    expect(parsePartialDate('không ghi')).toBeNull();
  });
});

test.each([
  ['KẾ HOẠCH THÁNG 1 NĂM 2024', '2024-01', '2024-01'],
  ['09/2018', '2018-09', '2018-09'],
  ['Tháng 4', '2019-04', '2019-04'],
  ['Tháng 5-6', '2019-05', '2019-06'],
  ['Tháng 5-6/2026', '2026-05', '2026-06'],
  ['Quý III năm 2019', '2019-07', '2019-09'],
  ['Quý III, IV năm 2018', '2018-07', '2018-12'],
  ['T11', '2018-11', '2018-11'],
  ['12', '2018-12', '2018-12'],
])('months of %s', (text, from, to) => {
  expect(parseMonths(text, yearOf)).toEqual({ from, to });
});

test('no month is none, and a month of no known year is none', () => {
  expect(parseMonths('Nhân dân', yearOf)).toBeNull();
  expect(parseMonths('Tháng 13', yearOf)).toBeNull();
  expect(parseMonths('Tháng 5', () => null)).toBeNull();
});

test.each([
  ['771.000đ', 771_000],
  ['1.000đ', 1_000],
  ['12.001.000 đồng', 12_001_000],
])('an amount that ends in 1.000 is no unit of a thousand: %s', (written, value) => {
  expect(parseMoney(written)).toEqual({ value, printedUnit: 1 });
});

test.each([
  ['từ ngày 1 đến ngày 7-10-2026', '2026-10-01', '2026-10-07'],
  ['từ ngày 01 đến hết ngày 07 tháng 10 năm 2026', '2026-10-01', '2026-10-07'],
  ['từ 03-07/10', '2026-10-03', '2026-10-07'],
  ['01 – 07/10/2026', '2026-10-01', '2026-10-07'],
  ['ngày 3 đến 7.10.2026', '2026-10-03', '2026-10-07'],
  ['từ 28/12 đến 03/01/2027', '2026-12-28', '2027-01-03'],
  ['7-10-2026', '2026-10-07', '2026-10-07'],
])('the short span %s is whole', (text, from, to) => {
  const found = findDates(text, 2026);
  expect(found.map((date) => [date.from, date.to])).toEqual([[from, to]]);
});
