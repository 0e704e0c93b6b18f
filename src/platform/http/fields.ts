import { z } from 'zod';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Place } from '../problems/problem.ts';

const firstYear = 1900;
const lastYear = 2100;

/** A day of the civil calendar from 1900 to 2100, `2024-01-10`; a day that does not exist (31 February) is refused. */
export const civilDay = z.iso.date().check(({ value, issues }) => {
  const year = Number(value.slice(0, 4));
  if (year < firstYear)
    issues.push({ code: 'too_small', origin: 'date', minimum: firstYear, inclusive: true, input: value });
  if (year > lastYear)
    issues.push({ code: 'too_big', origin: 'date', maximum: lastYear, inclusive: true, input: value });
}) as unknown as z.ZodType<CivilDate, string>;

/**
 * Looks through what was sent for text that no database and no paper can hold: a NUL, or half of a surrogate pair. Takes the value and
 * where it stands; gives the first such place, or null.
 */
export function unstorableText(value: unknown, path: string): Place | null {
  if (typeof value === 'string')
    return value.includes('\0') || !value.isWellFormed()
      ? {
          path,
          vi: 'Có ký tự hỏng (thường do dán từ chương trình khác); xóa chữ đó rồi gõ lại.',
          en: 'There is a broken character (often from pasting); delete it and type it again.',
        }
      : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = unstorableText(key, path) ?? unstorableText(inner, `${path}.${key}`);
    if (place) return place;
  }
  return null;
}
