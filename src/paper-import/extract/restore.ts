/** Repairs text whose marks a recogniser ruined, word for word against the field's own phrases; never a figure. */
import { editDistance } from '#vocabulary/edit-distance.ts';
import { fold, normalTone } from '#vocabulary/text.ts';
import { AMBIGUOUS, MISREAD, PHRASES, PLACE_SYLLABLES, SYMBOLS } from './lexicon.ts';

const COMMON = [
  'của',
  'và',
  'các',
  'học',
  'tập',
  'cộng',
  'đồng',
  'hoạch',
  'thực',
  'hiện',
  'tổ',
  'chức',
  'về',
  'số',
  'năm',
];
const COMMON_FOLDED = new Set(COMMON.map(fold));
const COMMON_MARKED = new Set(COMMON);

/** Whether most of the commonest words of a text have lost their marks. */
export function isRuined(texts: readonly string[]): boolean {
  let [marked, bare] = [0, 0];
  for (const word of texts
    .join(' ')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    if (COMMON_MARKED.has(word)) marked += 1;
    else if (COMMON_FOLDED.has(word)) bare += 1;
  }
  return bare > 20 && bare > marked * 3;
}

interface Phrase {
  readonly words: readonly string[];
  readonly bare: readonly string[];
}
const BY_LENGTH: readonly Phrase[] = PHRASES.map((phrase) => {
  const words = phrase.split(' ');
  return { words, bare: words.map((word) => skeleton(word)) };
}).sort((a, b) => b.words.length - a.words.length || b.words.join('').length - a.words.join('').length);

/** Letters only, without marks; figures and signs that stand for letters are read as these. */
function skeleton(word: string): string {
  return fold(word)
    .replace(/^x[&43]$/, 'xa')
    .replace(/6/g, 'o')
    .replace(/[&¢£]/g, '')
    .replace(/w/g, 'u')
    .replace(/[^a-z-]/g, '');
}

const punctuation = (word: string): [string, string, string] => {
  const [, before = '', core = '', after = ''] = /^([“"'(.+-]*)(.*?)([”"').,;:]*)$/su.exec(word) ?? [];
  return [before, core, after];
};

/** Restores every phrase that a text holds; what is not recognised stays as it is. */
export function restore(text: string): string {
  const words = text.split(' ');
  const parts = words.map(punctuation);
  const bare = parts.map(([, core]) => (/\d{2,}|\//.test(core) ? '' : skeleton(core)));
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = nearest(bare, at);
    if (!phrase) {
      out.push(placeName(words, at) ?? misread(parts[at]!));
      at += 1;
      continue;
    }
    phrase.words.forEach((word, i) => {
      const [before, core, after] = parts[at + i]!;
      const plain = word.replace(/,$/, '');
      out.push(`${before}${inCaseOf(core, plain)}${after || (word.endsWith(',') ? ',' : '')}`);
    });
    at += phrase.words.length;
  }
  return out.join(' ');
}

/** Phrases of several words by their bare first word, for text that was read well but for a mark here and there. */
const BY_FIRST = new Map<string, Phrase[]>();
for (const phrase of BY_LENGTH) {
  if (phrase.words.length < 2 || AMBIGUOUS.has(phrase.words.join(' '))) continue;
  const first = phrase.bare[0]!;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}
const isName = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && words.length > 1;

/** Gives the set phrases of a recognised text their own marks: `quy đinh` → `quy định`. Letters are never changed, nor names. */
export function remark(text: string): string {
  const words = text.split(/(\s+)/);
  for (let at = 0; at < words.length; at += 2) {
    const core = (i: number) => punctuation(words[at + i * 2] ?? '')[1];
    const phrase = BY_FIRST.get(fold(core(0)))?.find(({ words: wanted }) =>
      wanted.every((word, i) => fold(core(i)) === fold(word)),
    );
    if (!phrase || isName(phrase.words.map((_, i) => core(i)))) continue;
    phrase.words.forEach((word, i) => {
      const [before, printed, after] = punctuation(words[at + i * 2]!);
      const usual = inCaseOf(printed, word);
      if (normalTone(printed).toLowerCase() !== normalTone(usual).toLowerCase())
        words[at + i * 2] = `${before}${usual}${after}`;
    });
    at += (phrase.words.length - 1) * 2;
  }
  return words.join('');
}

/** The longest phrase that stands at a place, and of equally long ones the nearest. */
function nearest(words: readonly string[], at: number): Phrase | null {
  let best: { phrase: Phrase; distance: number } | null = null;
  for (const phrase of BY_LENGTH) {
    if (best && phrase.words.length < best.phrase.words.length) break;
    const distance = distanceOf(phrase, words, at);
    if (distance !== null && (best === null || distance < best.distance)) best = { phrase, distance };
  }
  return best?.phrase ?? null;
}

/** How many letters are wrong; null when more than about one in four, a whole word, or any letter of a short single word. */
function distanceOf({ bare }: Phrase, words: readonly string[], at: number): number | null {
  if (at + bare.length > words.length) return null;
  let distance = 0;
  const length = bare.join('').length;
  const allowed = bare.length === 1 ? 0 : Math.floor(length / 4.5);
  for (let i = 0; i < bare.length; i++) {
    const [wanted, found] = [bare[i]!, words[at + i]!];
    if (wanted === '-' || wanted === found) continue;
    if (found === '' || Math.abs(found.length - wanted.length) > 2) return null;
    const own = sameLook(found, wanted) ? 0.5 : editDistance(found, wanted);
    if (own > Math.max(1, wanted.length / 2)) return null;
    distance += own;
    if (distance > allowed) return null;
  }
  return distance;
}

/** A capital Đ is often read as P, B or D. */
const sameLook = (found: string, wanted: string): boolean =>
  wanted[0] === 'd' && /^[pb]/.test(found) && found.slice(1) === wanted.slice(1);

function inCaseOf(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (letters.length > 1 && capitals >= letters.length * 0.7) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function misread([before, core, after]: readonly [string, string, string]): string {
  const word = MISREAD[core.toLowerCase()];
  return `${before}${word ? inCaseOf(core, word) : core}${after}`;
}

function placeName(words: readonly string[], at: number): string | null {
  const [before, core, after] = punctuation(words[at]!);
  const syllable = PLACE_SYLLABLES[fold(core)];
  if (!syllable || !/^\p{Lu}/u.test(core) || !/^\p{Lu}/u.test(words[at + 1] ?? '')) return null;
  return `${before}${inCaseOf(core, syllable.toLowerCase())}${after}`;
}

/** The usual symbol that a misread one stands for: `KEHUBNBND` → `KH-UBND`. The number before it is left alone. */
export function restoreSymbol(number: string): string {
  const [digits = '', symbol = ''] = number.split(/\/(.*)/s);
  if (SYMBOLS.includes(symbol)) return number;
  const bare = (text: string) => fold(text).replace(/[^a-z]/g, '');
  const near = SYMBOLS.map((usual) => ({ usual, distance: editDistance(bare(symbol), bare(usual)) })).sort(
    (a, b) => a.distance - b.distance,
  )[0]!;
  return near.distance <= 3 && near.distance < bare(near.usual).length * 0.6
    ? `${digits}/${near.usual}`
    : number;
}

/** Abbreviations in the symbols of ministries and departments that lost their Đ. */
export const restoreAuthority = (number: string): string =>
  number
    .replace(/BGD[DP]T/g, 'BGDĐT')
    .replace(/SGD[DP]T/g, 'SGDĐT')
    .replace(/(^|[/-])Q[DP](?=-)/g, '$1QĐ')
    .replace(/(^|[/-])N[DP](?=-)/g, '$1NĐ');
