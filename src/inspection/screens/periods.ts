import { type CivilDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import { type Period, quarterPeriod } from '#vocabulary/period.ts';

/** The quarters of a year. */
export const periodsOf = (year: number): readonly Period[] =>
  [1, 2, 3, 4].map((quarter) => quarterPeriod(year, quarter));

/** The quarters that can be inspected on a day, the last one that is over first, then the one that runs, then earlier ones of the year. */
export function offeredPeriods(today: CivilDate): readonly Period[] {
  const [year, quarter] = [yearOf(today), Math.ceil(monthNumber(today) / 3)];
  const last = quarter === 1 ? quarterPeriod(year - 1, 4) : quarterPeriod(year, quarter - 1);
  const rest = periodsOf(year).filter(({ from }) => from !== last.from);
  return [last, ...rest.filter(({ from }) => from <= today).toReversed()];
}
