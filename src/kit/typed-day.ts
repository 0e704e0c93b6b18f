import { type CivilDate, civilDate, isCivilDate } from '#vocabulary/date.ts';

/** A year of two figures is one of this century up to here. */
const lastOfCentury = 69;

/** Reads a day as people here type it: 22/10/2024, 2.10.24, 1-3-26, 010326, 01032026, also 2024-10-22. Null when it is none. */
export function readDay(typed: string): CivilDate | null {
  const text = typed.trim();
  if (isCivilDate(text)) return text;
  const found =
    /^(\d{1,2})\s*[/.\s-]\s*(\d{1,2})\s*[/.\s-]\s*(\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  return found ? civilDate(yearOf(found[3]!), Number(found[2]), Number(found[1])) : null;
}

function yearOf(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year + (year <= lastOfCentury ? 2000 : 1900);
}
