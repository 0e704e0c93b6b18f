import type ExcelJS from 'exceljs';
import { readDelimited } from '#platform/delimited.ts';
import { tidy } from './document.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { Unreadable } from './unreadable.ts';
import { contentOf, openWorkbook } from './xlsx.ts';

/** A sheet of a file as rows of cells; `row` is the number that the sheet itself shows. Rows in which nothing stands are left out. */
export interface SheetRead {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const MOST_ROWS = 20_000;
const MOST_COLUMNS = 60;
const LONGEST_CELL = 2_000;
/**
 * Reads a file of a table (xlsx, csv, text with tabs), by its content; its name must agree. Gives every visible sheet in which something
 * stands. Days read `25/10/2026`; a fraction has a decimal comma. Throws Unreadable.
 */
export async function readSheets(bytes: Uint8Array, name: string): Promise<readonly SheetRead[]> {
  if (bytes.length > LIMITS.bytes) throw new Unreadable('tooLarge');
  if (isOldExcel(bytes)) throw new Unreadable('oldExcel');
  const kind = sniff(bytes, name);
  if (kind !== 'xlsx' && kind !== 'text' && kind !== 'json') throw new Unreadable('notATable');
  const sheets =
    kind === 'xlsx'
      ? await workbook(bytes)
      : [{ name: '', rows: numbered(readDelimited(fewLines(decoded(bytes)))) }];
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new Unreadable('nothing');
  if (filled.some(({ rows }) => rows.length > MOST_ROWS)) throw new Unreadable('tooManyRows');
  const cells = filled.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.cells.length, 0);
  if (cells > LIMITS.cells) throw new Unreadable('tooManyCells');
  return filled;
}

/** Lines are counted before each becomes a row. Throws Unreadable. */
function fewLines(text: string): string {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  if (lines > LIMITS.cells) throw new Unreadable('tooManyRows');
  return text;
}

const isOldExcel = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 &&
  bytes[1] === 0xcf &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('Workbook', 'utf16le'));

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes);
}

async function workbook(bytes: Uint8Array): Promise<SheetRead[]> {
  const book = await openWorkbook(bytes);
  return book.worksheets.filter(({ state }) => state === 'visible').map(sheetOf);
}

function sheetOf(sheet: ExcelJS.Worksheet): SheetRead {
  const rows: (readonly string[])[] = [];
  sheet.eachRow({ includeEmpty: false }, (line, row) => {
    const cells: string[] = [];
    const last = Math.min(line.cellCount, MOST_COLUMNS);
    for (let at = 1; at <= last; at++) {
      const own = line.findCell(at);
      cells.push(!own || (own.isMerged && own.master !== own) ? '' : textOf(own));
    }
    rows[row - 1] = cells;
  });
  return { name: sheet.name, rows: numbered(rows) };
}

/** A fraction keeps its decimals apart from groups of thousands: three of them get a nought more. */
function textOf(own: ExcelJS.Cell): string {
  const { text, number } = contentOf(own);
  if (number === null || Number.isInteger(number) || !Number.isFinite(number)) return text;
  return String(Math.round(number * 1e6) / 1e6)
    .replace('.', ',')
    .replace(/,\d{3}$/, '$&0');
}

function numbered(rows: readonly (readonly string[])[]): SheetRead['rows'] {
  return rows.flatMap((cells, at) => {
    const tidied = cells
      .slice(0, MOST_COLUMNS)
      .map((cell) => tidy(cell.slice(0, 2 * LONGEST_CELL)).slice(0, LONGEST_CELL));
    return tidied.some((cell) => cell !== '') ? [{ row: at + 1, cells: tidied }] : [];
  });
}
