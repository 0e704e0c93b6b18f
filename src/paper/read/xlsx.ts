import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { formatDate, parseCivilDate } from '#vocabulary/date.ts';
import { type Block, type Cell, cell, type PaperDocument, paragraph, table } from './document.ts';
import { SheetGuard } from './sheet-guard.ts';
import { Unreadable } from './unreadable.ts';
import { unzip, xmlOf } from './zip.ts';

/** Reads every sheet of an Excel file as one table; a sheet that sums up others is left out. Throws Unreadable. */
export async function readXlsx(bytes: Uint8Array): Promise<PaperDocument> {
  const book = await openWorkbook(bytes);
  const sheets = book.worksheets.filter((sheet) => sheet.state === 'visible' && sheet.actualRowCount > 0);
  const detail = sheets.filter((sheet) => !isSummary(sheet.name));
  const read = detail.length > 0 ? detail : sheets;
  const blocks = read.flatMap((sheet) => [
    ...(read.length > 1 ? [paragraph(sheet.name)] : []),
    ...blocksOf(sheet),
  ]);
  if (blocks.length === 0) throw new Unreadable('nothing');
  return { kind: 'xlsx', pages: null, blocks };
}

const isSummary = (name: string): boolean => /^(t[ổo]ng h[ợo]p|t[ổo]ng|summary)/iu.test(name.trim());

/** Parts of the package that a library would unpack without looking at their real size; pictures and drawings are not read. */
const READ = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*\.(xml|rels))$/;
const UNREAD = /^xl\/(media|drawings|charts|embeddings)\//;

/** What Excel keeps beside the cells: not needed, and each of these can be made to cover a billion cells. */
const BESIDE_CELLS = [
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'picture',
  'extLst',
];

/**
 * Opens an Excel file after a look into its package: its real size, number of cells, declarations; the library sees only what was looked
 * at. Throws Unreadable.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const files = unzip(bytes, (name) => READ.test(name) && !UNREAD.test(name));
  const guard = new SheetGuard();
  for (const name of files.keys()) if (name.startsWith('xl/')) guard.look(xmlOf(files, name)!);
  const safe = zipSync(Object.fromEntries(files), { level: 0 });
  const book = new ExcelJS.Workbook();
  try {
    return await book.xlsx.load(safe.buffer as ArrayBuffer, { ignoreNodes: BESIDE_CELLS });
  } catch (error) {
    throw new Unreadable('corrupt', error);
  }
}

function blocksOf(sheet: ExcelJS.Worksheet): Block[] {
  const cells: Cell[] = [];
  const last = Math.min(sheet.actualColumnCount + 10, 60);
  let row = 0;
  sheet.eachRow({ includeEmpty: false }, (line) => {
    for (let k = 1; k <= last; k++) {
      const own = line.getCell(k);
      if (own.isMerged && own.master !== own) continue;
      const { text, number } = contentOf(own);
      if (text === '') continue;
      const [rowSpan, columnSpan] = spanOf(own);
      cells.push(cell(row, k - 1, text, { number, rowSpan, columnSpan }));
    }
    row += 1;
  });
  return cells.length > 0 ? [table(trimmed(cells))] : [];
}

/** Leading blank columns say nothing. */
function trimmed(cells: readonly Cell[]): Cell[] {
  const first = Math.min(...cells.map((c) => c.column));
  const rows = Math.max(...cells.map((c) => c.row)) + 1;
  return cells.map((c) => ({ ...c, column: c.column - first, rowSpan: Math.min(c.rowSpan, rows - c.row) }));
}

function spanOf(own: ExcelJS.Cell): [number, number] {
  if (!own.isMerged) return [1, 1];
  const sheet = own.worksheet;
  const [top, left] = [Number(own.row), Number(own.col)];
  let [down, right] = [1, 1];
  while (right < 60 && sheet.getCell(top, left + right).master === own) right += 1;
  while (down < 2000 && sheet.getCell(top + down, left).master === own) down += 1;
  return [down, right];
}

/** What a cell shows, and its number when it holds one; of a formula, what it gave last. */
export function contentOf(own: ExcelJS.Cell): { text: string; number: number | null } {
  const value = own.value;
  const result = value !== null && typeof value === 'object' && 'result' in value ? value.result : value;
  if (result === null || result === undefined) return { text: '', number: null };
  if (typeof result === 'number') return numberCell(result, own.numFmt);
  if (result instanceof Date) return { text: dateText(result), number: null };
  if (typeof result === 'object' && 'richText' in result)
    return {
      text: result.richText
        .map((part) => part.text)
        .join('')
        .trim(),
      number: null,
    };
  if (typeof result === 'object' && 'text' in result)
    return { text: String(result.text).trim(), number: null };
  if (typeof result === 'object') return { text: '', number: null };
  return { text: String(result).trim(), number: null };
}

function numberCell(n: number, format: string | undefined): { text: string; number: number } {
  return { text: /^0+$/.test(format ?? '') ? String(n).padStart(format!.length, '0') : String(n), number: n };
}

function dateText(date: Date): string {
  const day = parseCivilDate(date.toISOString().slice(0, 10));
  return day ? formatDate(day) : '';
}
