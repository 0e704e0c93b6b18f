import { asRead, oneApostrophe } from './look-alikes.ts';

/** Unicode NFC, the one form in which texts are kept. */
export const nfc = (text: string): string => text.normalize('NFC');

/** For searching and matching: no marks, đ → d, look-alikes as what they look like, one hyphen, one apostrophe, lower case, single spaces. */
export function fold(text: string): string {
  return oneApostrophe(asRead(text), "'")
    .replace(/[–—]/g, '-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether `haystack` holds `needle` when marks, case and spacing are ignored. */
export const includesFolded = (haystack: string, needle: string): boolean =>
  fold(haystack).includes(fold(needle));

const collator = new Intl.Collator('vi');

/** Order of persons' names: by given name (the last word), then by what stands before it. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  return (
    collator.compare(first.at(-1) ?? '', second.at(-1) ?? '') ||
    collator.compare(first.slice(0, -1).join(' '), second.slice(0, -1).join(' '))
  );
}

const words = (name: string): string[] => nfc(name).trim().split(/\s+/);

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const LATE_TONE = new RegExp(
  `(o)([ae])([${TONES}])(?!\\p{L}|\\p{M})|(?<!q)(u)(y)([${TONES}])(?!\\p{L}|\\p{M})`,
  'giu',
);

/**
 * One style of tone marks: hoá → hóa, khoẻ → khỏe, Uý → Úy. Only the open syllables oa, oe and uy at the end of a
 * word have two styles; `quý` has one, because its u belongs to the consonant.
 */
export function normalTone(text: string): string {
  return nfc(
    text
      .normalize('NFD')
      .replace(LATE_TONE, (_, o = '', a = '', oTone = '', u = '', y = '', uTone = '') =>
        o ? `${o}${oTone}${a}` : `${u}${uTone}${y}`,
      ),
  );
}
