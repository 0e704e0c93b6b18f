import { properName, sexIn, tidy, villageKey, yearIn } from '#centre/resident/rules.ts';
import { editDistance } from '#vocabulary/edit-distance.ts';
import type { Words } from '#vocabulary/language.ts';
import { isBroken } from '#vocabulary/look-alikes.ts';
import { fold } from '#vocabulary/text.ts';

/** A row of a class list, as typed; empty where the list has no such column. `row` is its number on the sheet. */
export interface ListRow {
  readonly row: number;
  readonly name: string;
  readonly birthYear: string;
  readonly sex: string;
  readonly village: string;
  readonly note: string;
}

/** What is wrong in a row, in both languages. */
export interface ListError extends Words {
  readonly row: number;
  readonly field: Exclude<keyof ListRow, 'row'>;
}

/** Somebody of the list, as it was understood. */
export interface Listed {
  readonly row: number;
  readonly name: string;
  readonly birthYear: number | null;
  readonly sex: 'female' | 'male' | null;
  /** Null when the list does not say it, or names none of this commune. */
  readonly villageId: string | null;
  readonly note: string | null;
}

/** A resident whom the list may mean. */
export interface RegisterPerson {
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly sex: 'female' | 'male';
  readonly villageId: string;
}

/** `resident`: surely this one; `near`: perhaps one of these, a person decides; `typed`: nobody in the register. */
export type Match<Person extends RegisterPerson> =
  | { readonly kind: 'resident'; readonly candidates: readonly [Person] }
  | { readonly kind: 'near'; readonly candidates: readonly Person[] }
  | { readonly kind: 'typed'; readonly candidates: readonly [] };

/** Beyond so many years of difference people of one name are another generation. */
const FAR_YEARS = 10;
const MOST_CANDIDATES = 6;
const LONGEST_NOTE = 200;

/**
 * Reads a class list; screen and server give the same verdict. Takes the villages that stand, the village of the class (for rows that
 * name none) and this year. A village that the commune does not have makes an outsider, and is kept in the note.
 */
export function readList(
  rows: readonly ListRow[],
  villages: readonly { readonly id: string; readonly name: string }[],
  ownVillage: string | null,
  thisYear: number,
): { people: Listed[]; errors: ListError[] } {
  const byName = new Map(villages.map(({ id, name }) => [villageKey(name), id]));
  const people: Listed[] = [];
  const errors: ListError[] = [];
  const seen = new Map<string, number>();
  for (const typed of rows) {
    const before = errors.length;
    const wrong = (field: ListError['field'], vi: string, en: string) =>
      errors.push({ row: typed.row, field, vi, en });
    const name = properName(typed.name);
    if (name.length < 2 || name.length > 100) wrong('name', 'Thiếu họ tên.', 'The name is missing.');
    else if (isBroken(name)) wrong('name', ...brokenName(name));
    const birthYear = tidy(typed.birthYear) === '' ? null : yearIn(typed.birthYear);
    const unreadable = tidy(typed.birthYear) !== '' && birthYear === null;
    if (unreadable || (birthYear !== null && (birthYear < 1900 || birthYear > thisYear)))
      wrong('birthYear', ...badYear(tidy(typed.birthYear), thisYear));
    const sex = sexIn(typed.sex);
    if (tidy(typed.sex) !== '' && !sex) wrong('sex', ...badSex(tidy(typed.sex)));
    const village = tidy(typed.village);
    const villageId = village === '' ? ownVillage : (byName.get(villageKey(village)) ?? null);
    const note = noteOf(village !== '' && villageId === null ? village : '', tidy(typed.note));
    const same = `${fold(name)} ${birthYear} ${villageId ?? fold(village)}`;
    const first = seen.get(same);
    if (first !== undefined) wrong('name', `Trùng người với dòng ${first}.`, `The same as in row ${first}.`);
    seen.set(same, first ?? typed.row);
    if (errors.length === before) people.push({ row: typed.row, name, birthYear, sex, villageId, note });
  }
  return { people, errors };
}

/** What is kept of a note. Long numbers (telephone, identity card) are not: no roster carries them. */
function noteOf(village: string, typed: string): string | null {
  const note = typed
    .replaceAll(/\d[\d .-]{7,}\d/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return [village, note].filter(Boolean).join('; ').slice(0, LONGEST_NOTE).trim() || null;
}

/** Whether two names may be one, without marks: a letter apart, or one leaves a middle word out. */
export function alikeNames(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (Math.abs(a.length - b.length) <= 1 && editDistance(a, b) <= 1) return true;
  const [shorter, longer] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (shorter.length < 2 || longer.length - shorter.length !== 1) return false;
  if (shorter[0] !== longer[0] || shorter.at(-1) !== longer.at(-1)) return false;
  return longer.some((_, left) => longer.filter((_word, at) => at !== left).join(' ') === shorter.join(' '));
}

/**
 * Gives the function that finds whom of the register a row of the list means. Surely: one alone with this village, name (without marks)
 * and year of birth, and no other sex. Perhaps: a name alike in the same village and about the same age, or the same name elsewhere and
 * at most a year apart. Nearest first.
 */
export function matcher<Person extends RegisterPerson>(
  register: readonly Person[],
): (one: Listed) => Match<Person> {
  const byName = groups(register, ({ name }) => fold(name));
  const byVillage = groups(register, ({ villageId }) => villageId);
  return (one) => {
    const folded = fold(one.name);
    const namesakes = byName.get(folded) ?? [];
    const same = namesakes.filter((other) => isSame(one, other));
    if (same.length === 1) return { kind: 'resident', candidates: [same[0]!] };
    const elsewhere = namesakes.filter((other) => apart(one, other) <= 1);
    const neighbours = (one.villageId ? (byVillage.get(one.villageId) ?? []) : []).filter(
      (other) =>
        apart(one, other) <= (fold(other.name) === folded ? FAR_YEARS : 1) &&
        alikeNames(one.name, other.name),
    );
    const near = [...new Set([...neighbours, ...elsewhere])]
      .map((other) => ({ other, far: distance(one, other) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, MOST_CANDIDATES)
      .map(({ other }) => other);
    return near.length > 0 ? { kind: 'near', candidates: near } : { kind: 'typed', candidates: [] };
  };
}

const isSame = (one: Listed, other: RegisterPerson): boolean =>
  one.villageId === other.villageId &&
  one.birthYear === other.birthYear &&
  (one.sex === null || one.sex === other.sex);

/** Years between the births; none where the list does not say it. */
const apart = (one: Listed, other: RegisterPerson): number =>
  one.birthYear === null ? 0 : Math.abs(one.birthYear - other.birthYear);

const distance = (one: Listed, other: RegisterPerson): number =>
  (fold(one.name) === fold(other.name) ? 0 : 4) +
  (one.villageId === other.villageId ? 0 : 3) +
  (one.sex === null || one.sex === other.sex ? 0 : 2) +
  apart(one, other);

function groups<T>(all: readonly T[], by: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const group = found.get(by(one));
    if (group) group.push(one);
    else found.set(by(one), [one]);
  }
  return found;
}

/** Who is who, as a person decided: of a row, the resident; null for somebody who is not in the register. */
export type Choices = ReadonlyMap<number, string | null>;

/**
 * Decides who comes onto the roster: residents by id, and typed people. Every row with near ones needs a choice among them; nobody may be
 * meant twice.
 */
export function decide<Person extends RegisterPerson>(
  people: readonly Listed[],
  match: (one: Listed) => Match<Person>,
  choices: Choices,
): { residents: { one: Listed; residentId: string }[]; typed: Listed[]; errors: ListError[] } {
  const residents: { one: Listed; residentId: string }[] = [];
  const typed: Listed[] = [];
  const errors: ListError[] = [];
  const taken = new Map<string, number>();
  for (const one of people) {
    const { kind, candidates } = match(one);
    const chosen = kind === 'near' ? choices.get(one.row) : (candidates[0]?.residentId ?? null);
    const known = chosen === null || candidates.some(({ residentId }) => residentId === chosen);
    const first = chosen ? taken.get(chosen) : undefined;
    if (chosen === undefined || !known) errors.push({ row: one.row, field: 'name', ...undecided });
    else if (first !== undefined) errors.push({ row: one.row, field: 'name', ...twice(first) });
    else if (chosen === null) typed.push(one);
    else residents.push({ one, residentId: chosen });
    if (chosen && known && first === undefined) taken.set(chosen, one.row);
  }
  return { residents, typed, errors };
}

type RowMessage = [string, string];
const brokenName = (name: string): RowMessage => [
  `Họ tên "${name}" có chữ bị hỏng do bảng mã cũ. Hãy sửa lại trong tệp, hoặc lưu lại thành .xlsx.`,
  `The name "${name}" has letters that an old encoding broke: mend them in the file.`,
];
const badYear = (typed: string, thisYear: number): RowMessage => [
  `Năm sinh "${typed.slice(0, 40)}" không đọc được hoặc nằm ngoài 1900–${thisYear}. Ghi bốn chữ số hoặc để trống.`,
  `The year of birth "${typed.slice(0, 40)}" cannot be read or is outside 1900–${thisYear}.`,
];
const badSex = (typed: string): RowMessage => [
  `Giới tính "${typed.slice(0, 40)}": ghi Nam, Nữ hoặc để trống.`,
  `Sex "${typed.slice(0, 40)}": write Nam, Nữ or leave it blank.`,
];
const undecided: Words = {
  vi: 'Chưa chọn là ai trong danh sách người dân.',
  en: 'Nobody has said who of the register this is.',
};
const twice = (row: number): Words => ({
  vi: `Cùng một người với dòng ${row}: bỏ một trong hai dòng.`,
  en: `The same person as in row ${row}: take one of them out.`,
});
