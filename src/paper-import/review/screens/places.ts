import type { Cell, PaperDocument, Source } from '#paper/read/document.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { readAt } from '../path.ts';
import { valueText } from '../points.ts';
import type { Part } from '../said.ts';

/** The cells and paragraphs of a document that have a place of their own. */
function partsOf({ blocks }: PaperDocument): { text: string; source: Source | null }[] {
  return blocks.flatMap((block): { text: string; source: Source | null }[] =>
    block.kind === 'paragraph' ? [block] : [...new Set<Cell>(block.grid.flat())],
  );
}

/** Where the paper says what stands at a path of the reading: as the reader noted it, else where the same words stand. */
export function sourceOf(
  path: string,
  reading: PlanReading,
  evidence: Evidence,
  document: PaperDocument,
): Source | null {
  const noted = evidence.sources[path] ?? evidence.sources[path.replace(/\.\w+$/, '')];
  if (noted) return noted;
  const row = /^(activities\[\d+\])\./.exec(path);
  if (row) return evidence.sources[`${row[1]}.title`] ?? evidence.sources[row[1]!] ?? null;
  const written = valueText(readAt(reading, path));
  if (written === '') return null;
  const words = fold(written);
  // A short figure stands in many places; only as a whole word, and the first one is shown.
  const holds =
    words.length < 6
      ? (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}.,]+/gu, ' ')} `.includes(` ${words} `)
      : (text: string) => fold(text).includes(words);
  return partsOf(document).find(({ text }) => holds(text))?.source ?? null;
}

export type Place =
  | { readonly anchor: string }
  | { readonly page: number; readonly x: number; readonly y: number };

/** The part that stands at a place of the paper. */
export const partAt = (parts: readonly Part[], place: Place): Part | null =>
  parts.find(({ blocks }) => blocks.some(({ places }) => places.some((one) => covers(one, place)))) ?? null;

/** Whether a place of a part takes in another: the row of a table its cells. */
function covers({ anchor, page, box }: Source, place: Place): boolean {
  if ('anchor' in place) return anchor !== undefined && rowOf(anchor) === rowOf(place.anchor);
  return page === place.page && box !== null && isWithin(box, place);
}

/** `12.3.1` is a cell of row `12.3`; `12` is a paragraph. */
export const rowOf = (anchor: string): string => anchor.split('.').slice(0, 2).join('.');

const isWithin = (box: NonNullable<Source['box']>, { x, y }: { readonly x: number; readonly y: number }) =>
  x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

/** The path of what was read from a place of the paper; the smallest box wins where boxes lie in each other. */
export function pathAt(evidence: Evidence, place: Place): string | null {
  const entries = Object.entries(evidence.sources);
  if ('anchor' in place) return entries.find(([, source]) => source.anchor === place.anchor)?.[0] ?? null;
  const hits = entries.filter(([, { page, box }]) => page === place.page && box && isWithin(box, place));
  const size = ([, { box }]: (typeof entries)[number]) => (box![2] - box![0]) * (box![3] - box![1]);
  return hits.sort((a, b) => size(a) - size(b))[0]?.[0] ?? null;
}
