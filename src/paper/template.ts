import type exceljs from 'exceljs';
import { clean, cleanLine } from './text.ts';

/** A column that people fill in. */
export interface TemplateColumn {
  readonly header: string;
  readonly required: boolean;
  /** What belongs there, in one or two sentences. */
  readonly about: string;
  readonly kind: 'text' | 'dong' | 'date';
  /** In letters. */
  readonly width: number;
  /** What may be chosen; `strict`: nothing else is taken. */
  readonly choices?: { readonly values: readonly string[]; readonly strict: boolean };
}

export interface Template {
  /** Name of the sheet that is filled in. */
  readonly sheet: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
  /** Two rows as they should look; they stand on a sheet of their own, which is never taken in. */
  readonly examples: readonly (readonly (string | number | Date)[])[];
  readonly notes: readonly string[];
  /** How many rows are prepared for filling in. */
  readonly rows: number;
}

const FONT = { name: 'Times New Roman', size: 12 } as const;
const FORMATS = { text: '@', dong: '#,##0', date: 'dd/mm/yyyy' } as const;
const HEADER = 'FFE6E1D6';
const REQUIRED = 'FFF6D9B8';
const LISTS = 'Danh mục';

/**
 * An Excel file to fill in: an empty sheet with its header, examples and what belongs in each column on sheets of their own. Choices
 * are offered in the cells. The sheets `Ví dụ`, `Hướng dẫn`, `Danh mục` hold no data.
 */
export async function templateToXlsx(template: Template): Promise<Buffer> {
  // Loaded when the first table leaves: the server starts sooner without it.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const madeAt = new Date(Date.UTC(2000, 0, 1));
  Object.assign(book, { creator: 'Làng Học', lastModifiedBy: 'Làng Học', created: madeAt, modified: madeAt });
  const sheet = book.addWorksheet(template.sheet, page());
  header(sheet, template.columns);
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  example(book.addWorksheet('Ví dụ', page()), template);
  guide(book.addWorksheet('Hướng dẫn', page()), template);
  choices(book, sheet, template);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const page = (): Partial<exceljs.AddWorksheetOptions> => ({
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});

/** Puts the header into the next row of a sheet and gives the columns their widths and formats. */
function header(sheet: exceljs.Worksheet, columns: readonly TemplateColumn[]): void {
  columns.forEach(({ kind, width }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.numFmt = FORMATS[kind];
    column.font = FONT;
    column.alignment = {
      vertical: 'top',
      wrapText: kind === 'text',
      ...(kind === 'date' ? { horizontal: 'center' } : {}),
    };
  });
  const row = sheet.addRow(columns.map((one) => clean(one.required ? `${one.header} *` : one.header)));
  row.height = 34;
  row.eachCell((cell, at) => {
    cell.numFmt = FORMATS.text;
    cell.font = { ...FONT, bold: true };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    const colour = columns[at - 1]?.required ? REQUIRED : HEADER;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } };
    cell.border = { bottom: { style: 'thin' }, right: { style: 'hair' } };
  });
}

function example(sheet: exceljs.Worksheet, { columns, examples }: Template): void {
  header(sheet, columns);
  for (const values of examples) sheet.addRow([...values]);
  const said = sheet.addRow(['VÍ DỤ: trang này chỉ để xem, không được nhập vào phần mềm.']);
  sheet.mergeCells(said.number, 1, said.number, columns.length);
  const cell = said.getCell(1);
  cell.numFmt = FORMATS.text;
  cell.font = { ...FONT, bold: true, color: { argb: 'FFC2410C' } };
  cell.alignment = { vertical: 'middle' };
  said.height = 26;
}

function guide(sheet: exceljs.Worksheet, { title, columns, notes }: Template): void {
  sheet.columns = [{ width: 22 }, { width: 12 }, { width: 72 }, { width: 40 }];
  const text = (row: exceljs.Row, bold = false) =>
    row.eachCell((cell) => {
      cell.font = { ...FONT, bold };
      cell.alignment = { vertical: 'top', wrapText: true };
    });
  const head = sheet.addRow([cleanLine(title)]);
  head.getCell(1).font = { ...FONT, size: 14, bold: true };
  for (const note of notes) {
    const row = sheet.addRow([clean(`• ${note}`)]);
    sheet.mergeCells(row.number, 1, row.number, 4);
    text(row);
    row.height = 17 * Math.ceil(note.length / 150);
  }
  sheet.addRow([]);
  const names = sheet.addRow(['Cột', 'Bắt buộc', 'Ghi gì', 'Chọn một trong']);
  text(names, true);
  names.eachCell((cell) => {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER } };
  });
  for (const one of columns) {
    const offered = one.choices && one.choices.values.length <= 8 ? one.choices.values.join(', ') : '';
    const listed = one.choices && one.choices.values.length > 8 ? `Xem trang “${LISTS}”` : offered;
    const row = sheet.addRow([one.header, one.required ? 'x' : '', clean(one.about), listed]);
    text(row);
    row.getCell(1).font = { ...FONT, bold: true };
    row.getCell(2).alignment = { vertical: 'top', horizontal: 'center' };
    row.height = 17 * Math.max(1, Math.ceil(one.about.length / 78), Math.ceil(listed.length / 38));
  }
}

/** Offers the choices in the cells; they stand in a sheet of their own, since a formula holds no more than 255 letters. */
function choices(book: exceljs.Workbook, sheet: exceljs.Worksheet, template: Template): void {
  const lists = template.columns.flatMap((column, at) =>
    column.choices && column.choices.values.length > 0 ? [{ ...column, at, choices: column.choices }] : [],
  );
  if (lists.length === 0) return;
  const kept = book.addWorksheet(LISTS, page());
  lists.forEach(({ header: name, at, choices: { values, strict } }, list) => {
    const column = kept.getColumn(list + 1);
    column.values = [name, ...values.map(clean)];
    column.width = Math.min(60, Math.max(14, ...values.map(({ length }) => length + 2)));
    column.font = FONT;
    column.numFmt = FORMATS.text;
    kept.getCell(1, list + 1).font = { ...FONT, bold: true };
    const [letter, place] = [sheet.getColumn(at + 1).letter, column.letter];
    rulesOf(sheet).add(`${letter}2:${letter}${template.rows + 1}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${LISTS}'!$${place}$2:$${place}$${values.length + 1}`],
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      errorTitle: name,
      error: strict ? 'Hãy chọn trong danh sách.' : 'Không có trong danh sách. Vẫn ghi?',
    });
  });
}

// The library takes a rule for a whole range, and its types do not say so.
const rulesOf = (sheet: exceljs.Worksheet) =>
  (
    sheet as unknown as {
      dataValidations: { add: (range: string, rule: exceljs.DataValidation) => void };
    }
  ).dataValidations;
