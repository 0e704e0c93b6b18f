import { v5 } from 'uuid';
import { z } from 'zod';

/** What somebody said of a duty of a year: the day on which it was done, or null when that was taken back. */
export const doneRecord = z.object({
  id: z.uuid(),
  dutyId: z.uuid(),
  year: z.int(),
  doneOn: z.string().nullable(),
  note: z.string().nullable(),
  revision: z.int(),
});
export type DoneRecord = z.infer<typeof doneRecord>;

/** A usual duty has one id in a commune: derived, so that it can be written otherwise and ticked before any row stands for it. */
export const usualId = (commune: string, code: string): string => v5(`duty ${code}`, commune);
export const doneId = (dutyId: string, year: number): string => v5(`done ${year}`, dutyId);
