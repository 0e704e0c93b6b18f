import { isProgramme, programmeCodes, programmes } from '#norm/programme/rules.ts';
import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';
import { parseCount } from '#vocabulary/written-numbers.ts';

/** A row of a sheet as it was typed; `row` is its number there. */
export interface TitleRow {
  readonly row: number;
  readonly title: string;
  readonly author: string;
  readonly programme: string;
  readonly copies: string;
  readonly place: string;
  readonly link: string;
}

export interface TitleError extends Words {
  readonly row: number;
  readonly field: Exclude<keyof TitleRow, 'row'>;
}

/** What a row says, understood. */
export interface ReadTitle {
  readonly title: string;
  readonly author: string | null;
  readonly programme: string | null;
  readonly copies: number;
  readonly place: string | null;
  readonly link: string | null;
}

const line = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
const orNull = (text: string): string | null => line(text) || null;

/** By what a title is known again: its name, its author and where it stands, whatever the marks and capitals. */
export const keyOf = ({ title, author, place }: Pick<ReadTitle, 'title' | 'author' | 'place'>): string =>
  [title, author ?? '', place ?? ''].map(fold).join('|');

/** The code of a programme by its code or its name; undefined when there is none of that name. */
function programmeOf(typed: string): string | null | undefined {
  const folded = fold(line(typed));
  if (folded === '') return null;
  return programmeCodes.find((code) => fold(code) === folded || fold(programmes[code].vi) === folded);
}

/** Gives the new titles of a sheet (those that are there already are left out) and every error with its row; the same on screen and server. */
export function readTitles(
  rows: readonly TitleRow[],
  existing: readonly Pick<ReadTitle, 'title' | 'author' | 'place'>[],
): { fresh: ReadTitle[]; known: number; errors: TitleError[] } {
  const seen = new Set(existing.map(keyOf));
  const errors: TitleError[] = [];
  const fresh: ReadTitle[] = [];
  let known = 0;
  for (const { row, ...typed } of rows) {
    const own = errorsOf(typed).map((error) => ({ row, ...error }));
    if (own.length > 0) {
      errors.push(...own);
      continue;
    }
    const read: ReadTitle = {
      title: line(typed.title),
      author: orNull(typed.author),
      programme: programmeOf(typed.programme) ?? null,
      copies: line(typed.copies) === '' ? 1 : (parseCount(typed.copies) ?? 0),
      place: orNull(typed.place),
      link: orNull(typed.link),
    };
    if (seen.has(keyOf(read))) known += 1;
    else fresh.push(read);
    seen.add(keyOf(read));
  }
  return { fresh, known, errors };
}

function errorsOf(typed: Omit<TitleRow, 'row'>): Omit<TitleError, 'row'>[] {
  const title = line(typed.title);
  const copies = line(typed.copies);
  const count = copies === '' ? 1 : parseCount(copies);
  const link = orNull(typed.link);
  const programme = programmeOf(typed.programme);
  return [
    ...(title === '' || title.length > 300 ? [noTitle] : []),
    ...(line(typed.author).length > 200 || line(typed.place).length > 200 ? [tooLong] : []),
    ...(count === null || count < 0 || count > 100_000 ? [badCount(copies)] : []),
    ...(programme === undefined || (programme !== null && !isProgramme(programme))
      ? [badProgramme(line(typed.programme))]
      : []),
    ...(link !== null && !(URL.canParse(link) && /^https?:/.test(link)) ? [badLink] : []),
  ];
}

const noTitle = {
  field: 'title',
  vi: 'Thiếu tên sách, hoặc tên dài quá 300 chữ.',
  en: 'The title is missing or longer than 300 characters.',
} as const;
const tooLong = {
  field: 'author',
  vi: 'Tác giả hoặc nơi để sách dài quá 200 chữ.',
  en: 'Author or place is longer than 200 characters.',
} as const;
const badCount = (typed: string) =>
  ({
    field: 'copies',
    vi: `“${typed}” không phải số bản. Ghi số nguyên như 3; để trống là 1.`,
    en: `“${typed}” is no number of copies. Write a whole number such as 3; blank is 1.`,
  }) as const;
const badProgramme = (typed: string) =>
  ({
    field: 'programme',
    vi: `“${typed}” không phải lĩnh vực. Ghi mã hoặc tên (${programmeCodes.join(', ')}), hoặc để trống.`,
    en: `“${typed}” is no programme. Use a code or name (${programmeCodes.join(', ')}), or leave it blank.`,
  }) as const;
const badLink = {
  field: 'link',
  vi: 'Địa chỉ trên mạng bắt đầu bằng http:// hoặc https://.',
  en: 'A link begins with http:// or https://.',
} as const;
