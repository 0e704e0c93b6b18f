import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';
import type { RegistrationColumn } from './columns.ts';

/** A row of a list as it was typed; `row` is its number there. */
export type RegistrationRow = { readonly row: number } & Readonly<Record<RegistrationColumn, string>>;

/** Somebody whom a row can mean. */
export interface Registrable {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly villageName: string | null;
  readonly state: string | null;
}

export interface RowFault extends Words {
  readonly row: number;
  readonly field: RegistrationColumn;
}

/** What a list says: whom it registers, who is registered already, and every row that means nobody, several, or the same one again. */
export interface ReadList {
  readonly fresh: readonly string[];
  readonly known: number;
  readonly skipped: number;
  readonly errors: readonly RowFault[];
}

const key = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const withoutForm = (text: string): string => key(text).replace(/^(ong|ba|anh|chi|ho|dong ho) /, '');
const villageKey = (text: string): string => key(text).replace(/^(thon|ban|to|to dan pho|ap|khu|lang) /, '');
const digits = (text: string): string => key(text).replace(/^0+(?=\d)/, '');

/**
 * Finds whom the rows of a list mean. A column of ticks that has any says who is registered; without one every row is. All or nothing: with
 * one error nobody should be registered.
 */
export function readList(rows: readonly RegistrationRow[], subjects: readonly Registrable[]): ReadList {
  const ticked = rows.some(({ registered }) => registered.trim() !== '');
  const wanted = ticked ? rows.filter(({ registered }) => isTick(registered)) : rows;
  const byName = Map.groupBy(subjects, ({ name }) => withoutForm(name));
  const errors: RowFault[] = [];
  const fresh: string[] = [];
  const seen = new Map<string, number>();
  let known = 0;
  for (const row of wanted) {
    const found = candidatesOf(row, byName.get(withoutForm(row.name)) ?? []);
    const [only] = found;
    if (!only || found.length > 1) {
      errors.push(found.length === 0 ? nobody(row) : several(row, found));
      continue;
    }
    const before = seen.get(only.id);
    if (before !== undefined) errors.push(again(row, before));
    else if (only.state !== null) known += 1;
    else fresh.push(only.id);
    seen.set(only.id, row.row);
  }
  return { fresh, known, skipped: rows.length - wanted.length, errors };
}

const isTick = (text: string): boolean => /^(x|v|co|dk|1|✓|dang ky|yes)$/.test(key(text) || text.trim());

function candidatesOf(
  { code, village }: RegistrationRow,
  named: readonly Registrable[],
): readonly Registrable[] {
  const inVillage =
    village.trim() === ''
      ? named
      : named.filter(
          ({ villageName }) => villageName === null || villageKey(villageName) === villageKey(village),
        );
  return code.trim() === ''
    ? inVillage
    : inVillage.filter((one) => one.code === null || digits(one.code) === digits(code));
}

const nobody = ({ row, name, code, village }: RegistrationRow): RowFault => ({
  row,
  field: 'name',
  vi: `Không thấy “${[name, code && `hộ ${code}`, village].filter(Boolean).join(', ')}” trong danh sách của xã. Sửa tên, số hộ hoặc thôn cho khớp; hộ mới thì thêm ở “Người dân” trước.`,
  en: `${name} is not on the commune's list. Mend name, number or village, or add the household first.`,
});
const several = ({ row, name }: RegistrationRow, found: readonly Registrable[]): RowFault => ({
  row,
  field: 'code',
  vi: `Có ${found.length} “${name}”: ${told(found)}. Ghi số hộ (hoặc thôn) để biết là ai.`,
  en: `${name} is there ${found.length} times: ${told(found)}. Write the number or the village.`,
});
const again = ({ row, name }: RegistrationRow, before: number): RowFault => ({
  row,
  field: 'name',
  vi: `“${name}” đã có ở dòng ${before}. Bỏ bớt một dòng.`,
  en: `${name} stands in row ${before} already. Take one out.`,
});
const told = (found: readonly Registrable[]): string =>
  found
    .slice(0, 4)
    .map(({ code, villageName }) => [code && `hộ ${code}`, villageName].filter(Boolean).join(' '))
    .join('; ');
