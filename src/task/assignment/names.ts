import { fold } from '#vocabulary/text.ts';
import type { KnownHolders, KnownUnit, KnownVillage } from './rules.ts';

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

const KINDS = 'thôn|bản|ấp|buôn|làng|xóm|khu phố|khu dân cư|khối phố|tổ dân phố|tdp';
/** “Các thôn”, “Trưởng các bản, tổ dân phố”, “Các TDP trên địa bàn phường”: with its marks, since “các ban, ngành” are no villages. */
const ALL_VILLAGES = new RegExp(
  `^(đề nghị |giao )?(tất cả |toàn bộ )?(trưởng )?(các |tất cả các )?((${KINDS})([,/ ]| và )*)+(trên địa bàn|thuộc|của|trong|$)`,
  'u',
);

/** Whether a text names the villages of the commune together, and none of them by its own name. */
export const isAllVillages = (said: string): boolean =>
  ALL_VILLAGES.test(said.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/gu, ' ').trim());

/** Finds the one village that a text names by its name, with or without its kind; null where none or several would do. */
function villageCalled(said: string, known: readonly KnownVillage[]): KnownVillage | null {
  const wanted = bare(said).replace(/^(ban quan ly|truong) /, '');
  const named = known.filter(({ kind, name }) => [bare(`${kind} ${name}`), bare(name)].includes(wanted));
  return named.length === 1 ? named[0]! : null;
}

/** Gives the units and villages that a text names: one, all villages together, or none. */
export function holdersCalled(
  said: string,
  { units, villages }: KnownHolders,
): { readonly units: readonly string[]; readonly villages: readonly string[] } {
  const standing = villages.filter(({ validTo }) => validTo === null);
  if (isAllVillages(said)) return { units: [], villages: standing.map(({ id }) => id) };
  const unit = unitCalled(said, units);
  const village = unit ? null : villageCalled(said, standing);
  return { units: unit ? [unit.id] : [], villages: village ? [village.id] : [] };
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
