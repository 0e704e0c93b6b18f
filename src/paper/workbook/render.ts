import exceljs from 'exceljs';
import { parseFigure } from '#vocabulary/written-numbers.ts';
import { SAMPLE_MARK } from '../layout.ts';
import type { OfficialPaper } from '../model.ts';
import { prepare } from '../prepare.ts';
import type { HeadLine, Part, Sheet, TablePart, TextPart } from '../sheet.ts';
import { plain } from '../text.ts';

/** Columns of a sheet without any table, and the letters that all columns hold together. */
const COLUMNS = 8;
const LETTERS = 108;
const POINTS_A_LINE = 16;
const FONT = 'Times New Roman';

/**
 * The paper as an Excel file: one sheet that prints as the paper does, from the letterhead to the signature, with its
 * tables in real columns and figures as numbers. The same paper gives the same file.
 */
export async function renderXlsx(paper: OfficialPaper): Promise<Uint8Array> {
  const sheet = prepare(paper);
  const book = new exceljs.Workbook();
  const madeAt = new Date(Date.UTC(2000, 0, 1));
  Object.assign(book, { creator: 'Làng Học', lastModifiedBy: 'Làng Học', created: madeAt, modified: madeAt });
  const widest = tablesOf(sheet).sort((a, b) => b.columns.length - a.columns.length)[0];
  const shares = widest?.columns.map(({ width }) => width) ?? new Array<number>(COLUMNS).fill(1);
  const page = book.addWorksheet(
    paper.typeName?.toLowerCase().startsWith('báo cáo') ? 'Báo cáo' : 'Kế hoạch',
    {
      pageSetup: {
        paperSize: 9,
        orientation: widest && widest.columns.length > 5 ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      views: [{ showGridLines: false }],
    },
  );
  new Writer(page, shares).write(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const tablesOf = (sheet: Sheet): TablePart[] =>
  sheet.sections.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'));

type Styled = Pick<HeadLine, 'text' | 'bold' | 'italic' | 'size'> & { readonly room?: number };
type Align = 'left' | 'center' | 'right';

class Writer {
  readonly #page: exceljs.Worksheet;
  readonly #letters: readonly number[];
  #row = 0;

  constructor(page: exceljs.Worksheet, shares: readonly number[]) {
    this.#page = page;
    const all = shares.reduce((sum, share) => sum + share, 0);
    this.#letters = shares.map((share) => Math.max(5, (share / all) * LETTERS));
    this.#letters.forEach((letters, k) => {
      page.getColumn(k + 1).width = letters;
    });
  }

  write(sheet: Sheet): void {
    if (sheet.sample) this.#whole([{ text: SAMPLE_MARK, bold: true, italic: false, size: 12 }], 'center');
    for (const { parts } of sheet.sections) for (const part of parts) this.#part(part);
  }

  #part(part: Part): void {
    if (part.kind === 'letterhead')
      this.#halves([
        { align: 'center', lines: [...part.left.head, ...part.left.foot] },
        { align: 'center', lines: [...part.right.head, ...part.right.foot] },
      ]);
    else if (part.kind === 'title') for (const line of part.lines) this.#whole([line], 'center');
    else if (part.kind === 'text') this.#text(part);
    else if (part.kind === 'table') this.#table(part);
    else if (part.kind === 'ending') for (const row of part.rows) this.#halves(row);
    else if (part.kind === 'fill') this.#row += part.lines;
  }

  #text({ pieces, size, align }: TextPart): void {
    const text = plain(pieces);
    const [bold, italic] = [pieces.every((piece) => piece.bold), pieces.every((piece) => piece.italic)];
    if (text !== '') this.#whole([{ text, bold, italic, size }], align === 'justify' ? 'left' : align);
  }

  /** Lines across the whole sheet. */
  #whole(lines: readonly Styled[], align: Align): void {
    this.#row += 1;
    this.#place(1, this.#letters.length, lines, align);
    this.#heighten(this.#linesIn(lines, this.#letters));
  }

  /** Blocks side by side in one row. */
  #halves(blocks: readonly { readonly align: Align; readonly lines: readonly Styled[] }[]): void {
    this.#row += 1;
    const columns = this.#letters.length;
    let most = 1;
    blocks.forEach(({ lines, align }, i) => {
      const [first, last] = [
        Math.floor((columns * i) / blocks.length) + 1,
        Math.floor((columns * (i + 1)) / blocks.length),
      ];
      if (lines.length === 0 || last < first) return;
      const spaced = lines.flatMap((line) => [
        ...new Array<Styled>(line.room ? 3 : 0).fill({ ...line, text: '' }),
        line,
      ]);
      this.#place(first, last, spaced, align);
      most = Math.max(most, this.#linesIn(spaced, this.#letters.slice(first - 1, last)));
    });
    this.#heighten(most);
  }

  #place(first: number, last: number, lines: readonly Styled[], align: Align): void {
    if (last > first) this.#page.mergeCells(this.#row, first, this.#row, last);
    const cell = this.#page.getCell(this.#row, first);
    cell.value =
      lines.length === 1
        ? lines[0]!.text
        : {
            richText: lines.map(({ text, bold, italic, size }, i) => ({
              text: `${text}${i < lines.length - 1 ? '\n' : ''}`,
              font: { name: FONT, size, bold, italic },
            })),
          };
    const { size, bold, italic } = lines[0]!;
    this.#style(cell, { size, bold, italic }, align);
  }

  #style(
    cell: exceljs.Cell,
    { size, bold, italic }: Omit<Styled, 'text'>,
    horizontal: Align,
    numFmt = '@',
  ): void {
    cell.numFmt = numFmt;
    cell.font = { name: FONT, size, bold, italic };
    cell.alignment = { horizontal, vertical: 'top', wrapText: true };
    // Excel keeps a text with this mark as text when its cell is edited later.
    if (typeof cell.value === 'string' && /^[=+\-@]/u.test(cell.value))
      cell.style = { ...cell.style, ...({ quotePrefix: true } as object) };
  }

  #table({ header, rows, columns, size }: TablePart): void {
    for (const [h, line] of header.entries()) {
      this.#row += 1;
      for (const { text, colspan, rowspan, column } of line)
        this.#cell(column + 1, colspan, rowspan, text, { size, bold: true, italic: false }, 'center');
      if (h === header.length - 1) this.#heighten(2);
    }
    for (const row of rows) {
      this.#row += 1;
      let [column, most] = [1, 1];
      const bold = row.kind !== 'cells';
      for (const { pieces, span, align } of row.cells) {
        const text = plain(pieces);
        const numeric = columns[column - 1]?.align === 'right' ? figure(text) : null;
        const style = { size, bold, italic: false };
        this.#cell(column, span, 1, numeric ?? text, style, align === 'justify' ? 'left' : align);
        const room = this.#letters.slice(column - 1, column - 1 + span);
        most = Math.max(most, this.#linesIn([{ text, ...style }], room));
        column += span;
      }
      this.#heighten(most);
    }
  }

  #cell(
    column: number,
    span: number,
    down: number,
    value: string | number,
    style: Omit<Styled, 'text'>,
    align: Align,
  ): void {
    if (span > 1 || down > 1)
      this.#page.mergeCells(this.#row, column, this.#row + down - 1, column + span - 1);
    const cell = this.#page.getCell(this.#row, column);
    if (value !== '') cell.value = value;
    this.#style(cell, style, align, typeof value === 'number' ? '#,##0' : '@');
    const line = { style: 'thin' } as const;
    for (let k = column; k < column + span; k++)
      this.#page.getCell(this.#row, k).border = { top: line, left: line, bottom: line, right: line };
  }

  /** Lines that texts take in columns of so many letters: Excel does not measure merged cells itself. */
  #linesIn(lines: readonly Styled[], letters: readonly number[]): number {
    const room = letters.reduce((sum, one) => sum + one, 0) * 0.95;
    return lines.reduce(
      (sum, { text, size }) =>
        sum +
        text
          .split('\n')
          .reduce((n, part) => n + Math.max(1, Math.ceil((part.length * size) / 12 / Math.max(1, room))), 0),
      0,
    );
  }

  #heighten(lines: number): void {
    this.#page.getRow(this.#row).height = Math.min(409, lines * POINTS_A_LINE + 2);
  }
}

/** A whole figure as a number that Excel can add up; anything else stays text. */
function figure(text: string): number | null {
  const value = parseFigure(text);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
