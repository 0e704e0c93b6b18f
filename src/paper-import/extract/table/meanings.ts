/** What each column of a table holds: its header speaks first, what the column holds decides where the header is silent, strange or wrong. */

import type { Cell } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { contentScores, countIn, isDay, isMonths } from './content.ts';
import { eraOf, type Paper } from './context.ts';
import { type Grid, isAcross, isBlank, isFigure, isTotalRow, rowTexts, share } from './grid.ts';
import { headerScore, headerWords } from './header-words.ts';
import type { Shape } from './storeys.ts';

const NUMERIC: ReadonlySet<ColumnMeaning> = new Set(['classes', 'learners', 'cost', 'topics', 'attendances']);
/** Several columns may hold these. */
const SHARED: ReadonlySet<ColumnMeaning> = new Set(['partners', 'note', 'ignore']);
const LEAST = 1.5;

type Scores = Partial<Record<ColumnMeaning, number>>;

/** Rows that hold the table's matter: no banners, no totals. */
export const dataRows = (body: Grid): Grid =>
  body.filter((row) => !isAcross(row) && !isTotalRow(rowTexts(row)));

/** Names the columns of a table; what a person told of a header (folded) wins. */
export function meaningsOf({ headers, body }: Shape, { told = {}, kind, year }: Paper): ColumnMeaning[] {
  const data = dataRows(body);
  const columns = headers.map((_, k) => data.map((row) => row[k]!));
  const said = headers.map((path) => told[fold(path.join(' '))] ?? told[fold(path.at(-1) ?? '')]);
  const scores = headers.map(
    (path, k): Scores => (said[k] ? { [said[k]]: 99 } : scoresOf(path, columns[k]!)),
  );
  partsOfWhole(headers, columns, scores);
  otherTimes(headers, scores, { report: kind === 'report', year });
  return withTopics(withTitle(settle(scores)), headers, columns);
}

/** `Việc phải làm | Thời gian | Đơn vị cùng làm`: work with its time, and nobody to whom it is given, is what is done. */
function withTitle(meanings: readonly ColumnMeaning[]): ColumnMeaning[] {
  const has = (...wanted: readonly ColumnMeaning[]) => wanted.some((one) => meanings.includes(one));
  const isWork = !has('title', 'unit') && has('task') && has('date', 'month');
  return meanings.map((meaning) => (isWork && meaning === 'task' ? 'title' : meaning));
}

/** What is told beside the topics of a list of classes. */
const BESIDE: readonly ColumnMeaning[] = ['classes', 'learners', 'venue', 'audience', 'partners', 'cost'];

/** A list of classes with time, people and places and nothing that says what is held: the column of different texts that nothing else explains says it. */
function withTopics(
  meanings: readonly ColumnMeaning[],
  headers: Shape['headers'],
  columns: readonly (readonly Cell[])[],
): ColumnMeaning[] {
  const beside = BESIDE.filter((one) => meanings.includes(one)).length;
  const timed = meanings.includes('month') || meanings.includes('date');
  if (meanings.includes('title') || meanings.includes('unit') || beside + (timed ? 1 : 0) < 3)
    return [...meanings];
  const topics = columns.flatMap((cells, k) => {
    const texts = cells
      .map(({ text }) => text.trim())
      .filter((text) => /\p{L}{2}.*\s.*\p{L}{2}/su.test(text));
    const known = headerScore(headers[k]!.at(-1) ?? '') !== null;
    return meanings[k] === 'ignore' &&
      !known &&
      texts.length * 5 >= cells.length * 4 &&
      new Set(texts).size * 2 > texts.length
      ? [{ k, length: texts.reduce((sum, text) => sum + text.length, 0) / texts.length }]
      : [];
  });
  const best = topics.sort((a, b) => b.length - a.length)[0];
  return meanings.map((meaning, k) => (k === best?.k ? 'title' : meaning));
}

/** Shares are neither money nor people, however they are written. */
const SHARE = /%|\bty le|\bti le|phan tram/;
const TIMES = ['month', 'date'] as const;
const tellsNoTime = ({ text }: Cell): boolean =>
  /\d/.test(text) &&
  !isMonths(text) &&
  !isDay(text) &&
  !/^\W*\d{1,2}\W*(\d{1,2}\W*)?$/.test(text.replace(/[≥≤<>]/g, 'x'));

function scoresOf(path: readonly string[], cells: readonly Cell[]): Scores {
  const filled = cells.filter(({ text }) => !isBlank(text));
  const scores: Scores = contentScores(cells);
  const low = path.at(-1) ?? '';
  const own = headerScore(low);
  const whole = path.length > 1 ? (headerScore(`${path[0]} ${low}`) ?? headerScore(path.join(' '))) : null;
  const named = own && (!whole || own.score >= whole.score || own.meaning === whole.meaning) ? own : whole;
  if (named) {
    // A tie of the two storeys is decided by what the column holds.
    const score = named === whole && own && own.meaning !== whole.meaning ? named.score - 0.5 : named.score;
    scores[named.meaning] = (scores[named.meaning] ?? 0) + score;
  }
  // `Đến hết tháng 11/2026` over levels to be reached: figures that are no months tell no time.
  if (filled.length > 1 && share(filled, tellsNoTime) >= 0.5) for (const time of TIMES) delete scores[time];
  // `Thời gian` over hours alone.
  if (scores.hours && scores.date && scores.hours < 5) {
    scores.hours += scores.date;
    delete scores.date;
  }
  if (path.length > 1 && /^(tong|tong so|tong cong|cong|chung)$/.test(headerWords(low))) {
    const top = headerScore(path[0]!) ?? headerScore(path.slice(0, -1).join(' '));
    const counted = top?.meaning === 'audience' ? 'learners' : top?.meaning;
    if (counted && NUMERIC.has(counted)) scores[counted] = (scores[counted] ?? 0) + 4;
  }
  // Money is headed by its unit, whatever else the header says.
  if (/\b(dong|d|vnd|trieu|nghin|ngan)\b/.test(fold(/\(([^)]*)\)/.exec(path.join(' '))?.[1] ?? '')))
    scores.cost = (scores.cost ?? 0) + 2;
  if (/^(nu|trong do nu|dtts|nguoi dtts|dan toc|dan toc thieu so|ho ngheo)$/.test(headerWords(low))) {
    for (const meaning of NUMERIC) delete scores[meaning];
    scores.ignore = 4;
  }
  if (SHARE.test(fold(low))) {
    for (const meaning of NUMERIC) delete scores[meaning];
    scores.ignore = 4;
  }
  if (filled.length > 1) {
    const figured = share(filled, isFigure);
    const mixed = share(filled, ({ text }) => /\d/.test(text));
    for (const meaning of NUMERIC) if (mixed < 0.3) delete scores[meaning];
    for (const meaning of ['title', 'audience', 'venue', 'partners', 'purpose', 'task', 'unit'] as const)
      if (figured >= 0.8) {
        // `Người học | 45`: figures under a header of people count them.
        if (meaning === 'audience' && scores.audience)
          scores.learners = (scores.learners ?? 0) + scores.audience;
        delete scores[meaning];
      }
  }
  return scores;
}

/** What was planned counts less in a report, what was done counts less in a plan, where both stand side by side. */
function otherTimes(
  headers: Shape['headers'],
  scores: Scores[],
  { report, year }: { report: boolean; year: number | null },
): void {
  const eras = headers.map((path) => eraOf(path.join(' '), year));
  const [own, other] = report ? (['past', 'plan'] as const) : (['plan', 'past'] as const);
  if (!eras.includes(own)) return;
  eras.forEach((era, k) => {
    if (era !== other) return;
    for (const meaning of NUMERIC) if (scores[k]![meaning]) scores[k]![meaning]! *= 0.6;
  });
}

/** Of several columns of money or of people the one that is the sum of its neighbours is meant. */
function partsOfWhole(
  headers: readonly (readonly string[])[],
  columns: readonly (readonly Cell[])[],
  scores: Scores[],
): void {
  for (const meaning of ['cost', 'learners'] as const) {
    const own = scores.flatMap((one, k) => ((one[meaning] ?? 0) >= LEAST ? [k] : []));
    if (own.length < 2) continue;
    const whole = own.find((k) => {
      const others = own.filter((other) => other !== k);
      return (
        others.length > 1 &&
        isSum(
          columns[k]!,
          others.map((other) => columns[other]!),
        )
      );
    });
    const total =
      whole ??
      own.find((k) =>
        /^(tong|tong so|tong cong|cong|thanh tien)\b/.test(headerWords(headers[k]!.at(-1) ?? '')),
      );
    if (total === undefined) continue;
    scores[total]![meaning] = (scores[total]![meaning] ?? 0) + 3;
  }
}

/** Whether a column is the sum of others in most of its rows. */
export function isSum(whole: readonly Cell[], parts: readonly (readonly Cell[])[]): boolean {
  const rows = whole.flatMap((cell, r) => {
    const total = figureOf(cell);
    if (total === null) return [];
    return [total === parts.reduce((sum, column) => sum + (figureOf(column[r]!) ?? 0), 0)];
  });
  return rows.length >= 3 && share(rows, Boolean) >= 0.6;
}

/** A cell's bare figure, grouping dots and decimal commas understood; a dash is nothing. */
export function figureOf(cell: Pick<Cell, 'text' | 'number'>): number | null {
  if (cell.number !== null) return cell.number;
  const text = cell.text.trim().replace(/\s*(đ|đồng|%)$/iu, '');
  if (!/^\d[\d.,\s]*$/.test(text)) return countIn(cell);
  const grouped = text.replace(/[\s.](?=\d{3}(\D|$))/g, '');
  const value = Number(grouped.replace(',', '.'));
  return Number.isNaN(value) ? null : value;
}

/** The best naming, one column a meaning: the surest pair first. */
function settle(scores: readonly Scores[]): ColumnMeaning[] {
  const pairs = scores
    .flatMap((one, k) =>
      Object.entries(one).map(([meaning, score]) => ({
        k,
        meaning: meaning as ColumnMeaning,
        score: score!,
      })),
    )
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.k - b.k);
  const kept = new Map<number, ColumnMeaning>();
  const taken = new Set<ColumnMeaning>();
  for (const { k, meaning } of pairs) {
    if (kept.has(k) || (taken.has(meaning) && !SHARED.has(meaning))) continue;
    kept.set(k, meaning);
    taken.add(meaning);
  }
  return scores.map((_, k) => kept.get(k) ?? 'ignore');
}
