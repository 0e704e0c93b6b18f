import type { CivilDate } from '#vocabulary/date.ts';

/** The day on which the clock of the tests stands: in the middle of the second sample's year. */
export const testToday = '2026-10-22' as CivilDate;
export const samplePassword = 'vuon-chuoi-sau-nha-36';
