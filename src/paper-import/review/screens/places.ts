import type { Cell, PaperDocument, Source } from '#paper/read/document.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { readAt } from '../path.ts';
import { valueText } from '../points.ts';

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
  const said = valueText(readAt(reading, path));
  if (said === '') return null;
  const words = fold(said);
  // A short figure stands in many places; only as a whole word, and the first one is shown.
  const holds =
    words.length < 6
      ? (text: string) => ` ${fold(text).replace(/[^\p{L}\p{N}.,]+/gu, ' ')} `.includes(` ${words} `)
      : (text: string) => fold(text).includes(words);
  return partsOf(document).find(({ text }) => holds(text))?.source ?? null;
}

/** The path of what was read from a place of the paper; the smallest box wins where boxes lie in each other. */
export function pathAt(
  evidence: Evidence,
  place: { readonly anchor: string } | { readonly page: number; readonly x: number; readonly y: number },
): string | null {
  const entries = Object.entries(evidence.sources);
  if ('anchor' in place) return entries.find(([, source]) => source.anchor === place.anchor)?.[0] ?? null;
  const hits = entries.filter(
    ([, { page, box }]) =>
      page === place.page &&
      box &&
      place.x >= box[0] &&
      place.x <= box[2] &&
      place.y >= box[1] &&
      place.y <= box[3],
  );
  const size = ([, { box }]: (typeof entries)[number]) => (box![2] - box![0]) * (box![3] - box![1]);
  return hits.sort((a, b) => size(a) - size(b))[0]?.[0] ?? null;
}
