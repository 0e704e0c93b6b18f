/** One row of a schedule table → one or more activities. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Cell } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import { findDates, parseMonths } from '#vocabulary/written-dates.ts';
import type { MoneyUnit } from '#vocabulary/written-numbers.ts';
import { hoursIn } from '../hours.ts';
import { programmeNamed, splitProgramme } from '../programme.ts';
import { blankToNull, bothIn, type Clash, costOf, countOf, learnersIn, splitPartners } from './cells.ts';
import type { Row } from './grid.ts';
import { type NamedColumn, namedIn } from './named-columns.ts';
import { partFor, topicsOf } from './topics.ts';
import { dayWords, type TimeContext, whenOf } from './when.ts';

interface RowContext extends TimeContext {
  readonly meanings: readonly ColumnMeaning[];
  readonly moneyUnit: MoneyUnit | null;
  /** What the amounts of the column are about, in đồng. */
  readonly usualCost: number | null;
  /** Whether one column holds classes and learners. */
  readonly both: boolean;
  /** Whether the first day of a month stands for the month. */
  readonly firstDays: boolean;
  readonly programme: ProgrammeCode | null;
  readonly audience: string | null;
  readonly venue: string | null;
  /** Columns of places or programmes that rows are marked in. */
  readonly named: readonly NamedColumn[];
  /** The months that the row marks in columns of their own; null without such columns. */
  readonly marked: Pick<ActivityReading, 'month' | 'from' | 'to'> | null;
  /** A figure that is merged over several rows stands in the first of them. */
  readonly before: Row | null;
}

export interface ReadRow {
  readonly activity: ActivityReading;
  /** Keys of the activity that were printed but could not be read for sure. */
  readonly unsure: readonly string[];
  /** The amount's own unit, when it is not its column's. */
  readonly clash: Clash | null;
  readonly cells: Readonly<Partial<Record<ColumnMeaning, Cell>>>;
  readonly timeText: string;
}

/** The first cell of each meaning in a row. */
function byMeaning(row: Row, meanings: readonly ColumnMeaning[]): Partial<Record<ColumnMeaning, Cell>> {
  const cells: Partial<Record<ColumnMeaning, Cell>> = {};
  meanings.forEach((meaning, k) => {
    cells[meaning] ??= row[k]!;
  });
  return cells;
}

/** Takes a row and its context; gives the activity, or several when its title cell lists them. */
export function readRow(row: Row, context: RowContext): ReadRow[] {
  const cells = byMeaning(row, context.meanings);
  const figures = (['classes', 'learners', 'cost'] as const).map((meaning) => cells[meaning]?.text ?? '');
  const titles = topicsOf(cells.title?.text ?? '', figures);
  return titles.map((title, i) => readOne(title, { at: i, of: titles.length }, row, cells, context));
}

type Cells = Partial<Record<ColumnMeaning, Cell>>;

function readOne(
  rawTitle: string,
  topic: { at: number; of: number },
  row: Row,
  cells: Cells,
  context: RowContext,
): ReadRow {
  const pick = (meaning: ColumnMeaning) => partFor(cells[meaning]?.text ?? '', topic.at, topic.of);
  const { title, programme } = splitProgramme(rawTitle.replace(/\s*\n\s*/g, ' ').trim());
  const counted = counts(topic, cells, pick, context);
  const unsure = [...counted.unsure];
  const money = moneyOf(cells, pick('cost'), context);
  if (money === 'unread') unsure.push('cost');
  const timeText = [cells.date, cells.month, cells.hours]
    .map((cell) => cell?.text ?? '')
    .join(' ')
    .trim();
  const printed = cells.date?.text.trim() ? cells.date.text : (cells.month?.text ?? '');
  const own = context.firstDays ? printed.replace(/^\s*0?1[/.-](?=\d{1,2}[/.-]\d{4})/, '') : printed;
  const when = context.marked ?? whenOf(partFor(own, topic.at, topic.of), context);
  const audience = blankToNull(pick('audience')) ?? (cells.audience ? null : context.audience);
  const marked = namedIn(row, context.named);
  const activity: ActivityReading = {
    ...when,
    title,
    programme:
      programme ??
      marked.programme ??
      (cells.programme ? programmeNamed(cells.programme.text) : null) ??
      context.programme,
    audience,
    classes: counted.classes,
    learners: counted.learners ?? (cells.learners ? null : learnersIn(audience)),
    cost: money === 'unread' ? null : (money?.value ?? null),
    venue: cells.venue
      ? blankToNull(pick('venue'))
      : (marked.venue ?? placeBehind((cells.date ?? cells.month)?.text ?? '') ?? context.venue),
    partners: partnersOf(row, context.meanings, topic),
    note: notesOf(row, context.meanings),
    purpose: blankToNull(pick('purpose')),
    hours: when.from === null ? null : hoursIn(timeText),
  };
  return {
    activity,
    unsure,
    clash: money === 'unread' ? null : (money?.clash ?? null),
    cells,
    timeText: dayWords(timeText),
  };
}

function counts(
  topic: { at: number; of: number },
  cells: Cells,
  pick: (meaning: ColumnMeaning) => string,
  context: RowContext,
) {
  const unsure: string[] = [];
  const both = bothIn(pick('learners'), context.both) ?? bothIn(pick('classes'), context.both);
  const count = (meaning: 'classes' | 'learners'): number | null => {
    if (both) return both[meaning];
    const cell = cells[meaning];
    if (!cell) return null;
    const text = pick(meaning);
    const { value, sure } = countOf(
      topic.of > 1 ? { text, number: text === cell.text ? cell.number : null } : cell,
    );
    const whole = topic.of > 1 && text === cell.text && value !== null;
    if (whole && meaning === 'classes' && value === topic.of) return 1;
    // One figure for several topics, or for several rows, is not each one's.
    if (whole || isRepeated(cell, context)) {
      if (topic.at === 0 && !isRepeated(cell, context) && value !== topic.of) unsure.push(meaning);
      else if (value !== null) unsure.push(meaning);
      return topic.at === 0 && !isRepeated(cell, context) ? value : null;
    }
    if (!sure) unsure.push(meaning);
    return value;
  };
  return { classes: count('classes'), learners: count('learners'), unsure };
}

const isRepeated = (cell: Cell, { before }: RowContext): boolean => before?.includes(cell) === true;

function moneyOf(cells: Cells, text: string, context: RowContext): ReturnType<typeof costOf> | 'unread' {
  if (!cells.cost || blankToNull(cells.cost.text) === null) return null;
  if (isRepeated(cells.cost, context)) return 'unread';
  return costOf(cells.cost, text, context.moneyUnit, context.usualCost) ?? 'unread';
}

const partnersOf = (
  row: Row,
  meanings: readonly ColumnMeaning[],
  { at, of }: { at: number; of: number },
): string[] => [
  ...new Set(
    meanings.flatMap((meaning, k) =>
      meaning === 'partners' || meaning === 'unit' ? splitPartners(partFor(row[k]!.text, at, of)) : [],
    ),
  ),
];

const notesOf = (row: Row, meanings: readonly ColumnMeaning[]): string | null =>
  meanings
    .flatMap((meaning, k) => (meaning === 'note' ? [blankToNull(row[k]!.text)] : []))
    .filter((note) => note !== null)
    .join('; ') || null;

/** `Tháng 3, Hội trường UBND xã`: what stands behind the time in a column for both. */
function placeBehind(text: string): string | null {
  const told = /^\D{0,8}[\d\s/.,–-]*\d[^,;\n]{0,12}[,;\n]\s*(?:tại\s+)?(\p{L}.{4,})$/su.exec(text.trim());
  return told && findDates(told[1]!, 2000).length === 0 && parseMonths(told[1]!, () => 2000) === null
    ? blankToNull(told[1])
    : null;
}
