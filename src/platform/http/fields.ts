import { z } from 'zod';
import type { CivilDate } from '#vocabulary/date.ts';

/** A day of the civil calendar, `2024-01-10`; a day that does not exist (31 February) is refused. */
export const civilDay = z.iso.date() as unknown as z.ZodType<CivilDate, string>;
