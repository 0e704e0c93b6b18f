import { fold } from '#vocabulary/text.ts';

/** A pasted row: what stands in the two columns, as typed; `row` counts from 1. */
export interface ImportedUnit {
  readonly row: number;
  readonly name: string;
  readonly shortName: string;
}

/** What is wrong in a row, in both languages. */
export interface RowError {
  readonly row: number;
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

/** Gives the new units of pasted rows (those that exist are left out) and every error with its row; the same on screen and server. */
export function readUnits(
  rows: readonly ImportedUnit[],
  known: readonly { readonly name: string }[],
): { fresh: { row: number; name: string; shortName: string }[]; known: number; errors: RowError[] } {
  const names = new Set(known.map(({ name }) => fold(name)));
  const seen = new Map<string, number>();
  const errors: RowError[] = [];
  const fresh: { row: number; name: string; shortName: string }[] = [];
  let already = 0;
  for (const { row, name: typed, shortName } of rows) {
    const name = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    const key = fold(name);
    const first = seen.get(key);
    if (name === '' || name.length > 200) errors.push({ row, field: 'name', ...badName });
    else if (first !== undefined)
      errors.push({
        row,
        field: 'name',
        vi: `Trùng tên với dòng ${first}.`,
        en: `The same name as row ${first}.`,
      });
    else if (names.has(key)) already += 1;
    else fresh.push({ row, name, shortName: shortName.trim().slice(0, 100) || name.slice(0, 100) });
    if (first === undefined) seen.set(key, row);
  }
  return { fresh, known: already, errors };
}

const badName = {
  vi: 'Thiếu tên đơn vị, hoặc tên dài quá 200 chữ.',
  en: 'The name is missing or longer than 200 characters.',
};
