import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dong, dongInWords, formatDong, formatNumber } from './money.ts';

test('đồng are whole', () => {
  expect(() => dong(0.5)).toThrow(RangeError);
  expect(() => dong(Number.NaN)).toThrow(RangeError);
  expect(() => dong(2 ** 53)).toThrow(RangeError);
  expect(dong(720_000)).toBe(720_000);
});

test('numbers are written with dots, and a decimal comma', () => {
  expect(formatDong(18_005_000)).toBe('18.005.000 đ');
  expect(formatNumber(2248)).toBe('2.248');
  expect(formatNumber(4239.89)).toBe('4.239,89');
});

test.each([
  [0, 'Không đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [14, 'Mười bốn đồng'],
  [105, 'Một trăm lẻ năm đồng'],
  [110, 'Một trăm mười đồng'],
  [18_005_000, 'Mười tám triệu không trăm lẻ năm nghìn đồng'],
  [720_000, 'Bảy trăm hai mươi nghìn đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [67_449_000_000, 'Sáu mươi bảy tỷ bốn trăm bốn mươi chín triệu đồng'],
  [-1_001, 'Âm một nghìn không trăm lẻ một đồng'],
])('%d is spelt %s', (amount, words) => {
  expect(dongInWords(amount)).toBe(words);
});

/** Reads the words back by another way than they are made: a running sum, word by word. */
function readBack(words: string): number {
  const small: Record<string, number> = {
    ...{
      không: 0,
      một: 1,
      mốt: 1,
      hai: 2,
      ba: 3,
      bốn: 4,
      tư: 4,
      năm: 5,
      lăm: 5,
      sáu: 6,
      bảy: 7,
      tám: 8,
      chín: 9,
    },
  };
  let [total, group, digit] = [0, 0, 0];
  let sign = 1;
  for (const word of words
    .toLowerCase()
    .replace(/ đồng$/, '')
    .split(' ')) {
    if (word === 'âm') sign = -1;
    else if (word === 'lẻ') digit = 0;
    else if (word === 'trăm') [group, digit] = [group + digit * 100, 0];
    else if (word === 'mươi') [group, digit] = [group + digit * 10, 0];
    else if (word === 'mười') [group, digit] = [group + 10, 0];
    else if (word === 'nghìn' || word === 'triệu') {
      total += (group + digit) * (word === 'nghìn' ? 1e3 : 1e6);
      [group, digit] = [0, 0];
    } else if (word === 'tỷ') {
      total = (total + group + digit) * 1e9;
      [group, digit] = [0, 0];
    } else digit = small[word]!;
  }
  return sign * (total + group + digit) || 0;
}

test('the words say the amount', () => {
  const amounts = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -99_999, max: 99_999 }),
    fc.integer({ min: 0, max: 999_999 }).map((n) => n * 1000),
  );
  fc.assert(
    fc.property(amounts, (n) => {
      expect(readBack(dongInWords(n))).toBe(n === 0 ? 0 : n);
    }),
    { numRuns: 2000 },
  );
});
