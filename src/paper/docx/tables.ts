import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { CODE, LETTERHEAD_REACH } from '../layout.ts';
import type { Code, EndingPart, HeadLine, Part, TableRow as Row, Side, TablePart } from '../sheet.ts';
import { codePicture, line, points, rule, run, runs, spacer, twips } from './parts.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
const CELL_MARGINS = { top: points(1.5), bottom: points(1.5), left: twips(1.4), right: twips(1.4) };

/** Columns without lines, as letterhead and signatures need them. */
function columns(rows: readonly (readonly Paragraph[])[][], widths: readonly number[], indent = 0): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    ...(indent === 0 ? {} : { indent: { size: twips(indent), type: WidthType.DXA } }),
    columnWidths: widths.map(twips),
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                width: { size: twips(widths[at]!), type: WidthType.DXA },
                children: children.length > 0 ? children : [line([])],
              }),
          ),
        }),
    ),
  });
}

export function letterheadTable({ left, right }: Extract<Part, { kind: 'letterhead' }>): Table {
  const head = (side: Side) => [
    ...side.head.map(centred),
    ...(side.rule > 0 ? [rule(side.rule, side.width)] : []),
  ];
  const foot = (side: Side) =>
    side.foot.map((one, at) =>
      line([run(one)], { align: 'center', before: at === 0 ? 3 : at === 1 ? 6 : 0 }),
    );
  const sides = [left, right];
  return columns(
    [sides.map(head), sides.map(foot)],
    sides.map((side) => side.width),
    -LETTERHEAD_REACH,
  );
}

const centred = (one: HeadLine): Paragraph => line([run(one)], { align: 'center' });

/** The title with the find-again code on its right. */
export async function titleWithCode(title: readonly Paragraph[], code: Code, body: number): Promise<Table> {
  const picture = new Paragraph({ alignment: 'center', children: [await codePicture(code, CODE.side)] });
  const words = line([run({ text: code.text, size: CODE.text, bold: false, italic: false })], {
    align: 'center',
  });
  return columns([[[], title, [picture, words]]], [CODE.column, body - 2 * CODE.column, CODE.column]);
}

/**
 * Signatures that follow the table (`ending`) are its last row, without lines: only rows of one table stay together in
 * every office suite.
 */
export function dataTable(part: TablePart, ending: EndingPart | null): Table {
  const minimum =
    part.rowHeight > 0 ? { height: { value: twips(part.rowHeight), rule: HeightRule.ATLEAST } } : {};
  const header = part.header.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((one) =>
          cell(part, one.column, one.colspan, one.rowspan, [
            line(
              runs([{ text: one.text, bold: true, italic: false, underline: false, field: null }], part.size),
              {
                align: 'center',
                keepNext: true,
              },
            ),
          ]),
        ),
      }),
  );
  const rows = part.rows.map((row, at) => {
    const keepNext = row.keepNext || (ending !== null && at === part.rows.length - 1);
    return new TableRow({
      ...(row.splits ? {} : { cantSplit: true }),
      ...(row.kind === 'cells' ? minimum : {}),
      children: rowCells(part, row, keepNext),
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(part.columns.reduce((sum, column) => sum + column.width, 0)), type: WidthType.DXA },
    margins: CELL_MARGINS,
    columnWidths: part.columns.map((column) => twips(column.width)),
    rows: [...header, ...rows, ...(ending ? [endingRow(part, ending)] : [])],
  });
}

const endingRow = (part: TablePart, ending: EndingPart): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: part.columns.length,
        borders: { left: NONE, right: NONE, bottom: NONE },
        margins: NO_MARGINS,
        children: [...endingTables(ending), spacer(1)],
      }),
    ],
  });

function rowCells(part: TablePart, row: Row, keepNext: boolean): TableCell[] {
  let column = 0;
  return row.cells.map((one) => {
    const made = cell(part, column, one.span, 1, [
      line(runs(one.pieces, part.size), { align: one.align, keepNext }),
    ]);
    column += one.span;
    return made;
  });
}

function cell(
  part: TablePart,
  column: number,
  colspan: number,
  rowspan: number,
  children: Paragraph[],
): TableCell {
  const width = part.columns.slice(column, column + colspan).reduce((sum, one) => sum + one.width, 0);
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(colspan > 1 ? { columnSpan: colspan } : {}),
    ...(rowspan > 1 ? { rowSpan: rowspan } : {}),
    children,
  });
}

/** Recipients and signatures: each row of blocks a table of its own, held together by `keepNext`. */
export function endingTables(part: EndingPart): (Paragraph | Table)[] {
  return part.rows.flatMap((blocks, at) => {
    const keepNext = at < part.rows.length - 1;
    const cells = blocks.map((block) =>
      block.lines.map((one) =>
        line([run(one)], { align: block.align, before: (one.room * 72) / 25.4, keepNext }),
      ),
    );
    const empty = cells.map((cell) => (cell.length > 0 ? cell : [line([], { keepNext })]));
    return [
      spacer(6, true),
      columns(
        [empty],
        blocks.map((block) => block.width),
      ),
    ];
  });
}
