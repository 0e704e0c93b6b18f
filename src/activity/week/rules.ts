import { addDays, type CivilDate } from '#vocabulary/date.ts';

/** Who holds an activity of the week: the centre, a village, or a school. */
export const lanes = ['centre', 'villages', 'schools'] as const;
export type Lane = (typeof lanes)[number];

/** A unit is a school when its name says so. */
export const isSchool = (name: string): boolean =>
  /^(trường|mầm non|tiểu học|trung học|mẫu giáo|thcs|th)(?!\p{L})/iu.test(name.trim());

/** The lane of an activity: of its village, else of the school that leads it, else of the centre. */
export const laneOf = ({
  villageId,
  leads,
}: {
  readonly villageId: string | null;
  readonly leads: readonly string[];
}): Lane => (villageId !== null ? 'villages' : leads.some(isSchool) ? 'schools' : 'centre');

/**
 * The days of a strip: those of the period, and each day before or after it (within what the plan reaches) on which something stands. So the
 * closing on the day after the week has its own column, and empty days in between are seen.
 */
export function daysOfStrip(
  period: { readonly from: string; readonly to: string },
  reach: { readonly from: string; readonly to: string },
  used: readonly string[],
): readonly string[] {
  const inReach = used.filter((day) => day >= reach.from && day <= reach.to);
  const first = [period.from, ...inReach].reduce((a, b) => (a < b ? a : b));
  const last = [period.to, ...inReach].reduce((a, b) => (a > b ? a : b));
  const days: string[] = [];
  for (let day = first as CivilDate; day <= last && days.length < mostStripDays; day = addDays(day, 1))
    days.push(day);
  return days;
}

/** More days than these are no week: the page shows the first of them. */
export const mostStripDays = 31;
