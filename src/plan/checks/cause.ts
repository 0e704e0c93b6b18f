/** Findings of one cause: the same rule about the same column, in many rows. They are told and dealt with together. */

import type { Words } from '#vocabulary/language.ts';
import type { Finding } from './finding.ts';

/** What findings of one cause have in common (`row-off-norm cost`); null for one that stands alone. */
export const causeOf = ({ rule, at }: Pick<Finding, 'at'> & { readonly rule: string }): string | null =>
  at.kind === 'line' ? `${rule} ${at.field}` : null;

/** Puts what has one cause together where there is as much of it as `fewest`, at the place of the first; the rest stays alone. */
export function byCause<One>(
  all: readonly One[],
  causeOfOne: (one: One) => string | null,
  fewest: number,
): readonly (readonly One[])[] {
  const groups = Map.groupBy(all, (one) => causeOfOne(one) ?? one);
  return [...groups.values()].flatMap((some) => (some.length < fewest ? some.map((one) => [one]) : [some]));
}

/** `4 dòng lệch định mức`: how many rows have a cause in common; # in the words is the column. */
export const rowsOf = (
  count: number,
  rule: string,
  column: Words,
  words: Words = CAUSES[rule] ?? OTHER,
): Words => ({
  vi: `${count} dòng ${words.vi.replace('#', column.vi)}`,
  en: `${count} rows ${words.en.replace('#', column.en)}`,
});

const CAUSES: Readonly<Record<string, Words>> = {
  'row-off-norm': { vi: 'lệch định mức', en: 'off the norm' },
  'missing-value': { vi: 'trống ô “#”', en: 'with “#” blank' },
  'headcount-mismatch': { vi: 'có số người không khớp', en: 'whose heads do not add up' },
  'weekday-mismatch': { vi: 'ghi sai thứ trong tuần', en: 'with a wrong weekday' },
  'date-outside-period': { vi: 'ngoài thời gian của kế hoạch', en: "outside the paper's period" },
  'duplicate-row': { vi: 'trùng với dòng khác', en: 'that stand twice' },
  'double-booking': { vi: 'trùng chỗ, trùng ngày với dòng khác', en: 'at one place on one day' },
  'unit-ambiguous': {
    vi: 'ghi đơn vị tiền khác với cột',
    en: 'with another unit of money than their column',
  },
  'implausible-value': { vi: 'có giá trị đáng ngờ ở “#”', en: 'with a doubtful “#”' },
};
const OTHER: Words = { vi: 'có cùng một nhận xét', en: 'with the same finding' };
