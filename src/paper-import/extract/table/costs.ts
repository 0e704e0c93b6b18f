/** Money in a table of its own, joined to the activities by title, else by number. */

import type { ActivityReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { bannerRow } from './banner.ts';
import { type Columns, figuresIn } from './columns.ts';
import { filledTexts, isFigure, isTotalRow } from './grid.ts';
import { headerWords } from './header-words.ts';
import { dataRows } from './meanings.ts';
import type { Shape } from './storeys.ts';

interface CostLine {
  readonly title: string;
  readonly ordinal: string;
  readonly cost: number | null;
  readonly classes: number | null;
  readonly learners: number | null;
}

const key = (text: string): string =>
  fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The lines of a table that has a title and money. */
export function costLines(columns: Columns, yearOfMonth: (month: number) => number | null): CostLine[] {
  const { meanings, body } = columns;
  const [title, ordinal] = [meanings.indexOf('title'), meanings.indexOf('ordinal')];
  return body.flatMap((row) => {
    const texts = filledTexts(row);
    if (texts.length < 2 || isTotalRow(texts) || bannerRow(row, meanings, yearOfMonth, () => ({}))) return [];
    const { cost = null, classes = null, learners = null } = figuresIn(row, columns);
    return [
      {
        title: row[title]!.text,
        ordinal: ordinal < 0 ? '' : key(row[ordinal]!.text),
        cost,
        classes,
        learners,
      },
    ];
  });
}

/** An amount whose line names its activity by number alone. */
export interface NumberedCost {
  readonly number: number;
  readonly cost: number;
}

const NUMBERED = /^(?:lop|dong|muc|chuyen de|hoat dong|stt|tt)?\s*(?:so|thu)?\s*0*(\d{1,3})[.)]?$/;
const NUMBERS =
  /^(stt|tt|so tt|so thu tu|so|thu tu|(lop|dong|muc|chuyen de|hoat dong) (so|thu)( may)?|lop|chuyen de)$/;

/** The amounts of a table that says of its lines nothing but their numbers (`Lớp số 3 | 725.000`); empty where it names them, or a number twice. */
export function numberedCosts(columns: Columns): NumberedCost[] {
  const { meanings, body, headers } = columns;
  const rows = dataRows(body);
  const numbersOf = (k: number) =>
    rows.map((row) => Number(NUMBERED.exec(fold(row[k]!.text).trim())?.[1] ?? Number.NaN));
  const at = headers.findIndex(
    (header, k) =>
      meanings[k] !== 'cost' &&
      (NUMBERS.test(headerWords(header)) || rows.every((row) => /\p{L}/u.test(row[k]!.text))) &&
      numbersOf(k).every((number) => number > 0),
  );
  const words = rows.some((row) =>
    row.some(
      (cell, k) => k !== at && meanings[k] !== 'note' && /\p{L}{3}/u.test(cell.text) && !isFigure(cell),
    ),
  );
  const numbers = at < 0 ? [] : numbersOf(at);
  if (rows.length < 2 || words || new Set(numbers).size < rows.length) return [];
  return rows.flatMap((row, r) => {
    const { cost } = figuresIn(row, columns);
    return at < 0 || cost === undefined ? [] : [{ number: numbers[r]!, cost }];
  });
}

/** The index of the activity of each number: by the numbers printed in the schedule, by its rows where it has none. Null where one is unknown. */
export function joinNumbered(
  costs: readonly NumberedCost[],
  ordinals: readonly (string | null)[],
): number[] | null {
  const printed = ordinals.map((text) => NUMBERED.exec(fold(text ?? '').trim())?.[1]);
  const own = printed.some((number) => number !== undefined)
    ? printed.map(Number)
    : ordinals.map((_, at) => at + 1);
  const places = costs.map(({ number }) =>
    own.filter((one) => one === number).length === 1 ? own.indexOf(number) : -1,
  );
  return costs.length > 0 && places.every((at) => at >= 0) ? places : null;
}

/** The index of the activity that each line belongs to; null where too few lines find theirs. */
export function joinCosts(
  lines: readonly CostLine[],
  activities: readonly ActivityReading[],
): (number | null)[] | null {
  const taken = new Set<number>();
  const places = lines.map(({ title }) => {
    const wanted = key(title);
    const at = activities.findIndex(
      (one, i) => !taken.has(i) && wanted !== '' && sameTitle(key(one.title), wanted),
    );
    if (at >= 0) taken.add(at);
    return at < 0 ? null : at;
  });
  return lines.length > 0 && places.filter((at) => at !== null).length * 2 >= lines.length ? places : null;
}

function sameTitle(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 12 && long.includes(short)) return true;
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  const both = [...a].filter((word) => b.has(word)).length;
  return Math.min(a.size, b.size) >= 4 && (2 * both) / (a.size + b.size) >= 0.85;
}

/** The sources that a table of money names; none where it tells what money is for. */
export function sourcesIn({ headers, body }: Shape): string[] {
  const at = headers.findIndex((path) =>
    /^(nguon|nguon kinh phi|nguon von|nguon chi|noi cap|lay tu dau|ai cho)$/.test(
      headerWords(path.join(' ')),
    ),
  );
  const texts = at < 0 ? [] : dataRows(body).map((row) => row[at]!.text.replace(/\s*\n\s*/g, ' ').trim());
  return [...new Set(texts.filter(Boolean))];
}

/** An activity with what only another table says of it. */
export function completed(one: ActivityReading, other: ActivityReading): ActivityReading {
  const timed =
    one.from !== null || one.month !== null ? {} : { month: other.month, from: other.from, to: other.to };
  return {
    ...one,
    ...timed,
    programme: one.programme ?? other.programme,
    audience: one.audience ?? other.audience,
    classes: one.classes ?? other.classes,
    learners: one.learners ?? other.learners,
    cost: one.cost ?? other.cost,
    venue: one.venue ?? other.venue,
    partners: one.partners.length > 0 ? one.partners : other.partners,
    note: one.note ?? other.note,
    purpose: one.purpose ?? other.purpose,
  };
}
