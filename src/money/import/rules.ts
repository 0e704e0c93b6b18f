import { typedRosterCode } from '#activity/class/rules.ts';
import { tidy } from '#centre/resident/rules.ts';
import { type CivilDate, civilDate, formatDate, isCivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong } from '#vocabulary/money.ts';
import { sameIn } from '#vocabulary/same.ts';
import { fold } from '#vocabulary/text.ts';
import { expenseHeads, headsOn } from '../ledger/heads.ts';
import { type AmountRead, type AmountUnit, readAmount } from './amount.ts';
import { amountWords, headFor } from './words.ts';

/** A row of a list of vouchers, as typed; empty where the list has no such column. `row` is its number on the sheet. */
export interface ExpenseRow {
  readonly row: number;
  readonly date: string;
  readonly voucher: string;
  readonly content: string;
  readonly activity: string;
  readonly source: string;
  readonly amount: string;
  readonly head: string;
  readonly payee: string;
}
type Field = Exclude<keyof ExpenseRow, 'row'>;

/** What is said of a row and cell, in both languages. */
export interface ExpenseRemark extends Words {
  readonly row: number;
  readonly field: Field;
}

/** A class that a voucher may be of. */
export interface NamedClass {
  readonly id: string;
  readonly title: string;
  readonly village: string | null;
  readonly rosterCode: string;
  readonly settledOn: string | null;
}
export interface NamedSource {
  readonly id: string;
  readonly name: string;
}

/** An expense as the list says it, and as the book has those that are not voided. */
export interface ListedExpense {
  readonly activityId: string;
  readonly fundingSourceId: string;
  readonly head: string;
  readonly description: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly payee: string | null;
  readonly voucherNumber: string | null;
  readonly voucherDate: string;
}

/** What the list is read against. */
export interface Book {
  readonly unit: AmountUnit;
  readonly classes: readonly NamedClass[];
  readonly sources: readonly NamedSource[];
  readonly expenses: readonly ListedExpense[];
  /** The class of rows that name none; null where each must name its own. */
  readonly ownClass: string | null;
}

/** What a person has said of names that are not exactly those of the program, by `keyOf` the name. */
export interface NameChoices {
  readonly classes: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** A name of the list that is none of the program: whoever takes it in says which it is. The likeliest stand first. */
export interface UnclearName {
  readonly key: string;
  readonly written: string;
  readonly rows: number;
  readonly likely: readonly string[];
}

export interface ReadExpenses {
  readonly fresh: readonly (ListedExpense & { readonly row: number })[];
  /** Rows that stand in the book already: left out. */
  readonly known: readonly number[];
  readonly errors: readonly ExpenseRemark[];
  /** What one should look at, and may stay so. */
  readonly remarks: readonly ExpenseRemark[];
  readonly unclear: { readonly classes: readonly UnclearName[]; readonly sources: readonly UnclearName[] };
}

/** How a name is known: without marks, signs and spaces too many. */
export const keyOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * Reads a list of vouchers against the book. Every name is one of the program's exactly, or chosen by a person. A voucher that stands in
 * the book with the same class, source and amount is left out; with others it is an error. Same verdict wherever it is read.
 */
export function readExpenses(rows: readonly ExpenseRow[], book: Book, choices: NameChoices): ReadExpenses {
  const classes = namer(book.classes, classNames, choices.classes);
  const sources = namer(book.sources, ({ name }) => [name], choices.sources);
  const vouchers = voucherBook(book);
  const errors: ExpenseRemark[] = [];
  const remarks: ExpenseRemark[] = [];
  const fresh: (ListedExpense & { row: number })[] = [];
  const known: number[] = [];
  for (const typed of rows) {
    const before = errors.length;
    const say = (to: ExpenseRemark[]) => (field: Field, words: Words) =>
      to.push({ row: typed.row, field, vi: words.vi, en: words.en });
    const wrong = say(errors);
    const voucherDate = readDate(typed.date);
    if (!voucherDate) wrong('date', badDate(tidy(typed.date)));
    const amount: AmountRead = readAmount(typed.amount, book.unit);
    if ('wrong' in amount) wrong('amount', amountWords(amount.wrong, tidy(typed.amount)));
    const description = tidy(typed.content);
    if (description === '') wrong('content', noContent);
    const voucherNumber = tidy(typed.voucher) || null;
    if (voucherNumber && voucherNumber.length > 50) wrong('voucher', longVoucher);
    const payee = tidy(typed.payee).slice(0, 200) || null;
    const head = headOf(typed.head, description, voucherDate);
    if (!head) wrong('head', badHead(tidy(typed.head)));
    const blank = keyOf(typed.activity) === '';
    if (blank && !book.ownClass) wrong('activity', noClass);
    const activity = blank
      ? book.classes.find(({ id }) => id === book.ownClass)
      : classes.find(typed.activity);
    if (activity?.settledOn) wrong('activity', settled(activity));
    const source = sources.find(typed.source);
    if (errors.length > before || !activity || !source || !voucherDate || !head || 'wrong' in amount)
      continue;
    const one = {
      row: typed.row,
      activityId: activity.id,
      fundingSourceId: source.id,
      head,
      description,
      amount: amount.dong,
      payee,
      voucherNumber,
      voucherDate,
    };
    const verdict = vouchers.meet(one);
    if (verdict.kind === 'known') known.push(one.row);
    else if (verdict.kind === 'clash') wrong('voucher', verdict.words);
    else fresh.push(one);
    if (verdict.kind === 'new' && verdict.words) say(remarks)('voucher', verdict.words);
  }
  return {
    fresh,
    known,
    errors,
    remarks,
    unclear: { classes: classes.unclear(), sources: sources.unclear() },
  };
}

/** A class by its title, with its village, and by the code of its roster. */
const classNames = ({ title, village, rosterCode }: NamedClass): string[] => [
  title,
  ...(village ? [`${title} ${village}`, `${title} thôn ${village}`] : []),
  `${title} ${rosterCode}`,
  rosterCode,
];

/** How a class is offered to be chosen. */
export const classLabel = ({ title, village, rosterCode }: NamedClass): string =>
  [title, village, rosterCode].filter(Boolean).join(' · ');

/** Finds the record that a name means for sure, or that a person chose for it, and remembers the names that are neither. */
function namer<T extends { readonly id: string }>(
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
  chosen: Readonly<Record<string, string>>,
) {
  const byName = new Map<string, T | null>();
  for (const one of all)
    for (const name of new Set(namesOf(one).map(keyOf))) byName.set(name, byName.has(name) ? null : one);
  const byId = new Map(all.map((one) => [one.id, one]));
  const open = new Map<string, { written: string; rows: number }>();
  const find = (written: string): T | undefined => {
    const key = keyOf(written);
    const found =
      (Object.hasOwn(chosen, key) ? byId.get(chosen[key]!) : undefined) ??
      byName.get(key) ??
      byName.get(keyOf(typedRosterCode(written)));
    if (found) return found;
    open.set(key, { written: tidy(written), rows: (open.get(key)?.rows ?? 0) + 1 });
    return undefined;
  };
  const unclear = (): UnclearName[] =>
    [...open].map(([key, { written, rows }]) => ({ key, written, rows, likely: likely(key, all, namesOf) }));
  return { find, unclear };
}

const MOST_LIKELY = 5;

/** Records whose name shares half of the words, the likeliest first. */
function likely<T extends { readonly id: string }>(
  key: string,
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): string[] {
  return all
    .map((one) => ({ id: one.id, share: Math.max(...namesOf(one).map((name) => shared(key, keyOf(name)))) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_LIKELY)
    .map(({ id }) => id);
}

/** Words in both, of all words of the shorter name. */
function shared(one: string, other: string): number {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / Math.max(1, Math.min(a.size, b.size)) - Math.abs(a.size - b.size) / 100;
}

type Verdict =
  | { readonly kind: 'new'; readonly words?: Words }
  | { readonly kind: 'known' }
  | { readonly kind: 'clash'; readonly words: Words };

/** The vouchers of the book and of the list so far. */
function voucherBook({ expenses, classes }: Book): {
  meet: (one: ListedExpense & { row: number }) => Verdict;
} {
  const numberKey = (one: ListedExpense) => fold(one.voucherNumber ?? '').replaceAll(' ', '');
  const byVoucher = new Map<string, ListedExpense>();
  const byNumber = new Map<string, ListedExpense>();
  const bare = new Map<string, number>();
  const bareKey = (one: ListedExpense) =>
    [one.activityId, one.fundingSourceId, one.voucherDate, one.amount, fold(one.description)].join(' ');
  for (const one of expenses) {
    if (!one.voucherNumber) bare.set(bareKey(one), (bare.get(bareKey(one)) ?? 0) + 1);
    byVoucher.set(`${numberKey(one)} ${one.voucherDate}`, one);
    byNumber.set(numberKey(one), one);
  }
  const listed = new Map<string, number>();
  const titleOf = (id: string) => classes.find((one) => one.id === id)?.title ?? 'lớp khác';
  return {
    meet: (one) => {
      if (!one.voucherNumber) {
        const left = bare.get(bareKey(one)) ?? 0;
        if (left > 0) bare.set(bareKey(one), left - 1);
        return left > 0 ? { kind: 'known' } : { kind: 'new' };
      }
      const key = `${numberKey(one)} ${one.voucherDate}`;
      const first = listed.get(key);
      if (first !== undefined) return { kind: 'clash', words: twice(one.voucherNumber, first) };
      listed.set(key, one.row);
      const before = byVoucher.get(key);
      if (before)
        return isSame(before, one)
          ? { kind: 'known' }
          : { kind: 'clash', words: taken(before, titleOf(before.activityId)) };
      const other = byNumber.get(numberKey(one));
      return { kind: 'new', ...(other ? { words: usedOn(other) } : {}) };
    },
  };
}

const isSame = sameIn<ListedExpense>(['activityId', 'fundingSourceId', 'amount']);

/** `5/10/2026`, `05.10.2026`, `2026-10-05`. */
function readDate(typed: string): CivilDate | null {
  const text = tidy(typed);
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = found
    ? civilDate(Number(found[3]), Number(found[2]), Number(found[1]))
    : isCivilDate(text)
      ? text
      : null;
  return day && day >= '2000-01-01' && day < '2101-01-01' ? day : null;
}

/** The head by its name; where the list names none, by the words of what it was for. */
function headOf(typed: string, content: string, day: CivilDate | null): string | null {
  const written = keyOf(typed);
  if (written === '') return headFor(content);
  const heads = day ? headsOn(day) : expenseHeads;
  return heads.find(({ code, name }) => code === written || keyOf(name.vi) === written)?.code ?? null;
}

const badDate = (typed: string): Words => ({
  vi: `Ngày "${typed.slice(0, 40)}" không đọc được: ghi ngày/tháng/năm, ví dụ 05/10/2026.`,
  en: `The day "${typed.slice(0, 40)}" cannot be read: write 05/10/2026.`,
});
const noContent: Words = { vi: 'Thiếu nội dung chi.', en: 'What it was for is missing.' };
const longVoucher: Words = { vi: 'Số chứng từ dài quá 50 chữ.', en: 'The voucher number is too long.' };
const badHead = (typed: string): Words => ({
  vi: `Không có mục chi "${typed.slice(0, 60)}": chọn một mục trong trang Hướng dẫn của tệp mẫu, hoặc để trống.`,
  en: `There is no head "${typed.slice(0, 60)}": choose one of the template, or leave it blank.`,
});
const noClass: Words = { vi: 'Thiếu tên lớp.', en: 'The class is missing.' };
const settled = ({ title, settledOn }: NamedClass): Words => ({
  vi: `Lớp "${title}" đã quyết toán ngày ${formatDate(settledOn as CivilDate)}: mở lại quyết toán trước, hoặc bỏ dòng này.`,
  en: `"${title}" was settled on ${formatDate(settledOn as CivilDate)}: open it again first, or take this row out.`,
});
const twice = (number: string, row: number): Words => ({
  vi: `Chứng từ ${number} cùng ngày đã có ở dòng ${row}: gộp thành một dòng, hoặc đánh số khác.`,
  en: `Voucher ${number} of that day stands in row ${row}: join them, or number them apart.`,
});
const taken = (before: ListedExpense, title: string): Words => ({
  vi: `Chứng từ ${before.voucherNumber} ngày ${formatDate(before.voucherDate as CivilDate)} đã có trong sổ: ${formatDong(before.amount)}, ${title}. Sửa số hoặc bỏ dòng này.`,
  en: `Voucher ${before.voucherNumber} of ${formatDate(before.voucherDate as CivilDate)} is in the book: ${formatDong(before.amount)}, ${title}. Change the number or take this row out.`,
});
const usedOn = (other: ListedExpense): Words => ({
  vi: `Số ${other.voucherNumber} đã dùng ngày ${formatDate(other.voucherDate as CivilDate)} (${formatDong(other.amount)}). Vẫn ghi được.`,
  en: `Number ${other.voucherNumber} was used on ${formatDate(other.voucherDate as CivilDate)} (${formatDong(other.amount)}). It can be entered all the same.`,
});
