/** The lines in which events may be told, each with the months that it stands under; a paragraph of several events is a line for each. */

import type { BlockClass } from '#plan/reading/blocks.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { findDates, parseMonths } from '#vocabulary/written-dates.ts';
import { eventParts } from './event-parts.ts';
import type { Line } from './lines.ts';
import type { Heading } from './outline.ts';
import type { Part } from './parts.ts';
import type { EventLine } from './prose.ts';
import type { Unit } from './units.ts';

/** Where events may be told in words: what was held, in a report; what is to come, in a plan. */
const eventful = (name: BlockClass | null, kind: PlanReading['kind']): boolean =>
  name === 'schedule' ||
  name === 'prose' ||
  name === 'targets' ||
  name === null ||
  (name === 'last-period' && kind === 'report');

export function eventLines(
  parts: readonly Part[],
  kind: PlanReading['kind'],
  yearOfMonth: (month: number) => number | null,
): EventLine[] {
  const lines = new Map<Line, EventLine[]>();
  // Under a month whose table has been given nothing more of that month is told.
  const filled = new Set<Heading>();
  for (const { units, block } of parts)
    for (const { line, table, headings } of units) {
      const month = [...headings].reverse().find(({ style }) => style === 'month');
      if (table && month) filled.add(month);
      if (!line || lines.has(line) || !eventful(block.class, kind)) continue;
      const months = month && !filled.has(month) ? parseMonths(month.body, yearOfMonth) : null;
      const scheduled = block.class === 'schedule';
      const own = units.filter((unit) => unit.line === line);
      const told = areEvents(own, scheduled && months !== null)
        ? own.map(({ text }) => ({ ...line, text }))
        : [line];
      lines.set(
        line,
        told.map((one) => ({ line: one, months, scheduled })),
      );
    }
  return [...lines.values()].flat();
}

const TIMED =
  /^(?:(?:trong|vào|từ|sáng|chiều|tối|đầu|giữa|cuối)\s+)*(?:tháng\s*\d|quý\s*[IV\d]|(?:từ\s+)?ngày\s*\d|\d{1,2}\/\d{1,2}(?:\/\d{4})?\s*[:,–-])/iu;
/** Only whether a day is named matters here. */
const ANY_YEAR = 2000;
const PLACE = /^(?:địa điểm|nơi tổ chức)\s*(?::|tại|là)/iu;

/** Whether the sentences of a line tell an event each: most have a time of their own, or, under a month, all say who and where; a place may follow. */
function areEvents(sentences: readonly Unit[], underMonth: boolean): boolean {
  const told = sentences.filter(({ text }) => !PLACE.test(text));
  if (sentences.length < 2) return false;
  if (told.length < sentences.length && told.length === 1) return true;
  const timed = told.filter(({ text }) => TIMED.test(text) || findDates(text, ANY_YEAR).length > 0).length;
  if (timed >= 2 && timed * 2 > told.length) return true;
  return underMonth && told.length > 1 && told.every(({ text }) => eventParts(text) !== null);
}
