/** Characters that nobody sees, or that look like others: converters, keyboards and fonts leave them in texts, and no search finds them. */

/** Letters of other alphabets and of other meaning, each before the Vietnamese letter that it looks like. */
const LETTERS = new Map(
  (
    'ÐĐ ƉĐ ðđ ɖđ ıi ȷj ɑa ɡg ſs ℓl ' +
    'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT УY ХX ԌG ԚQ ԜW ѴV ' +
    'аa сc еe һh іi јj кk оo рp ѕs уy хx ԁd ԛq ԝw ѵv ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ϲc ϳj ' +
    // The capitals of those whose small letter alone is taken for another.
    'ͿJ ϹC ҺH ԀD ⱭA ꞬG'
  )
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);
/** What Word and Windows keep where Unicode has control characters; the first is the hyphen that does not break. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\u001e': '-',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
};

/** Hyphens that do not break and minus signs; dashes stay. */
const HYPHENS = /[\u2010-\u2012\u2043\u2212\u02d7\ufe63\uff0d]/g;
const SLASHES = /[\u2044\u2215\u29f8]/g;
const LINE_BREAKS = /\v|\f|\u2028|\u2029/g;
/** Control characters, marks without width, of direction, of variation and for objects; only tabs and line ends are more than that. */
const UNSEEN = /(?![\n\t\r])[\p{Cc}\p{Cf}]|[\u034f\u115f\u1160\u3164\uffa0\ufffc]|\p{Variation_Selector}/gu;
/** Wide, mathematical and joined letters and Roman numerals as one character: Unicode knows what they are. */
const FORMS = /[\uff01-\uff5e\u2160-\u217f\ufb00-\ufb06\u{1d400}-\u{1d7ff}]/gu;
/** Bullets of symbol fonts, which Word keeps in the private range. */
const BULLETS = /(^|\n)(\s*)([\uf020-\uf0ff])/g;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u00b4\u0060\ua78b\ua78c\uff07]/g;

/** Whether a text has only what Vietnamese texts have: most have, and are left alone. */
const PLAIN =
  /^[\n\t -~\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u0130\u0132-\u017e\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201d\u2022\u2026]*$/;

/**
 * The text as it reads, in NFC: unseen characters are gone, look-alikes are the letters that they look like (`Ð` → `Đ`, a hyphen that does
 * not break → `-`). Dashes, quotation marks and raised figures stay as they are printed.
 */
export function asRead(text: string): string {
  const composed = text.normalize('NFC');
  if (PLAIN.test(composed)) return composed;
  return composed
    .replace(HYPHENS, '-')
    .replace(SLASHES, '/')
    .replace(LINE_BREAKS, '\n')
    .replace(/\p{Cc}/gu, (c) => CONTROLS[c] ?? c)
    .replace(UNSEEN, '')
    .replace(
      BULLETS,
      (_, before: string, gap: string, c: string) => `${before}${gap}${c === '\uf02d' ? '-' : '•'}`,
    )
    .normalize('NFD')
    .replace(/[Dd][\u0335-\u0338]/g, (d) => (d[0] === 'D' ? 'Đ' : 'đ'))
    .replace(/([Aa])\u030c/g, '$1\u0306')
    .replace(FORMS, (c) => c.normalize('NFKC'))
    .replace(/\p{L}/gu, (c) => LETTERS.get(c) ?? c)
    .normalize('NFC');
}

/** All ways of writing an apostrophe are one: `H’Hen` and `H'Hen` are one name. */
export const oneApostrophe = (text: string, as: '’' | "'"): string =>
  text.replace(APOSTROPHES, as).replaceAll("'", as);

/** What a decoder puts where it did not understand the bytes; it never belongs to a text. */
export const isBroken = (text: string): boolean => text.includes('\ufffd');
