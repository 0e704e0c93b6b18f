/** Months or quarters as columns, marked in each row. */

import type { Cell } from '#paper/read/document.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { parseMonths, type WrittenMonths } from '#vocabulary/written-dates.ts';
import { isMark } from './content.ts';
import { isBlank, isFigure, type Row, share } from './grid.ts';
import { lastDay } from './when.ts';

export interface MonthColumn {
  readonly k: number;
  readonly months: WrittenMonths;
}

const FEWEST = 3;
const SAYS_MONTHS = /thang|thoi gian|lich|ke hoach|\bnam (hoc )?20\d\d/;
const isMarked = ({ text }: Cell): boolean => isMark(text);

/** The columns that each stand for a month or a quarter; none where fewer than a handful do. */
export function monthColumns(
  headers: readonly (readonly string[])[],
  data: readonly (readonly Cell[])[],
  yearOfMonth: (month: number) => number | null,
): MonthColumn[] {
  const over = headers.map((path) => fold(path.slice(0, -1).join(' ')));
  const found = headers.flatMap((path, k): MonthColumn[] => {
    const low = path.at(-1)?.trim() ?? '';
    const bare = /^\d{1,2}$/.test(low) || /^(I|II|III|IV)$/.test(low);
    const quarter = /^(I|II|III|IV)$/.test(low);
    const cells = data.map((row) => row[k]!).filter(({ text }) => !isBlank(text));
    // Bare figures are months under words that say so, or where rows are marked under them with an `x`.
    if (bare && !quarter && path.length > 1 && !SAYS_MONTHS.test(over[k]!) && !cells.every(isMarked))
      return [];
    const year = /(?<!\d)(20\d\d)(?!\d)/.exec(path.slice(0, -1).join(' '))?.[1];
    const named = parseMonths(quarter ? `quý ${low}` : bare ? `tháng ${low}` : low, (month) =>
      year ? Number(year) : yearOfMonth(month),
    );
    if (!named || low.length > 16) return [];
    // Topics under months are a calendar, not marks.
    return share(cells, (cell) => isMark(cell.text) || isFigure(cell) || cell.text.length <= 4) >= 0.8
      ? [{ k, months: named }]
      : [];
  });
  return found.length >= FEWEST ? found : [];
}

/** The span of the months that a row marks; no time where it marks none. */
export function markedMonths(
  row: Row,
  marks: readonly MonthColumn[],
): Pick<ActivityReading, 'month' | 'from' | 'to'> {
  const own = marks
    .filter(({ k }) => !isBlank(row[k]!.text) && !/^0+$/.test(row[k]!.text.trim()))
    .map(({ months }) => months);
  const from = own.map((one) => one.from).sort()[0];
  const to = own
    .map((one) => one.to)
    .sort()
    .at(-1);
  if (!from || !to) return { month: null, from: null, to: null };
  return from === to
    ? { month: from, from: null, to: null }
    : { month: from, from: `${from}-01`, to: lastDay(to) };
}
