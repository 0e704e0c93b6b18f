import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { fold } from '#vocabulary/text.ts';
import {
  type Block,
  type Cell,
  cell,
  type DocumentNote,
  type PaperDocument,
  paragraph,
  table,
} from './document.ts';
import { SheetGuard } from './sheet-guard.ts';
import { Unreadable } from './unreadable.ts';
import { contentOf } from './xlsx-cell.ts';
import { unzip, xmlOf } from './zip.ts';

/** Reads every sheet of an Excel file as one table, without what somebody hid; a sheet that sums up others is left out. Throws Unreadable. */
export async function readXlsx(bytes: Uint8Array): Promise<PaperDocument> {
  const book = await openWorkbook(bytes);
  const sheets = book.worksheets.filter((sheet) => sheet.state === 'visible' && sheet.actualRowCount > 0);
  const read = withoutSummaries(sheets);
  const notes: DocumentNote[] = [];
  const blocks = read.flatMap((sheet) => {
    const own = sheetBlocks(sheet, notes);
    return read.length > 1 && own.length > 0 ? [paragraph(sheet.name), ...own] : own;
  });
  if (blocks.length === 0) throw new Unreadable('nothing');
  return { kind: 'xlsx', pages: null, blocks, notes };
}

/** A sheet by the name of a summary is one where at least two others look alike: by months, by villages. Else it is the plan itself. */
function withoutSummaries(sheets: readonly ExcelJS.Worksheet[]): readonly ExcelJS.Worksheet[] {
  const rest = sheets.filter(({ name }) => !/^(tong hop|tong|summary)( |$)/.test(fold(name)));
  const heads = rest.map(headOf).filter((head) => head !== '');
  return new Set(heads).size < heads.length ? rest : sheets;
}

/** The first row that has the cells of a table, as a name for its columns. */
function headOf(sheet: ExcelJS.Worksheet): string {
  let head = '';
  sheet.eachRow({ includeEmpty: false }, (row) => {
    if (head !== '' || row.actualCellCount < 3) return;
    const texts: string[] = [];
    row.eachCell({ includeEmpty: false }, (own) => texts.push(fold(contentOf(own).text)));
    head = texts.join('|');
  });
  return head;
}

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
  const parts: Record<string, Uint8Array> = {};
  for (const name of files.keys()) {
    const xml = xmlOf(files, name)!;
    if (name.startsWith('xl/')) guard.look(xml);
    parts[name] = strToU8(xml);
  }
  const safe = zipSync(parts, { level: 0 });
  const book = new ExcelJS.Workbook();
  try {
    return await book.xlsx.load(safe.buffer as ArrayBuffer, { ignoreNodes: BESIDE_CELLS });
  } catch (error) {
    throw new Unreadable('corrupt', error);
  }
}

/** What somebody hid is not meant to be read: rows and columns without height or width too. */
export const isHidden = ({
  hidden,
  height,
  width,
}: {
  hidden?: boolean;
  height?: number;
  width?: number;
}): boolean => hidden === true || height === 0 || width === 0;

function sheetBlocks(sheet: ExcelJS.Worksheet, notes: DocumentNote[]): Block[] {
  const cells: SheetCell[] = [];
  const last = Math.min(sheet.actualColumnCount + 10, 60);
  const shut = Array.from({ length: last }, (_, k) => isHidden(sheet.getColumn(k + 1)));
  const [hiddenRows, uncalculated]: [string[], string[]] = [[], []];
  let row = 0;
  sheet.eachRow({ includeEmpty: false }, (line) => {
    if (isHidden(line)) {
      hiddenRows.push(String(line.number));
      return;
    }
    let column = 0;
    for (let k = 1; k <= last; k++) {
      const own = line.getCell(k);
      if (shut[k - 1]) continue;
      column += 1;
      const seen = firstSeen(own, shut, sheet);
      if (own.isMerged && own.address !== seen) continue;
      const shown = contentOf(own.isMerged ? own.master : own);
      const { text, number, dayAndMonth, scaled } = shown;
      if (shown.uncalculated) uncalculated.push(own.address);
      if (text === '') continue;
      const [rowSpan, columnSpan] = spanOf(own, shut);
      cells.push({
        ...cell(row, column - 1, text, { number, rowSpan, columnSpan }),
        ...(dayAndMonth && { dayAndMonth }),
        ...(scaled && { scaled, address: own.address }),
      });
    }
    row += 1;
  });
  if (hiddenRows.length > 0) notes.push({ what: 'hidden-rows', sheet: sheet.name, places: hiddenRows });
  if (uncalculated.length > 0) notes.push({ what: 'uncalculated', sheet: sheet.name, places: uncalculated });
  const unnamed = cells.filter((one) => one.scaled && !namesScale(cells, one.scaled));
  if (unnamed.length > 0)
    notes.push({ what: 'scaled', sheet: sheet.name, places: unnamed.map(({ address }) => address!) });
  const held = cells.map((one) => (unnamed.includes(one) ? asHeld(one) : one));
  return cells.length > 0 ? [table(trimmed(withMonths(held)))] : [];
}

/** What a sheet's cell says beside what every cell does. */
interface SheetCell extends Cell {
  readonly dayAndMonth?: string;
  readonly scaled?: number;
  readonly address?: string;
}

const SCALES: Readonly<Record<number, RegExp>> = {
  1000: /nghìn|ngàn|1[.,]?000\s*(đ|đồng)/iu,
  1000000: /triệu|tr\.?\s*đ/iu,
};
/** Whether some words of a sheet name the unit in which its figures are shown. */
const namesScale = (cells: readonly Cell[], scaled: number): boolean =>
  cells.some(({ text, number }) => number === null && SCALES[scaled]?.test(text));

function asHeld(own: SheetCell): SheetCell {
  const number = own.number! * own.scaled!;
  return { ...own, text: String(number), number };
}

/** The first cell of a merged area that is not hidden. */
function firstSeen(own: ExcelJS.Cell, shut: readonly boolean[], sheet: ExcelJS.Worksheet): string {
  if (!own.isMerged) return own.address;
  const master = own.master;
  const [top, left] = [Number(master.row), Number(master.col)];
  const down = Array.from({ length: 200 }, (_, i) => top + i).find((r) => !isHidden(sheet.getRow(r))) ?? top;
  const right = shut.findIndex((hidden, k) => k >= left - 1 && !hidden) + 1;
  return sheet.getCell(down, right || left).address;
}

/** A day shown without its year is read without it; among months it is what Excel made of `5-6`: two months. */
function withMonths(cells: readonly SheetCell[]): Cell[] {
  const isMonth = ({ text, number }: Cell) =>
    (number !== null && Number.isInteger(number) && number >= 1 && number <= 12) ||
    /^(t|thang )?\d{1,2}([-,]\d{1,2})?$/.test(fold(text));
  return cells.map(({ dayAndMonth, scaled: _, address: __, ...own }) => {
    if (!dayAndMonth) return own;
    const column = cells.filter(
      (one) => one.column === own.column && !one.dayAndMonth && /\d/.test(one.text),
    );
    const [from, to] = dayAndMonth.split('-').map(Number) as [number, number];
    const months =
      column.length >= 2 && column.filter(isMonth).length * 2 >= column.length && from < to && to <= 12;
    return { ...own, text: months ? dayAndMonth : own.text.replace(/\/\d{4}$/, '') };
  });
}

/** Leading blank columns say nothing. */
function trimmed(cells: readonly Cell[]): Cell[] {
  const first = Math.min(...cells.map((c) => c.column));
  const rows = Math.max(...cells.map((c) => c.row)) + 1;
  return cells.map((c) => ({ ...c, column: c.column - first, rowSpan: Math.min(c.rowSpan, rows - c.row) }));
}

/** How many shown rows and columns a merged cell covers, from where it is first seen. */
function spanOf(own: ExcelJS.Cell, shut: readonly boolean[]): [number, number] {
  if (!own.isMerged) return [1, 1];
  const sheet = own.worksheet;
  const [top, left] = [Number(own.row), Number(own.col)];
  const within = (row: number, column: number) => sheet.getCell(row, column).master === own.master;
  let [down, right] = [0, 0];
  for (let k = left; k < left + 60 && within(top, k); k++) if (!shut[k - 1]) right += 1;
  for (let r = top; r < top + 2000 && within(r, left); r++) if (!isHidden(sheet.getRow(r))) down += 1;
  return [Math.max(1, down), Math.max(1, right)];
}
