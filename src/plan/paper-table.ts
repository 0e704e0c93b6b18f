import type { Block, Cell, Column, Row } from '#paper/model.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { inOrder, type Sum, totalsOf } from './line/rules.ts';
import type { PlanLine } from './line/schema.ts';
import { ownOrJointWords } from './line/words.ts';

const columns: readonly Column[] = [
  { header: 'TT', width: 7, align: 'center' },
  { header: 'Nội dung', width: 33 },
  { header: 'Đối tượng', width: 23 },
  { header: 'Số lớp', width: 9, align: 'center' },
  { header: 'Số học viên', width: 11, align: 'center' },
  { header: 'Kinh phí (đồng)', width: 17, numeric: true },
  { header: 'Địa điểm', width: 22 },
  { header: 'Tổ chức, cá nhân phối hợp', width: 22 },
  { header: 'Ghi chú', width: 11, align: 'center' },
];

const two = (n: number) => String(n).padStart(2, '0');

function cellsOf(line: PlanLine, row: number): readonly Cell[] {
  return [
    String(row),
    line.programme ? `${line.title} (${line.programme})` : line.title,
    line.audience ?? '',
    line.classCount === null ? '' : two(line.classCount),
    line.learners === null ? '' : formatNumber(line.learners),
    line.cost === null ? '' : formatNumber(line.cost),
    line.venueText ?? '',
    line.partnerText ?? '',
    line.note ?? ownOrJointWords[line.ownOrJoint].vi,
  ];
}

/** A sum with a blank part is not known: its place stays open. */
const sum = ({ value, blanks }: Sum) => (blanks > 0 ? '…' : value < 10 ? two(value) : formatNumber(value));

function totalRow(label: string, lines: readonly PlanLine[]): Row {
  const { classes, learners, cost } = totalsOf(lines);
  return {
    kind: 'total',
    cells: [{ text: label, span: 3, align: 'center' }, sum(classes), sum(learners), sum(cost), '', '', ''],
  };
}

/** The lines as the table of a plan: a banner before each month, rows counted within it, all columns, and the sum of the year. */
export function yearTable(lines: readonly PlanLine[]): Block {
  const byMonth = Map.groupBy(inOrder(lines), (line) => `${line.year}-${two(line.month)}`);
  const years = new Set(lines.map((line) => line.year)).size;
  const rows = [...byMonth.values()].flatMap((of): readonly Row[] => [
    { kind: 'banner', text: `Tháng ${two(of[0]!.month)}${years > 1 ? `/${of[0]!.year}` : ''}` },
    ...of.map((line, at): Row => ({ kind: 'cells', cells: cellsOf(line, at + 1) })),
  ]);
  return { kind: 'table', size: 11, columns, rows: [...rows, totalRow('Cộng cả năm', lines)] };
}

/** The lines of one month as a table, with their sum. */
export function monthTable(lines: readonly PlanLine[]): Block {
  const rows = inOrder(lines).map((line, at): Row => ({ kind: 'cells', cells: cellsOf(line, at + 1) }));
  return { kind: 'table', size: 12, columns, rows: [...rows, totalRow('Cộng trong tháng', lines)] };
}
