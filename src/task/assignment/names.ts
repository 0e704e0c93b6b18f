import { fold } from '#vocabulary/text.ts';
import type { KnownUnit } from './rules.ts';

/** “xã” at the end of a unit's name, with the commune's own name behind it. */
const OF_COMMUNE = /\s([Xx]ã|XÃ|[Pp]hường|[Tt]hị trấn)(\s+\p{Lu}[\p{L}']*)*[\s.:]*$/u;

const bare = (text: string): string =>
  fold(text.normalize('NFC').replace(OF_COMMUNE, ''))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replace(/^ ?(de nghi|giao|cac|chi) /, '')
    .trim();

/** Words by which one and the same unit is called otherwise. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\b(hoi lien hiep phu nu|hoi lhpn)\b/, 'hoi phu nu'],
  [/\b(((uy ban|ub) )?(mat tran to quoc|mttq|mat tran)|ubmttq)( viet nam)?\b/, 'mat tran'],
  [/\b(doan thanh nien cong san ho chi minh|doan tncs ho chi minh|doan tncs|dtn)\b/, 'doan thanh nien'],
  [/\b(hoi ccb)\b/, 'hoi cuu chien binh'],
  [/\b(phong van hoa (va )?xa hoi|phong vh xh)\b/, 'phong van hoa xa hoi'],
  [/\bth\b/, 'tieu hoc'],
];
const usual = (text: string): string =>
  otherWords.reduce((said, [form, name]) => said.replace(form, name), bare(text));

/** Finds the one unit that a text names, by its full or short name; null where none or several would do. */
export function unitCalled<U extends Pick<KnownUnit, 'name' | 'shortName'>>(
  said: string,
  known: readonly U[],
): U | null {
  const wanted = usual(said);
  if (wanted === '') return null;
  const named = known.filter(({ name, shortName }) => [usual(name), usual(shortName)].includes(wanted));
  return named.length === 1 ? named[0]! : null;
}

/** The names in a text that lists several units: “Hội Phụ nữ, Đoàn thanh niên và các thôn”. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,;\n]|\s+và\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);

const CENTRE =
  /^(trung tam (hoc tap cong dong|htcd)|tthtcd|ban (giam doc|quan ly)|giam doc|pho giam doc|ke toan|thu quy)\b/;

/** Whether a text names the centre itself, or somebody of it. */
export const isCentre = (said: string): boolean => CENTRE.test(bare(said));
