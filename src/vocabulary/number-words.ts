/** Whole numbers written in words: `hai mươi sáu`, `một trăm linh năm`. */

const DIGITS: Readonly<Record<string, number>> = Object.freeze({
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});
const TENS = ['mười', 'mươi', 'chục'];
const THOUSANDS = ['nghìn', 'ngàn'];

const begin = `(?:một|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười|chục)`;
const go = `(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|linh|lẻ|không)`;
/** The source of a pattern for a number in words; a counted noun should be asked for behind it, since `năm` is also a year. */
export const NUMBER_WORDS = `${begin}(?:\\s+${go})*`;

/** The number that words give; null when they give none. */
export function parseNumberWords(text: string): number | null {
  const words = text.normalize('NFC').toLocaleLowerCase('vi').trim().split(/\s+/);
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const word of words) {
    const value = DIGITS[word];
    if (value !== undefined) {
      if (digit !== null) group += digit;
      digit = value;
    } else if (TENS.includes(word)) {
      group += (word === 'mười' ? 1 : (digit ?? 1)) * 10;
      digit = null;
    } else if (word === 'trăm') {
      group += (digit ?? 1) * 100;
      digit = null;
    } else if (THOUSANDS.includes(word)) {
      total += (group + (digit ?? 0) || 1) * 1000;
      group = 0;
      digit = null;
    } else if (word !== 'linh' && word !== 'lẻ') return null;
  }
  return total + group + (digit ?? 0);
}
