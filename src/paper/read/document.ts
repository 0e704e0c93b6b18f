/**
 * The neutral document: what every kind of file becomes before anything is understood. Blocks in reading order; tables
 * keep their cells and spans.
 */

/**
 * Where on the original something stands: a page (from 1) and a box in fractions of the page's width and height, null for files without
 * pages; and the name of its place in the document.
 */
export interface Source {
  readonly page: number | null;
  readonly anchor?: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number] | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** One line of sense in NFC; line breaks inside it as `\n`. */
  readonly text: string;
  readonly align: 'left' | 'centre' | 'right' | null;
  readonly bold: boolean | null;
  readonly source: Source | null;
  /** How sure a recogniser was, 0 to 1; null when the text is the file's own. */
  readonly sure: number | null;
}

export interface Cell {
  readonly text: string;
  /** The file's own number, when the cell holds one (Excel). */
  readonly number: number | null;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly source: Source | null;
  readonly sure: number | null;
}

export interface Table {
  readonly kind: 'table';
  /** Rows of equal length; a merged cell stands in every place that it covers. */
  readonly grid: readonly (readonly Cell[])[];
  readonly source: Source | null;
}

export type Block = Paragraph | Table;

/** `workbook` is any table file but .xlsx (.xls, .ods, .xlsb). */
export type FileKind =
  | 'docx'
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'pdf'
  | 'scan'
  | 'xlsx'
  | 'workbook'
  | 'image'
  | 'text'
  | 'json';

/**
 * What of a file was not read as it looks, and where: what somebody hid, formulas without a value, figures shown a thousand times smaller than they are
 * held, where nothing says so.
 */
export interface DocumentNote {
  readonly what: 'hidden-rows' | 'uncalculated' | 'scaled';
  readonly sheet: string;
  /** Rows or cells, as the sheet calls them. */
  readonly places: readonly string[];
}

export interface PaperDocument {
  readonly kind: FileKind;
  readonly pages: number | null;
  readonly blocks: readonly Block[];
  readonly notes?: readonly DocumentNote[];
  /** By how many degrees each page was turned to be read; missing in files without pages. */
  readonly turns?: readonly (0 | 90 | 180 | 270)[];
}

export const paragraph = (text: string, rest: Partial<Omit<Paragraph, 'kind' | 'text'>> = {}): Paragraph => ({
  kind: 'paragraph',
  text: tidy(text),
  align: null,
  bold: null,
  source: null,
  sure: null,
  ...rest,
});

export const cell = (
  row: number,
  column: number,
  text: string,
  rest: Partial<Omit<Cell, 'row' | 'column' | 'text'>> = {},
): Cell => ({
  text: tidy(text),
  number: null,
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  source: null,
  sure: null,
  ...rest,
});

/** Builds a table's grid from its cells; places that no cell covers become empty cells. */
export function table(cells: readonly Cell[], source: Source | null = null): Table {
  const rows = Math.max(0, ...cells.map((c) => c.row + c.rowSpan));
  const columns = Math.max(0, ...cells.map((c) => c.column + c.columnSpan));
  const grid: (Cell | undefined)[][] = Array.from({ length: rows }, () => new Array(columns).fill(undefined));
  for (const c of cells)
    for (let r = c.row; r < c.row + c.rowSpan; r++)
      for (let k = c.column; k < c.column + c.columnSpan; k++) grid[r]![k] ??= c;
  return { kind: 'table', grid: grid.map((row, r) => row.map((c, k) => c ?? cell(r, k, ''))), source };
}

/** NFC, plain spaces, no blank line ends. Look-alikes stay until the whole document has told in which letters it is written. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\ufeff/g, '')
    .replace(/[\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
