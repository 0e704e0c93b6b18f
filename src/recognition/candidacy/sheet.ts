import type { TableColumn } from '#kit/import/match.ts';
import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';

/** A row of a sheet of households as it was typed; `row` is its number there. */
export interface HouseholdRow {
  readonly row: number;
  readonly village: string;
  readonly code: string;
  readonly head: string;
}
type Field = Exclude<keyof HouseholdRow, 'row'>;

export interface RowError extends Words {
  readonly row: number;
  readonly field: Field;
}

/** The columns of a village's list, in the order in which they are taken without a header; headers without marks. */
export const householdColumns: readonly TableColumn<Field>[] = [
  {
    name: 'village',
    label: { vi: 'Thôn', en: 'Village' },
    headers: ['thon', 'ban', 'ap', 'khu pho', 'to dan pho', 'thon ban'],
    required: true,
  },
  { name: 'code', label: { vi: 'Số hộ', en: 'Household' }, headers: ['so ho', 'ma ho', 'ho so', 'ma so ho'] },
  {
    name: 'head',
    label: { vi: 'Chủ hộ', en: 'Head of household' },
    headers: ['chu ho', 'ho ten chu ho', 'ho va ten', 'ho va ten chu ho', 'ten chu ho'],
    required: true,
  },
];

/** A household that a row can mean. */
export interface KnownHousehold {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly villageName: string | null;
}

const key = (text: string): string => fold(text.replaceAll(/\s+/g, ' ').trim());
const villageKey = (text: string): string => key(text).replace(/^(thon|ban|ap|khu pho|to dan pho|tdp) /, '');

/**
 * Finds the household of each row by village, number and head. A household that stands twice, one that nobody knows, a head of another
 * name and a name that two households have are errors with their row; nothing of other households is told.
 */
export function readHouseholds(
  rows: readonly HouseholdRow[],
  known: readonly KnownHousehold[],
): { readonly ids: readonly string[]; readonly errors: readonly RowError[] } {
  const byVillage = Map.groupBy(known, ({ villageName }) => villageKey(villageName ?? ''));
  const errors: RowError[] = [];
  const seen = new Map<string, number>();
  for (const { row, village, code, head } of rows) {
    const inVillage = byVillage.get(villageKey(village));
    if (!inVillage) {
      errors.push({ row, field: 'village', ...noVillage(village) });
      continue;
    }
    const named = inVillage.filter(
      (one) => key(one.name) === key(head) && (key(code) === '' || key(one.code ?? '') === key(code)),
    );
    const [first] = named;
    if (!first) errors.push({ row, field: 'head', ...noHousehold(head, code, village) });
    else if (named.length > 1) errors.push({ row, field: 'code', ...whichOne(head, village, named.length) });
    else if (seen.has(first.id)) errors.push({ row, field: 'head', ...sameTwice(head, seen.get(first.id)!) });
    else seen.set(first.id, row);
  }
  return { ids: [...seen.keys()], errors };
}

const noVillage = (village: string): Words => ({
  vi: village.trim() === '' ? 'Thiếu tên thôn.' : `Xã không có thôn “${village}”. Ghi tên thôn như trong danh sách thôn.`,
  en: `There is no village “${village}”.`,
});
const noHousehold = (head: string, code: string, village: string): Words => ({
  vi: `Thôn ${village} không có hộ ${code ? `số ${code} ` : ''}của chủ hộ “${head}”. Kiểm tra lại tên và số hộ.`,
  en: `${village} has no household ${code} of ${head}. Check name and number.`,
});
const whichOne = (head: string, village: string, count: number): Words => ({
  vi: `Thôn ${village} có ${count} hộ của “${head}”. Ghi thêm số hộ.`,
  en: `${village} has ${count} households of ${head}. Add the number.`,
});
const sameTwice = (head: string, row: number): Words => ({
  vi: `Hộ của “${head}” đã có ở dòng ${row}. Bỏ bớt một dòng.`,
  en: `The household of ${head} stands in row ${row} already. Take one out.`,
});
