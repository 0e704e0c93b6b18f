import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { same } from '#vocabulary/same.ts';
import { fold } from '#vocabulary/text.ts';
import { placeOf, valueText } from './points.ts';
import type { Review } from './schema.ts';

/** One reading of a paper, with what stands where. */
export interface OneReading {
  readonly reading: PlanReading;
  readonly evidence: Pick<Evidence, 'sources'>;
}
/** Which item of the later reading is which of the earlier one. */
type Match = ReadonlyMap<number, number>;

/**
 * What a person has made of a reading, over a later reading of the same paper: what they wrote stands where the same row or item still
 * stands, rows left out stay so. What has no place any more is listed in `unplaced`, beside what was there.
 */
export function carriedOver(review: Review, from: OneReading, to: OneReading): Review {
  const rows = matchRows(from, to);
  const unplaced = [...review.unplaced];
  const lose = (path: string, value: unknown) =>
    unplaced.push({ where: placeOf(review.corrected, path), value: valueText(value) });
  const corrected = carry({
    from: from.reading,
    now: review.corrected,
    to: to.reading,
    path: '',
    rows,
    lose,
  });
  return {
    ...review,
    corrected: corrected as PlanReading,
    unplaced,
    dropped: review.dropped.flatMap((row) => rows.get(row) ?? []).toSorted((a, b) => a - b),
    looked: Object.fromEntries(
      Object.entries(review.looked).flatMap(([key, how]) => {
        const moved = movedKey(key, rows);
        return moved ? [[moved, how]] : [];
      }),
    ),
  };
}

interface Carrying {
  /** As it was read, as it was made, and as it is read now. */
  readonly from: unknown;
  readonly now: unknown;
  readonly to: unknown;
  readonly path: string;
  readonly rows: Match;
  readonly lose: (path: string, value: unknown) => void;
}

function carry(all: Carrying): unknown {
  const { from, now, to, path, rows, lose } = all;
  if (same(from, now)) return to;
  if (isList(from) && isList(now) && isList(to)) {
    const match = path === 'activities' ? rows : matchItems(from, to);
    const next = [...to];
    for (const [at, item] of now.entries()) {
      if (same(from[at], item)) continue;
      const there = match.get(at);
      const here = `${path}[${at}]`;
      if (there === undefined) for (const one of changesIn(from[at], item, here)) lose(...one);
      else next[there] = carry({ ...all, from: from[at], now: item, to: to[there], path: here });
    }
    return next;
  }
  if (isRecord(from) && isRecord(now) && isRecord(to))
    return Object.fromEntries(
      Object.keys(to).map((key) => [
        key,
        carry({ ...all, from: from[key], now: now[key], to: to[key], path: path ? `${path}.${key}` : key }),
      ]),
    );
  return now;
}

/** What was written into an item, value by value. */
function changesIn(from: unknown, now: unknown, path: string): [path: string, value: unknown][] {
  if (same(from, now)) return [];
  if (!isRecord(from) || !isRecord(now)) return [[path, now]];
  return Object.keys(now).flatMap((key) => changesIn(from[key], now[key], `${path}.${key}`));
}

/** Lists of items; a list of words is one value. */
const isList = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object');
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rows are the same that stand at the same place of the paper; where no place is known, those of one title. */
function matchRows(from: OneReading, to: OneReading): Match {
  return matchNames(rowNames(from), rowNames(to));
}

function rowNames({ reading, evidence }: OneReading): string[] {
  const places = new Map<number, string>();
  for (const [path, { anchor }] of Object.entries(evidence.sources)) {
    const row = /^activities\[(\d+)\]/.exec(path);
    // `12.3.1` is a cell of row `12.3`.
    if (row && anchor && !places.has(Number(row[1])))
      places.set(Number(row[1]), anchor.split('.').slice(0, 2).join('.'));
  }
  return reading.activities.map(({ title }, at) => places.get(at) ?? `title ${fold(title)}`);
}

const matchItems = (from: readonly unknown[], to: readonly unknown[]): Match =>
  matchNames(from.map(nameOf), to.map(nameOf));

function nameOf(item: unknown): string {
  const { programme, number, text, unit, name } = item as Record<string, unknown>;
  return fold(String(programme ?? number ?? text ?? unit ?? name ?? ''));
}

/** Pairs what has one name, the first with the first. */
function matchNames(from: readonly string[], to: readonly string[]): Match {
  const free = new Map<string, number[]>();
  to.forEach((name, at) => {
    free.set(name, [...(free.get(name) ?? []), at]);
  });
  return new Map(
    from.flatMap((name, at): [number, number][] => {
      const there = free.get(name)?.shift();
      return there === undefined ? [] : [[at, there]];
    }),
  );
}

/** The key of a point, where its row has moved to; null where the row is gone. */
function movedKey(key: string, rows: Match): string | null {
  const row = /^(unsure\|activities\[|leftover\|line )(\d+)(.*)$/s.exec(key);
  if (!row) return key;
  const there = rows.get(Number(row[2]));
  return there === undefined ? null : `${row[1]}${there}${row[3]}`;
}
