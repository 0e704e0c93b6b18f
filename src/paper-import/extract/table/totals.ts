/** Printed totals of a schedule, and the rows that each belongs to. */

import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import type { StatedTotal } from '#plan/reading/evidence.ts';
import { fold } from '#vocabulary/text.ts';
import type { Sums } from './banner.ts';
import { filledTexts, isTotalText, type Row } from './grid.ts';
import type { ReadRow } from './row.ts';

type Rows = readonly Pick<ReadRow, 'activity'>[];
interface Group {
  readonly label: string;
  readonly sums: Sums;
  readonly from: number;
}

const WHOLE = /(tong cong|ca nam|toan nam|toan xa|(mot|hai|ba|bon|4) quy)/;

/** Collects the totals of one table, of all its pieces, in the order of its rows. */
export class Totals {
  readonly #found: StatedTotal[] = [];
  readonly #meanings: readonly ColumnMeaning[];
  /** A banner's sums, a total on top: they belong to the rows that follow. */
  #group: Group | null = null;
  #top: Group | null = null;
  #since = 0;

  constructor(meanings: readonly ColumnMeaning[]) {
    this.#meanings = meanings;
  }

  /** A banner: what stood open is closed, and its own sums belong to the rows under it. */
  open(label: string, sums: Sums, rows: Rows): void {
    this.#closeGroup(rows);
    if (Object.keys(sums).length > 0) this.#group = { label, sums, from: rows.length };
  }

  /** A total row: of the rows since the last one, or of all. */
  add(row: Row, sums: Sums, rows: Rows): void {
    const texts = filledTexts(row).filter((text) => /\p{L}/u.test(text));
    const label = texts.find(isTotalText) ?? texts[0] ?? 'Tổng cộng';
    this.#closeGroup(rows);
    if (rows.length === 0) {
      this.#top = { label, sums, from: 0 };
      return;
    }
    const from = this.#fromOf(label, sums, rows);
    this.#push(label, sums, from, rows.length);
    this.#since = rows.length;
  }

  /** A total told in a line under the table. */
  told(text: string, sums: Sums, rows: Rows): void {
    this.#closeGroup(rows);
    this.#push(text, sums, this.#fromOf(text, sums, rows), rows.length);
    this.#since = rows.length;
  }

  /** All totals, once the rows are read. */
  close(rows: Rows): readonly StatedTotal[] {
    this.#closeGroup(rows);
    if (this.#top) this.#push(this.#top.label, this.#top.sums, 0, rows.length);
    return this.#found;
  }

  /** Where the rows of a total begin: as its words say, unless its figures say that it is the other way. */
  #fromOf(label: string, sums: Sums, rows: Rows): number {
    const said =
      WHOLE.test(fold(label)) || this.#since === 0 || this.#since === rows.length ? 0 : this.#since;
    const other = said === 0 ? this.#since : 0;
    return this.#fits(sums, rows.slice(said)) === 0 && this.#fits(sums, rows.slice(other)) > 0 ? other : said;
  }

  /** How many of the figures are the sums of the rows. */
  #fits(sums: Sums, rows: Rows): number {
    return Object.entries(sums).filter(([field, value]) => {
      const parts = rows.map(({ activity }) => activity[field as keyof Sums]);
      return (
        rows.length > 0 &&
        parts.every((part) => part !== null) &&
        parts.reduce((sum, part) => sum! + part!, 0) === value
      );
    }).length;
  }

  #closeGroup(rows: Rows): void {
    if (this.#group && rows.length > this.#group.from)
      this.#push(this.#group.label, this.#group.sums, this.#group.from, rows.length);
    this.#group = null;
  }

  #push(where: string, sums: Sums, from: number, to: number): void {
    const activities = Array.from({ length: to - from }, (_, i) => from + i);
    for (const [field, value] of Object.entries(sums))
      if (this.#meanings.includes(field as ColumnMeaning))
        this.#found.push({ field: field as keyof Sums, value, activities, where });
  }
}
