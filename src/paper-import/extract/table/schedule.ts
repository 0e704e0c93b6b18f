/** Schedule tables → activities, with what the checks need to know about them. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Table } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { parseMonths, type WrittenMonths } from '#vocabulary/written-dates.ts';
import { bannerOf, bannerRow } from './banner.ts';
import { type Columns, columnsOf, figuresIn } from './columns.ts';
import type { TableContext } from './context.ts';
import { filledTexts, isTotalText, type Row } from './grid.ts';
import { markedMonths } from './months.ts';
import { type ReadRow, readRow } from './row.ts';
import type { Shape } from './storeys.ts';
import { Totals } from './totals.ts';

interface ReadTable {
  readonly rows: readonly (ReadRow & { readonly columns: string; readonly row: Row })[];
  readonly columns: Columns;
  readonly months: WrittenMonths | null;
  readonly programme: ProgrammeCode | null;
  /** The table so far, with the pieces before this one. */
  readonly family: Family;
}

/** All rows of a table that may come in pieces, and its totals, which are known when the last piece is. */
export interface Family {
  readonly rows: readonly Pick<ReadRow, 'activity'>[];
  readonly totals: Totals | null;
}

/** What goes on from the table before: its columns, for a piece without a header; its months and programme. */
export interface Carried {
  readonly columns: Columns | null;
  readonly months: WrittenMonths | null;
  readonly programme: ProgrammeCode | null;
  readonly family: Family;
}

export const nothingCarried: Carried = Object.freeze({
  columns: null,
  months: null,
  programme: null,
  family: { rows: [], totals: null },
});

/** Reads a schedule table; null when its columns are not those of one. */
export function readSchedule(
  table: Table,
  shape: Shape,
  context: TableContext,
  carried: Carried,
): ReadTable | null {
  const columns = columnsOf(table, shape, context, carried.columns);
  if (!columns?.meanings.includes('title')) return null;
  const goesOn = carried.columns !== null && columns.key === carried.columns.key;
  return new Reader(columns, context, goesOn ? carried : nothingCarried).read();
}

class Reader {
  readonly #rows: (ReadRow & { columns: string; row: Row })[] = [];
  readonly #earlier: Family['rows'];
  readonly #totals: Totals;
  readonly #columns: Columns;
  readonly #around: TableContext;
  #months: WrittenMonths | null;
  #programme: ProgrammeCode | null;
  #audience: string | null = null;
  #venue: string | null = null;

  constructor(columns: Columns, context: TableContext, carried: Carried) {
    this.#columns = columns;
    this.#around = context;
    this.#months = context.months ?? carried.months;
    this.#programme = carried.programme;
    this.#earlier = carried.family.rows;
    this.#totals = carried.family.totals ?? new Totals(columns.meanings);
    // The nearest line above may be the banner of a piece (`Lĩnh vực pháp luật`).
    const above = context.above
      .slice(0, 2)
      .filter((line) => line.length < 80)
      .map((line) => bannerOf(line, this.#yearOfMonth));
    if (columns.piece)
      this.#programme = above.find(({ programme }) => programme)?.programme ?? this.#programme;
    const [nearest] = context.above;
    if (nearest && nearest.length < 200) {
      const { audience, venue } = bannerOf(nearest, this.#yearOfMonth);
      this.#audience = audience;
      this.#venue = venue;
    }
  }

  /** The rows of the whole table, of the pieces before too. */
  get #all(): Family['rows'] {
    return [...this.#earlier, ...this.#rows];
  }

  get #yearOfMonth() {
    return this.#around.paper.yearOfMonth;
  }

  read(): ReadTable {
    let before: Row | null = null;
    for (const row of this.#columns.body) {
      if (filledTexts(row).length === 0) continue;
      if (this.#isTotal(row)) this.#totals.add(row, figuresIn(row, this.#columns), this.#all);
      else if (!this.#banner(row)) {
        this.#add(row, before);
        before = row;
      }
    }
    return {
      rows: this.#rows,
      columns: this.#columns,
      months: this.#months,
      programme: this.#programme,
      family: { rows: this.#all, totals: this.#totals },
    };
  }

  /** A total stands in the first cell with words, or under the topics beside a group that is merged down. */
  #isTotal(row: Row): boolean {
    const { meanings } = this.#columns;
    const said: readonly ColumnMeaning[] = ['audience', 'venue', 'partners', 'month', 'date'];
    const title = row[meanings.indexOf('title')];
    const first = row.find((cell) => /\p{L}/u.test(cell.text));
    const label = [first, title].find((cell) => cell && isTotalText(cell.text));
    if (!label) return false;
    return !row.some(
      (cell, k) => said.includes(meanings[k]!) && cell.text.trim() && cell !== label && cell !== first,
    );
  }

  #banner(row: Row): boolean {
    const banner = bannerRow(row, this.#columns.meanings, this.#yearOfMonth, (own) =>
      figuresIn(own, this.#columns),
    );
    if (!banner) return false;
    if (banner.months) this.#months = banner.months;
    else if (banner.programme) this.#programme = banner.programme;
    this.#audience = banner.audience;
    this.#venue = banner.venue;
    this.#totals.open(banner.text, banner.sums, this.#all);
    return true;
  }

  #add(row: Row, before: Row | null): void {
    const { columns } = this;
    const own = this.#ownMonths(row);
    const read = readRow(row, {
      ...columns,
      months: own ?? this.#months,
      period: this.#around.paper.period,
      programme: this.#programme,
      audience: this.#audience,
      venue: this.#venue,
      marked: columns.marks.length > 0 ? markedMonths(row, columns.marks) : null,
      before,
      yearOfMonth: this.#yearOfMonth,
    });
    if (columns.meanings.includes('month')) this.#months = own ?? this.#months;
    const told = read.filter(
      ({ activity }) => activity.title || activity.learners !== null || activity.cost !== null,
    );
    this.#rows.push(...told.map((one) => ({ ...one, columns: columns.key, row })));
  }

  get columns(): Columns {
    return this.#columns;
  }

  #ownMonths(row: Row): WrittenMonths | null {
    const at = this.#columns.meanings.indexOf('month');
    const text = at < 0 ? '' : row[at]!.text;
    return text.trim() && !/tuan/.test(fold(text)) ? parseMonths(text, this.#yearOfMonth) : null;
  }
}
