import type { PlanReading } from '#plan/reading/schema.ts';
import { editDistance } from '#vocabulary/edit-distance.ts';
import { fold, normalTone } from '#vocabulary/text.ts';

export const nameKinds = ['village', 'venue', 'unit'] as const;
export type NameKind = (typeof nameKinds)[number];

/** A record of the commune with the names that it goes by. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  readonly others?: readonly string[];
}
export type KnownNames = Readonly<Record<NameKind, readonly KnownName[]>>;

/** A village, venue or unit that a paper names, whatever the spelling of each row, and what it is likely to be. */
export interface WrittenName {
  /** `venue nha van hoa thon don uy`: the same for every spelling. */
  readonly key: string;
  readonly kind: NameKind;
  readonly written: string;
  /** The rows (by index) that say so. */
  readonly rows: readonly number[];
  readonly match: Match;
}

/** One that is known, some that are nearly so (a person decides), or a new one. */
export type Match =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'near'; readonly ids: readonly string[] }
  | { readonly is: 'new' };

/** What a person decided: one that is known (its id), a new record, or the words alone. */
export type NameChoice = 'new' | 'text' | { readonly id: string };

const KINDS = [
  'thôn',
  'bản',
  'ấp',
  'xóm',
  'khóm',
  'buôn',
  'làng',
  'khu phố',
  'khu',
  'tổ dân phố',
  'tdp',
  'tổ',
];
const kind = KINDS.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|');
/** A kind, and the capitals and figures behind it: small letters are no longer the name. */
const VILLAGE = new RegExp(
  `(?:^|[\\s,;(])(${kind}|TDP)\\s+((?:\\p{Lu}[\\p{L}']*|\\d+)(?:\\s+(?:\\p{Lu}[\\p{L}']*|\\d+))*)`,
  'gu',
);

/** `Đon Uý` and `Đon Úy` are one name; `Hoà` and `Hoa` are two. */
const exact = (name: string): string => normalTone(name).toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** The key of a name, whatever its tone marks and capitals. */
export const nameKey = (kind: NameKind, written: string): string => `${kind} ${exact(written)}`;

/** `CB Hội nông dân xã` and `Chủ tịch hội phụ nữ xã` are told as officers; the unit is what they are officers of. */
export const unitSaid = (partner: string): string => {
  const name = partner
    .replace(/^(?:cb|cán bộ|đ\/c|đồng chí|công chức)\.?\s+(?=\S)/iu, '')
    .replace(/^(?:(?:phó )?chủ tịch|bí thư|phó bí thư|chi hội trưởng)\s+(?=hội|đoàn|mặt trận)/iu, '')
    .trim();
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
};

/** The villages that a text names: `Nhân dân thôn Nam Hương 1` → thôn, Nam Hương 1. */
export function villagesIn(text: string): { kind: string; name: string }[] {
  return [...text.normalize('NFC').matchAll(VILLAGE)].map(([, kind, name]) => ({
    kind: kind!.toLocaleLowerCase('vi').replace(/^tdp$/, 'tổ dân phố'),
    name: name!,
  }));
}

/**
 * Finds one name among those known; a mistyped letter or mark is near, another number is another place. A unit is known too when its name
 * stands within what is said: `Chủ tịch Hội Nông dân xã`.
 */
export function matchName(kind: NameKind, written: string, known: readonly KnownName[]): Match {
  const names = known.map(({ id, name, others = [] }) => ({ id, names: [name, ...others] }));
  const same =
    names.find((one) => one.names.some((name) => exact(name) === exact(written))) ??
    (kind === 'unit' && names.find((one) => one.names.some((name) => fold(written).includes(fold(name)))));
  if (same) return { is: 'known', id: same.id };
  const bare = (name: string) =>
    kind === 'unit' ? fold(name).replace(/ (xa|phuong|thi tran)( .*)?$/, '') : fold(name);
  const near = names.filter((one) => one.names.some((name) => isNear(bare(written), bare(name))));
  return near.length > 0 ? { is: 'near', ids: near.map(({ id }) => id) } : { is: 'new' };
}

const digits = (text: string): string => text.replace(/\D+/g, ' ').trim();

function isNear(a: string, b: string): boolean {
  if (digits(a) !== digits(b)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 6 && ` ${long} `.includes(` ${short} `)) return true;
  return editDistance(a, b) <= (Math.max(a.length, b.length) >= 8 ? 2 : 1);
}

/** Every village, venue and unit that the rows of a reading name, in the order of the paper. */
export function namesIn(reading: PlanReading, known: KnownNames): WrittenName[] {
  const found = new Map<string, { kind: NameKind; written: string; rows: number[] }>();
  const say = (kind: NameKind, written: string, row: number) => {
    const key = nameKey(kind, written);
    const one = found.get(key) ?? { kind, written, rows: [] };
    if (one.rows.at(-1) !== row) one.rows.push(row);
    found.set(key, one);
  };
  reading.activities.forEach(({ audience, venue, partners }, row) => {
    for (const { name } of villagesIn([audience, venue].filter(Boolean).join('; ')))
      say('village', name, row);
    if (venue) say('venue', venue, row);
    for (const partner of partners) say('unit', unitSaid(partner), row);
  });
  return [...found]
    .map(([key, one]) => ({ key, ...one, match: matchName(one.kind, one.written, known[one.kind]) }))
    .sort((a, b) => nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind));
}

/** What happens with a name when a person has not said otherwise; null while only they can tell. */
export function usualChoice({ match }: WrittenName): NameChoice | null {
  if (match.is === 'known') return { id: match.id };
  return match.is === 'new' ? 'new' : null;
}
