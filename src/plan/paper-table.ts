import type { Block, Cell, Column, Row } from '#paper/model.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { formOfTitle, formWords } from './kind/form.ts';
import type { PlanKind, ScheduleColumn } from './kind/kind.ts';
import { inOrder, type Sum, totalsOf } from './line/rules.ts';
import type { PlanLine } from './line/schema.ts';
import { printedWhen } from './line/when.ts';
import { ownOrJointWords } from './line/words.ts';

const two = (n: number) => String(n).padStart(2, '0');
const monthKey = (line: PlanLine) => `${line.year}-${two(line.month)}`;
const crossYears = (lines: readonly PlanLine[]) => new Set(lines.map((line) => line.year)).size > 1;

/** The columns that a table of these lines has: those of the kind, without the ones that stay empty and may. */
const columnsFor = ({ schedule }: PlanKind, lines: readonly PlanLine[]): readonly ScheduleColumn[] =>
  schedule.columns.filter(
    ({ field, ifFilled }) =>
      !ifFilled ||
      (field !== 'row' &&
        lines.some((line) => (field === 'form' ? formOf(line) : (line[field] ?? '')) !== '')),
  );

/** The form of a line in words; nothing where its title says it already (`Cuộc thi …`). */
const formOf = ({ form, title }: PlanLine): string =>
  form === null || formOfTitle(title) === form ? '' : formWords[form].vi;

const asPrinted = ({ field: _, ifFilled: __, ...column }: ScheduleColumn): Column => column;

interface Place {
  readonly kind: PlanKind;
  /** The line before it in the same table. */
  readonly before: PlanLine | null;
  /** Counted from 1. */
  readonly row: number;
  readonly withYears: boolean;
  /** Whether the table begins with the time: a month is then told once for its rows. */
  readonly timeFirst: boolean;
}

function cellOf(field: ScheduleColumn['field'], line: PlanLine, at: Place): Cell {
  if (field === 'row') return String(at.row);
  if (field === 'month') return timeOf(line, at);
  if (field === 'title') return line.programme ? `${line.title} (${line.programme})` : line.title;
  if (field === 'classCount') return line.classCount === null ? '' : two(line.classCount);
  if (field === 'learners' || field === 'cost') return line[field] === null ? '' : formatNumber(line[field]);
  if (field === 'note') return noteOf(line, at.kind);
  if (field === 'form') return formOf(line);
  return line[field] ?? '';
}

function timeOf(line: PlanLine, { before, withYears, timeFirst }: Place): string {
  const said = printedWhen(line, withYears);
  const repeats = timeFirst && before !== null && line.from === null && before.from === null;
  return repeats && monthKey(before) === monthKey(line) ? '' : said;
}

/** A table by month has no place for a day but its note; where a kind says how a class is opened, a blank note says that. */
function noteOf(line: PlanLine, { schedule, columns }: PlanKind): string {
  const days = schedule.byMonth && line.from !== null ? printedWhen(line, true) : null;
  const own = columns.includes('ownOrJoint') ? ownOrJointWords[line.ownOrJoint].vi : '';
  return [days, line.note].filter(Boolean).join('; ') || own;
}

/** A sum with a blank part is not known: its place stays open. */
const sum = ({ value, blanks }: Sum) => (blanks > 0 ? '…' : value < 10 ? two(value) : formatNumber(value));

function totalRow(label: string, columns: readonly ScheduleColumn[], lines: readonly PlanLine[]): Row {
  const { classes, learners, cost } = totalsOf(lines);
  const sums: Partial<Record<ScheduleColumn['field'], Sum>> = { classCount: classes, learners, cost };
  const first = columns.findIndex(({ field }) => field in sums);
  const figures = columns.slice(first).map(({ field }) => (sums[field] ? sum(sums[field]) : ''));
  return { kind: 'total', cells: [{ text: label, span: first, align: 'center' }, ...figures] };
}

/** Rows one behind the other, counted from 1. */
function rowsOf(
  kind: PlanKind,
  columns: readonly ScheduleColumn[],
  lines: readonly PlanLine[],
  withYears: boolean,
): Row[] {
  const timeFirst = columns[0]?.field === 'month';
  return lines.map((line, at) => {
    const place = { kind, before: lines[at - 1] ?? null, row: at + 1, withYears, timeFirst };
    return { kind: 'cells', cells: columns.map(({ field }) => cellOf(field, line, place)) };
  });
}

/** Rows with the banners of the kind: a month over its rows, else the group over those that stand together. */
function banneredRows(kind: PlanKind, columns: readonly ScheduleColumn[], lines: readonly PlanLine[]): Row[] {
  const withYears = crossYears(lines);
  if (kind.schedule.byMonth)
    return [...Map.groupBy(lines, monthKey).values()].flatMap((of): readonly Row[] => [
      { kind: 'banner', text: `Tháng ${two(of[0]!.month)}${withYears ? `/${of[0]!.year}` : ''}` },
      ...rowsOf(kind, columns, of, withYears),
    ]);
  return rowsOf(kind, columns, lines, withYears).flatMap((row, at): Row[] => {
    const [before, own] = [lines[at - 1]?.group ?? null, lines[at]!.group];
    if (own === before) return [row];
    // What stands behind a group and is not of it does not stand under its name.
    return [{ kind: 'banner', text: own ?? 'Hoạt động khác' }, row];
  });
}

/** The lines as the table of a plan of a kind: its columns, its banners, and the sums where it has them. */
export function scheduleTable(kind: PlanKind, all: readonly PlanLine[]): Block {
  const lines = inOrder(all);
  const columns = columnsFor(kind, lines);
  const { total } = kind.schedule;
  const rows = banneredRows(kind, columns, lines);
  return {
    kind: 'table',
    size: 11,
    columns: columns.map(asPrinted),
    rows: total === null ? rows : [...rows, totalRow(total, columns, lines)],
  };
}

/** The lines of one month as a table, with their sum where the kind has sums. */
export function monthTable(kind: PlanKind, all: readonly PlanLine[]): Block {
  const lines = inOrder(all);
  const columns = columnsFor(kind, lines);
  const rows = rowsOf(kind, columns, lines, crossYears(lines));
  const sums = kind.schedule.total === null ? [] : [totalRow('Cộng trong tháng', columns, lines)];
  return { kind: 'table', size: 12, columns: columns.map(asPrinted), rows: [...rows, ...sums] };
}
