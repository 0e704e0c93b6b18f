/** What a part tells when a person said what it is, and no word of it says so by itself: it is taken as it stands. */

import type { PlanReading } from '#plan/reading/schema.ts';
import type { Part } from './parts.ts';

/** A line each is a source of money. */
export const sourcesAsSaid = ({ units }: Part): string[] =>
  units.flatMap(({ text }) => tidy(text) || []).filter((text) => text.length <= 140);

/** `Anh Tư: coi loa đài` is somebody and a duty; a line without a colon is a duty of who stands before it, or of who heads the part. */
export function dutiesAsSaid({ units, block }: Part): PlanReading['assignments'] {
  const found: { unit: string; tasks: string[] }[] = [];
  for (const { text, headings } of units) {
    const [, unit, task] = /^([^:]{2,80}):\s*(\S.*)$/su.exec(text) ?? [];
    if (unit && task) found.push({ unit: tidy(unit), tasks: [tidy(task)] });
    else if (found.length > 0) found.at(-1)!.tasks.push(tidy(text));
    else found.push({ unit: tidy(headings.at(-1)?.body ?? block.heading ?? ''), tasks: [tidy(text)] });
  }
  return found.filter(({ unit }) => unit !== '');
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s;,.]+$/, '')
    .trim();
