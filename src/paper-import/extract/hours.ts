import type { ActivityReading } from '#plan/reading/schema.ts';
import { readHour } from '#vocabulary/hour.ts';

const HOUR = String.raw`\d{1,2}\s*(?:h|giờ|g(?=\d)|:(?=\d\d))\s*(?:\d{2})?`;
const HOURS = new RegExp(`(?<!\\d)(${HOUR})(?:\\s*(?:phút|[’'])?\\s*(?:-|–|đến|tới)\\s*(${HOUR}))?`, 'iu');

/** The hours that a text names: `13h30`, `7h30 - 11h00`; null for none. */
export function hoursIn(text: string): ActivityReading['hours'] {
  const at = HOURS.exec(text);
  const from = at ? readHour(at[1]!) : null;
  if (from === null) return null;
  const to = at![2] ? readHour(at![2]) : null;
  return { from, to: to !== null && to > from ? to : null };
}
