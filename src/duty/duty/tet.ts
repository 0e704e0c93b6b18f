import { getSolarDate } from '@dqcai/vn-lunar';
import { addDays, type CivilDate, civilDate } from '#vocabulary/date.ts';
import { contains, type Period } from '#vocabulary/period.ts';

/** The first day of the first lunar month (mùng 1 Tết) of a year. */
export function newYearOf(year: number): CivilDate {
  const { day, month, year: solar } = getSolarDate(1, 1, year, false);
  return civilDate(solar, month, day)!;
}

/** The days on which nothing is asked of anybody: from the day before the last of the old year to the fifth of the new one. */
export function tetOf(year: number): Period {
  const first = newYearOf(year);
  return { from: addDays(first, -2), to: addDays(first, 4) };
}

/** The day itself; one that falls into Tết is the last day before it. */
export function beforeTet(day: CivilDate): CivilDate {
  const tet = tetOf(Number(day.slice(0, 4)));
  return contains(tet, day) ? addDays(tet.from, -1) : day;
}
