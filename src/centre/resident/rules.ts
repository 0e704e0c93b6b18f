import { asRead, isBroken, oneApostrophe } from '#vocabulary/look-alikes.ts';
import { fold, normalTone } from '#vocabulary/text.ts';

/** A pasted row of the register, as typed; empty where the sheet has no such column. `row` is its number on the sheet. */
export interface ImportedResident {
  readonly row: number;
  readonly village: string;
  readonly household: string;
  readonly name: string;
  readonly birthYear: string;
  readonly sex: string;
  readonly head: string;
  readonly ethnicity: string;
  readonly poverty: string;
  readonly away: string;
}

/** What is wrong in a row, in both languages. */
export interface RowError {
  readonly row: number;
  readonly field: Exclude<keyof ImportedResident, 'row'>;
  readonly vi: string;
  readonly en: string;
}

export interface ReadResident {
  readonly row: number;
  readonly villageId: string;
  readonly household: string;
  readonly name: string;
  readonly birthYear: number;
  readonly sex: 'female' | 'male';
  readonly head: boolean;
  readonly ethnicity: string | null;
  readonly poverty: 'poor' | 'near-poor' | null;
  readonly away: boolean;
}

interface KnownVillage {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads pasted rows of the register; screen and server give the same verdict. Takes the villages that stand and this year. Gives the
 * people in the order of the sheet and every error with its row and cell. A household whose code is blank is the one of the row above.
 */
export function readResidents(
  rows: readonly ImportedResident[],
  villages: readonly KnownVillage[],
  thisYear: number,
): { people: ReadResident[]; errors: RowError[] } {
  const byName = new Map(villages.map((village) => [villageKey(village.name), village.id]));
  const people: ReadResident[] = [];
  const errors: RowError[] = [];
  const heads = new Map<string, number>();
  const seen = new Map<string, number>();
  let last: { village: string; household: string } = { village: '', household: '' };
  for (const pasted of rows) {
    const wrong = (field: RowError['field'], [vi, en]: readonly [string, string]) =>
      errors.push({ row: pasted.row, field, vi, en });
    const before = errors.length;
    const village = tidy(pasted.village) || last.village;
    const household = tidy(pasted.household) || (tidy(pasted.village) ? '' : last.household);
    last = { village, household };
    const villageId = byName.get(villageKey(village));
    if (!villageId) wrong('village', unknownVillage(village));
    if (!household || household.length > 40) wrong('household', badHousehold);
    const name = properName(pasted.name);
    if (name.length < 2 || name.length > 100) wrong('name', badName);
    else if (isBroken(name)) wrong('name', brokenName(name));
    const birthYear = yearIn(pasted.birthYear);
    if (birthYear === null || birthYear < 1900 || birthYear > thisYear)
      wrong('birthYear', badYear(pasted.birthYear, thisYear));
    const sex = sexIn(pasted.sex);
    if (!sex) wrong('sex', badSex(pasted.sex));
    const head = yesIn(pasted.head, headWords);
    if (head === null) wrong('head', badYes(pasted.head));
    const poverty = povertyIn(pasted.poverty);
    if (poverty === undefined) wrong('poverty', badPoverty(pasted.poverty));
    const away = yesIn(pasted.away, awayWords);
    if (away === null) wrong('away', badYes(pasted.away));
    const ethnicity = tidy(pasted.ethnicity) || null;
    if (ethnicity && ethnicity.length > 40) wrong('ethnicity', badYes(pasted.ethnicity));
    const home = `${villageId} ${fold(household)}`;
    const same = `${home} ${fold(name)} ${birthYear}`;
    const [twice, otherHead] = [seen.get(same), heads.get(home)];
    if (twice !== undefined) wrong('name', samePerson(twice));
    if (head && otherHead !== undefined) wrong('head', secondHead(otherHead));
    seen.set(same, twice ?? pasted.row);
    if (head) heads.set(home, otherHead ?? pasted.row);
    if (errors.length > before) continue;
    people.push({
      row: pasted.row,
      villageId: villageId!,
      household,
      name,
      birthYear: birthYear!,
      sex: sex!,
      head: head!,
      ethnicity,
      poverty: poverty ?? null,
      away: away!,
    });
  }
  return { people, errors };
}

/** As it reads: one style of tone marks, no look-alikes, single spaces. */
export const tidy = (text: string): string => normalTone(asRead(text)).replaceAll(/\s+/g, ' ').trim();
/** `Thôn Đon Úy` and `đon uý` are one village. */
export const villageKey = (name: string): string =>
  fold(normalTone(name)).replace(/^(thon|ban|ap|to dan pho|khu pho|khoi|khu|xom) /, '');

/** NGUYỄN VĂN AN → Nguyễn Văn An, H'HEN NIÊ → H’Hen Niê; a name in small and capital letters stays as it is typed. */
export function properName(typed: string): string {
  const name = oneApostrophe(tidy(typed), '’');
  if (name !== name.toLocaleUpperCase('vi') && name !== name.toLocaleLowerCase('vi')) return name;
  return name
    .toLocaleLowerCase('vi')
    .replaceAll(
      /(^|[\s’(-])(\p{L})/gu,
      (_all, gap: string, letter: string) => gap + letter.toLocaleUpperCase('vi'),
    );
}

/** `1985`, `02/03/1985` or `1985-03-02`. */
export function yearIn(typed: string): number | null {
  const text = tidy(typed);
  const found =
    /^(\d{4})$/.exec(text) ??
    /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/.exec(text) ??
    /^(\d{4})-\d{2}-\d{2}/.exec(text);
  return found ? Number(found[1]) : null;
}

export function sexIn(typed: string): 'female' | 'male' | null {
  const word = fold(typed);
  if (['nu', 'f', 'female', 'ba', 'x nu'].includes(word)) return 'female';
  if (['nam', 'm', 'male', 'ong'].includes(word)) return 'male';
  return null;
}

const headWords = ['chu ho', 'x', 'co', 'la chu ho', '1'];
const awayWords = ['di xa', 'x', 'co', 'lam xa', 'lam an xa', '1'];
const noWords = ['', '0', 'khong', '-', 'o nha'];
const relations = [
  'vo',
  'chong',
  'con',
  'chau',
  'bo',
  'me',
  'cha',
  'ong',
  'ba',
  'em',
  'anh',
  'chi',
  'dau',
  're',
];

function yesIn(typed: string, words: readonly string[]): boolean | null {
  const word = fold(typed);
  if (words.includes(word)) return true;
  // The usual column says the relation to the head: con trai, vợ, cháu nội …
  if (
    noWords.includes(word) ||
    relations.some((relation) => word === relation || word.startsWith(`${relation} `))
  )
    return false;
  return null;
}

function povertyIn(typed: string): 'poor' | 'near-poor' | null | undefined {
  const word = fold(typed).replace(/^ho /, '');
  if (['ngheo', 'n'].includes(word)) return 'poor';
  if (['can ngheo', 'cn'].includes(word)) return 'near-poor';
  return noWords.includes(word) || word === 'khong ngheo' ? null : undefined;
}

type RowMessage = readonly [string, string];
const unknownVillage = (name: string): RowMessage =>
  name
    ? [`Xã chưa có thôn "${name}".`, `There is no village "${name}".`]
    : ['Thiếu tên thôn.', 'The village is missing.'];
const badHousehold: RowMessage = [
  'Thiếu mã hộ, hoặc mã dài quá 40 chữ.',
  'The household code is missing or longer than 40 characters.',
];
const badName: RowMessage = ['Thiếu họ tên.', 'The name is missing.'];
const brokenName = (name: string): RowMessage => [
  `Họ tên "${name}" có chữ bị hỏng do bảng mã cũ. Hãy sửa lại trong tệp, hoặc lưu lại thành .xlsx.`,
  `The name "${name}" has letters that an old encoding broke: mend them in the file.`,
];
const badYear = (typed: string, thisYear: number): RowMessage => [
  `Năm sinh "${tidy(typed)}" không đọc được hoặc nằm ngoài 1900–${thisYear}.`,
  `The year of birth "${tidy(typed)}" cannot be read or is outside 1900–${thisYear}.`,
];
const badSex = (typed: string): RowMessage => [
  `Giới tính "${tidy(typed)}": ghi Nam hoặc Nữ.`,
  `Sex "${tidy(typed)}": write Nam or Nữ.`,
];
const badYes = (typed: string): RowMessage => [
  `Không hiểu "${tidy(typed).slice(0, 60)}": để trống hoặc ghi x.`,
  `"${tidy(typed).slice(0, 60)}" is not understood: leave it blank or write x.`,
];
const badPoverty = (typed: string): RowMessage => [
  `Không hiểu "${tidy(typed).slice(0, 60)}": ghi Nghèo, Cận nghèo hoặc để trống.`,
  `"${tidy(typed).slice(0, 60)}" is not understood: write Nghèo, Cận nghèo or leave it blank.`,
];
const samePerson = (row: number): RowMessage => [
  `Trùng người với dòng ${row}.`,
  `The same person as in row ${row}.`,
];
const secondHead = (row: number): RowMessage => [
  `Hộ này đã có chủ hộ ở dòng ${row}.`,
  `This household has its head in row ${row}.`,
];
