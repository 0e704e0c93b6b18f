import type ExcelJS from 'exceljs';
import { readDelimited } from '#platform/delimited.ts';
import { asRead, isBroken } from '#vocabulary/look-alikes.ts';
import { oldWriting } from '#vocabulary/old-encodings.ts';
import { decodeText } from './decode.ts';
import { type PaperDocument, tidy } from './document.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { Unreadable } from './unreadable.ts';
import { isHidden, openWorkbook } from './xlsx.ts';
import { contentOf, type Shown } from './xlsx-cell.ts';

/** A sheet of a file as rows of cells; `row` is the number that the sheet itself shows. Rows in which nothing stands are left out. */
export interface SheetRead {
  readonly name: string;
  /** How many rows somebody hid: these are not read. */
  readonly hidden: number;
  /** How many cells hold formulas that no program has calculated. */
  readonly uncalculated: number;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const NOTHING_LEFT = { name: '', hidden: 0, uncalculated: 0 } as const;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;
const LONGEST_CELL = 2_000;
/**
 * Reads a file of a table (Excel of any age, OpenDocument, csv, text with tabs, a web page), by its content. Gives every visible sheet in which something
 * stands. Days read `25/10/2026`; a fraction has a decimal comma. Throws Unreadable.
 */
export async function readSheets(bytes: Uint8Array, name: string): Promise<readonly SheetRead[]> {
  if (bytes.length > LIMITS.bytes) throw new Unreadable('tooLarge');
  const kind = sniff(bytes, name);
  const sheets = await sheetsIn(bytes, kind);
  const old = oldWriting(sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
  const read = (text: string) => tidy(asRead(old ? old(text) : text)).slice(0, LONGEST_CELL);
  const unicode = sheets.map((sheet) => ({ ...sheet, rows: readRows(sheet.rows, read) }));
  const filled = unicode.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new Unreadable('nothing');
  if (filled.some(({ rows }) => rows.length > MOST_ROWS)) throw new Unreadable('tooManyRows');
  const cells = filled.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > LIMITS.cells) throw new Unreadable('tooManyCells');
  // A broken letter would stay in the register for ever.
  if (filled.some(({ rows }) => rows.some((row) => row.cells.some(isBroken))))
    throw new Unreadable('encoding');
  return filled;
}

const readRows = (rows: SheetRead['rows'], read: (text: string) => string): SheetRead['rows'] =>
  rows
    .map(({ row, cells }) => ({ row, cells: cells.map(read) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

async function sheetsIn(bytes: Uint8Array, kind: ReturnType<typeof sniff>): Promise<readonly SheetRead[]> {
  if (kind === 'xlsx') return workbook(bytes);
  if (kind === 'workbook') return workbook(await (await import('./workbook.ts')).asXlsx(bytes));
  if (kind === 'html') return tablesOf((await import('./html.ts')).readHtml(decodeText(bytes)));
  if (kind === 'text' || kind === 'json')
    return [{ ...NOTHING_LEFT, rows: numbered(readDelimited(fewLines(decodeText(bytes)))) }];
  throw new Unreadable('notATable');
}

/** The tables of a page, one under the other, with what stands between them: as a sheet shows it. */
function tablesOf({ blocks }: PaperDocument): SheetRead[] {
  const rows = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.text]]
      : block.grid.map((row, r) => row.map((one, c) => (one.row === r && one.column === c ? one.text : ''))),
  );
  return [{ ...NOTHING_LEFT, rows: numbered(rows) }];
}

/** Lines are counted before each becomes a row. Throws Unreadable. */
function fewLines(text: string): string {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > LIMITS.cells) throw new Unreadable('tooManyRows');
  return text;
}

async function workbook(bytes: Uint8Array): Promise<SheetRead[]> {
  const book = await openWorkbook(bytes);
  return book.worksheets.filter(({ state }) => state === 'visible').map(sheetOf);
}

function sheetOf(sheet: ExcelJS.Worksheet): SheetRead {
  const rows: (readonly string[])[] = [];
  let [hidden, uncalculated] = [0, 0];
  sheet.eachRow({ includeEmpty: false }, (line, row) => {
    if (isHidden(line)) {
      hidden += 1;
      return;
    }
    const cells: string[] = [];
    const last = Math.min(line.cellCount, MOST_COLUMNS);
    for (let at = 1; at <= last; at++) {
      const own = line.findCell(at);
      const covered = own?.isMerged && own.master !== own;
      const shown = own && !covered && !isHidden(sheet.getColumn(at)) ? contentOf(own) : null;
      if (shown?.uncalculated) uncalculated += 1;
      cells.push(shown ? textOf(shown) : '');
    }
    rows[row - 1] = cells;
  });
  return { name: sheet.name, hidden, uncalculated, rows: numbered(rows) };
}

/** A fraction keeps its decimals apart from groups of thousands: three of them get a nought more. */
function textOf({ text, number }: Shown): string {
  if (number === null || Number.isInteger(number) || !Number.isFinite(number)) return text;
  return String(Math.round(number * 1e6) / 1e6)
    .replace('.', ',')
    .replace(/,\d{3}$/, '$&0');
}

const numbered = (rows: readonly (readonly string[])[]): SheetRead['rows'] =>
  rows.flatMap((cells, at) => [
    { row: at + 1, cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, 2 * LONGEST_CELL)) },
  ]);
