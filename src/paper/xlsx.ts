import type exceljs from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { parseCivilDate } from '#vocabulary/date.ts';
import { SAMPLE_MARK } from './layout.ts';
import { clean, cleanLine } from './text.ts';

/** `dong` is whole đồng, `date` a civil date `YYYY-MM-DD`, `percent` a fraction of 1. */
export type CellKind = 'text' | 'number' | 'dong' | 'percent' | 'date';
export type CellValue = string | number | boolean | null | undefined;

export interface XlsxColumn {
  readonly header: string;
  readonly key: string;
  readonly kind: CellKind;
  /** In letters; guessed from header and kind when left out. */
  readonly width?: number;
}

export interface XlsxTable {
  readonly title: string;
  readonly columns: readonly XlsxColumn[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  /** A line under the title: where the figures come from, on which day. */
  readonly note?: string | null;
  readonly sample?: boolean;
  /** Bold rows under the data, outside the filter. */
  readonly totals?: readonly Readonly<Record<string, CellValue>>[];
  /** Name of the worksheet; the title when left out. */
  readonly sheetName?: string;
  /** Moment of making; 1 January 2000 when left out, so that the same table gives the same file. */
  readonly madeAt?: Date;
}

// Excel shows these with the reader's own separators: 18.005.000 and 22/10/2024 on a Vietnamese machine.
const FORMATS: Readonly<Record<CellKind, string>> = Object.freeze({
  text: '@',
  number: '#,##0.###',
  dong: '#,##0',
  percent: '0.0%',
  date: 'dd/mm/yyyy',
});
const WIDTHS: Readonly<Record<CellKind, number>> = Object.freeze({
  text: 28,
  number: 12,
  dong: 16,
  percent: 10,
  date: 13,
});
const FONT = { name: 'Times New Roman', size: 12 } as const;
const LONGEST_CELL = 32_767;

/**
 * A table as an Excel file: real numbers and dates, the header frozen and filtered. Text stays text, also where it
 * begins like a formula. A value that is not of its column's kind is kept as text rather than lost.
 */
export async function tableToXlsx(table: XlsxTable): Promise<Buffer> {
  const madeAt = table.madeAt ?? new Date(Date.UTC(2000, 0, 1));
  // Loaded when the first table leaves: the server starts sooner without it.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  Object.assign(book, { creator: 'Làng Học', lastModifiedBy: 'Làng Học', created: madeAt, modified: madeAt });
  const sheet = book.addWorksheet(sheetName(table.sheetName ?? table.title), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const above = [table.title, ...(table.sample ? [SAMPLE_MARK] : []), ...(table.note ? [table.note] : [])];
  for (const [at, text] of above.entries()) {
    const cell = sheet.addRow([cleanLine(text)]).getCell(1);
    const isMark = table.sample === true && at === 1;
    cell.font = { ...FONT, bold: at === 0 || isMark, ...(isMark ? { color: { argb: 'FFC2410C' } } : {}) };
    cell.numFmt = FORMATS.text;
  }
  header(sheet, table.columns);
  const headerRow = sheet.rowCount;
  for (const row of table.rows) addRow(sheet, table.columns, row, false);
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: headerRow + table.rows.length, column: Math.max(1, table.columns.length) },
  };
  for (const row of table.totals ?? []) addRow(sheet, table.columns, row, true);
  sheet.views = [{ state: 'frozen', ySplit: headerRow, showGridLines: true }];
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  // Packed here: the library notes the second at which it packs, and the same table would be another file in the next.
  const parts = unzipSync(
    new Uint8Array(await book.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object)),
  );
  return Buffer.from(zipSync(parts, { mtime: madeAt }));
}

function header(sheet: exceljs.Worksheet, columns: readonly XlsxColumn[]): void {
  const row = sheet.addRow(columns.map((column) => clean(column.header)));
  row.font = { ...FONT, bold: true };
  row.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  row.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6E1D6' } };
    cell.border = { bottom: { style: 'thin' } };
  });
  columns.forEach((column, at) => {
    sheet.getColumn(at + 1).width = column.width ?? Math.max(WIDTHS[column.kind], column.header.length + 3);
  });
}

function addRow(
  sheet: exceljs.Worksheet,
  columns: readonly XlsxColumn[],
  values: Readonly<Record<string, CellValue>>,
  bold: boolean,
): void {
  const row = sheet.addRow([]);
  columns.forEach((column, at) => {
    const cell = row.getCell(at + 1);
    const value = asKind(values[column.key], column.kind);
    if (value !== null) cell.value = value;
    cell.numFmt = typeof value === 'string' ? FORMATS.text : FORMATS[column.kind];
    cell.font = { ...FONT, bold };
    cell.alignment = { vertical: 'top', wrapText: typeof value === 'string' };
    // Excel keeps a text with this mark as text when its cell is edited later.
    if (typeof value === 'string' && /^[=+\-@\t]/u.test(value)) cell.style = { ...cell.style, ...QUOTED };
  });
}

const QUOTED = { quotePrefix: true } as object;

function asKind(value: CellValue, kind: CellKind): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return kind === 'text' || !Number.isFinite(value) ? String(value) : value;
  if (kind === 'date' && parseCivilDate(value)) return new Date(`${value}T00:00:00Z`);
  return clean(value).slice(0, LONGEST_CELL);
}

/** Excel takes at most 31 characters and none of `[]:*?/\` in a sheet's name. */
function sheetName(title: string): string {
  const name = cleanLine(title)
    .replace(/[[\]:*?/\\]/gu, ' ')
    .replace(/^'+|'+$/gu, '')
    .slice(0, 31)
    .trim();
  return name === '' || name.toLowerCase() === 'history' ? 'Bảng' : name;
}
