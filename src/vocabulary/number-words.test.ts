import { expect, test } from 'vitest';
import { NUMBER_WORDS, parseNumberWords } from './number-words.ts';

test.each([
  ['hai', 2],
  ['mười', 10],
  ['mười bốn', 14],
  ['hai mươi sáu', 26],
  ['Bảy mươi lăm', 75],
  ['chín mươi sáu', 96],
  ['một trăm linh năm', 105],
  ['hai trăm bốn mươi', 240],
  ['một nghìn hai trăm', 1200],
  ['ba chục', 30],
  ['lớp hai', null],
])('%s', (words, value) => {
  expect(parseNumberWords(words)).toBe(value);
});

test('the pattern takes the whole number before its noun', () => {
  expect(new RegExp(`(${NUMBER_WORDS})\\s+lớp`, 'iu').exec('mở ít nhất hai mươi sáu lớp')?.[1]).toBe(
    'hai mươi sáu',
  );
});
