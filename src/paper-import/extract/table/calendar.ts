/** Calendars: days, weeks or months on one side, parts of the day, villages or programmes on the other, topics in the cells. */

import type { Cell } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { hoursIn } from '../hours.ts';
import { programmeNamed } from '../programme.ts';
import { factsIn } from './cell-facts.ts';
import { splitPartners } from './cells.ts';
import { isMark } from './content.ts';
import type { TableContext } from './context.ts';
import { isBlank, isFigure, isTotalRow, isWide, type Row, rowTexts, share } from './grid.ts';
import { headerMeaning } from './header-words.ts';
import { dataRows } from './meanings.ts';
import type { ReadRow } from './row.ts';
import type { Shape } from './storeys.ts';
import { isWhen } from './times.ts';
import { listed } from './topics.ts';
import { dayWords, whenOf } from './when.ts';

/** What one side of a calendar says for a row or column of it. */
interface Side {
  readonly kind: 'time' | 'part' | 'place' | 'programme';
  readonly text: string;
}

export interface Calendar {
  /** The column that heads the rows. */
  readonly label: number;
  readonly topics: readonly { readonly k: number; readonly side: Side }[];
  readonly meanings: readonly ColumnMeaning[];
}

const PART = /^(buoi )?(sang|trua|chieu|toi)\b/;
const PLACE =
  /^(thon|xom|ban|ap|khu|khu pho|to dan pho|tdp|khom|buon|lang|to|nha van hoa|hoi truong|diem|phum|soc)\b/;
function sideOf(text: string): Side | null {
  const plain = text.trim();
  if (!plain || plain.length > 60) return null;
  if (isWhen(plain)) return { kind: 'time', text: plain };
  if (PART.test(fold(plain))) return { kind: 'part', text: plain };
  if (PLACE.test(fold(plain))) return { kind: 'place', text: plain };
  return programmeNamed(plain) === null ? null : { kind: 'programme', text: plain };
}

/** The sides of a calendar; null where a table is none. */
export function calendarOf({ headers, body }: Shape): Calendar | null {
  const data = dataRows(body);
  if (data.length === 0 || headers.length < 2) return null;
  const label = headers.findIndex(
    (path, k) => headerMeaning(path.at(-1) ?? '') !== 'ordinal' && data.some((row) => row[k]!.text.trim()),
  );
  if (label < 0) return null;
  const topics = headers.flatMap((path, k) => {
    const side = k === label ? null : sideOf(path.at(-1) ?? '');
    const cells = data.map((row) => row[k]!).filter(({ text }) => !isBlank(text));
    const told =
      cells.length > 0 &&
      share(cells, (cell) => !isFigure(cell) && !isMark(cell.text) && cell.text.length >= 8) >= 0.7;
    return side && told ? [{ k, side }] : [];
  });
  const rows = data.map((row) => sideOf(row[label]!.text));
  const timed = share(rows, (side) => side?.kind === 'time') >= 0.7;
  const across = topics.filter(({ side }) => side.kind === 'time').length;
  if (
    topics.length < 2 ||
    !(timed ? across === 0 : across >= 2 && share(rows, (side) => side !== null) >= 0.5)
  )
    return null;
  const meanings = headers.map((path, k): ColumnMeaning => {
    if (k === label) return 'date';
    return topics.some((topic) => topic.k === k) ? 'title' : (headerMeaning(path.at(-1) ?? '') ?? 'ignore');
  });
  return { label, topics, meanings };
}

/** Reads a calendar whose sides are known. */
export function readCalendar(
  { headers, body, titles }: Shape,
  { label, topics, meanings }: Calendar,
  context: TableContext,
): ReadRow[] {
  const hours = hoursOfParts([
    ...titles,
    context.heading ?? '',
    ...context.above,
    ...headers.map((path) => path.join(' ')),
  ]);
  return body.flatMap((row) => {
    if (isWide(row) || isTotalRow(rowTexts(row))) return [];
    const seen = new Set<Cell>();
    return topics.flatMap(({ k, side }) => {
      const cell = row[k]!;
      if (isBlank(cell.text) || seen.has(cell)) return [];
      seen.add(cell);
      const sides = [side, sideOf(row[label]!.text) ?? { kind: 'time' as const, text: row[label]!.text }];
      return topicsIn(cell.text).map((text) =>
        activityOf(text, cell, sides, { row, meanings, context, hours }),
      );
    });
  });
}

interface Place {
  readonly row: Row;
  readonly meanings: readonly ColumnMeaning[];
  readonly context: TableContext;
  readonly hours: ReadonlyMap<string, NonNullable<ActivityReading['hours']>>;
}

function activityOf(
  text: string,
  cell: Cell,
  sides: readonly Side[],
  { row, meanings, context, hours }: Place,
): ReadRow {
  const facts = factsIn(text, !meanings.includes('partners') && !meanings.includes('unit'));
  const of = (kind: Side['kind']) => sides.find((side) => side.kind === kind)?.text ?? null;
  const timeText = of('time') ?? '';
  const when = whenOf(timeText, { ...context.paper, months: context.months });
  const part = PART.exec(fold(of('part') ?? ''))?.[2];
  const beside = (wanted: ColumnMeaning) =>
    meanings.flatMap((meaning, k) => (meaning === wanted && !isBlank(row[k]!.text) ? [row[k]!] : []));
  const activity: ActivityReading = {
    ...when,
    ...facts,
    programme: facts.programme ?? programmeNamed(of('programme') ?? ''),
    venue: facts.venue ?? of('place') ?? beside('venue')[0]?.text ?? null,
    audience: facts.audience ?? beside('audience')[0]?.text ?? null,
    partners: [
      ...new Set([
        ...facts.partners,
        ...[...beside('partners'), ...beside('unit')].flatMap(({ text: names }) => splitPartners(names)),
      ]),
    ],
    note: beside('note')[0]?.text ?? null,
    purpose: null,
    hours: when.from === null ? null : (facts.hours ?? (part ? (hours.get(part) ?? null) : null)),
  };
  return { activity, unsure: [], clash: null, cells: { title: cell }, timeText: dayWords(timeText) };
}

/** A topic on a line of its own, what is told of it in bullets under it; null where a cell is written otherwise. */
function labelledTopics(text: string): string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const isBullet = (line: string) => /^[-–+•*]\s*\S/.test(line);
  const topics: string[] = [];
  for (const line of lines)
    if (isBullet(line) && topics.length > 0)
      topics[topics.length - 1] += `; ${line.replace(/^[-–+•*]\s*/, '')}`;
    else if (isBullet(line)) return null;
    else topics.push(line);
  return lines.some(isBullet) && topics.every((topic) => topic.includes('; ')) ? topics : null;
}

/** A topic with how many come to it. */
const TOLD = /^["“(]?\p{Lu}\p{L}*\s.{8,}\d\s*(?:người|lượt|học viên|hv|em)\W*$/u;

/** Several topics in a cell: bullets, each told with its people, or lines that each begin anew. */
function topicsIn(text: string): string[] {
  const labelled = labelledTopics(text);
  if (labelled) return labelled;
  const bullets = listed(text);
  if (bullets.length > 1) return bullets;
  const told = text.split(/;\s+/);
  if (told.length > 1 && told.every((part) => TOLD.test(part))) return told;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length > 1 && lines.every((line) => /^["“(]?\p{Lu}/u.test(line))
    ? lines
    : [text.replace(/^[-–+•*]\s*/, '')];
}

/** `(sáng từ 7 giờ 30, chiều từ 14 giờ)`: hours said once for all days. */
function hoursOfParts(texts: readonly string[]): Map<string, NonNullable<ActivityReading['hours']>> {
  const found = new Map<string, NonNullable<ActivityReading['hours']>>();
  for (const text of texts)
    for (const match of text.matchAll(
      /(sáng|trưa|chiều|tối)[^\d;.]{0,20}(\d{1,2}\s*(?:h|giờ|g|:)[^;,)]{0,30})/giu,
    )) {
      const hours = hoursIn(match[2]!);
      const part = fold(match[1]!);
      if (hours && !found.has(part)) found.set(part, hours);
    }
  return found;
}
