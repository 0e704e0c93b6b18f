import type { Align } from './model.ts';

/**
 * A paper made ready for printing: every decision that the printed forms share is taken (which words, in which order,
 * how large, where lines must break, how wide columns are), so that each form only draws. Millimetres for places,
 * points for type; all text is NFC without control characters other than `\n`.
 */
export interface Sheet {
  readonly title: string;
  readonly sample: boolean;
  readonly bodySize: number;
  readonly sections: readonly Section[];
}

/** Pages of one orientation, numbered from 1. */
export interface Section {
  readonly landscape: boolean;
  readonly body: number;
  readonly parts: readonly Part[];
}

export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly field: string | null;
}

export type Pieces = readonly Piece[];

export type Part =
  | { readonly kind: 'letterhead'; readonly left: Side; readonly right: Side }
  | {
      readonly kind: 'title';
      readonly lines: readonly HeadLine[];
      readonly rule: number;
      readonly code: Code | null;
    }
  | TextPart
  | { readonly kind: 'fill'; readonly lines: number; readonly keepNext: boolean }
  | TablePart
  | EndingPart
  | { readonly kind: 'pageBreak' };

/** One of the two columns of the letterhead: bodies over a rule, then number or date. */
export interface Side {
  readonly width: number;
  readonly head: readonly HeadLine[];
  /** Length of the rule under the head; 0 for none. */
  readonly rule: number;
  readonly foot: readonly HeadLine[];
}

export interface HeadLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** `path` draws the dark modules of the code on a square of `modules` units. */
export interface Code {
  readonly content: string;
  readonly text: string;
  readonly modules: number;
  readonly path: string;
}

/** What a text is in the paper; the page on screen and readers tell parts by it. */
export type Role = 'addressee' | 'unverified' | 'basis' | 'heading' | 'body' | 'list' | 'closing';

export interface TextPart {
  readonly kind: 'text';
  readonly role: Role;
  readonly pieces: Pieces;
  readonly size: number;
  readonly align: Align;
  /** First line, from the left margin. */
  readonly firstLine: number;
  /** All lines, from the left margin. */
  readonly indent: number;
  readonly after: number;
  /** Stays on the page of the next part. */
  readonly keepNext: boolean;
  /** A dotted line runs from the text's end to the right margin. */
  readonly fill: boolean;
}

export interface TablePart {
  readonly kind: 'table';
  readonly size: number;
  readonly rowHeight: number;
  readonly columns: readonly { readonly width: number; readonly align: Align }[];
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly TableRow[];
}

export interface HeaderCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  /** The column under the cell's left edge. */
  readonly column: number;
}

export interface TableRow {
  readonly kind: 'cells' | 'total' | 'banner';
  readonly cells: readonly TableCell[];
  /** Stands on one page with the next row. */
  readonly keepNext: boolean;
  /** Too high for a page: it may break, where other rows never do. */
  readonly splits: boolean;
}

export interface TableCell {
  readonly pieces: Pieces;
  readonly span: number;
  readonly align: Align;
}

/** Rows of blocks side by side; never parted, and never parted from what stands before it. */
export interface EndingPart {
  readonly kind: 'ending';
  readonly rows: readonly (readonly EndingBlock[])[];
}

export interface EndingBlock {
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly lines: readonly EndingLine[];
}

export interface EndingLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Room above the line, in millimetres. */
  readonly room: number;
}
