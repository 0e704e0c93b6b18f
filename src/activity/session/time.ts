import { type CivilDate, civilDateIn } from '#vocabulary/date.ts';

/** Hours of a civil day in Vietnam, `HH:MM`. */
export interface Hours {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

const OFFSET_MS = 7 * 3_600_000;

/** Gives the moment (ISO text) of an hour on a civil day in Vietnam, which has been 7 hours ahead of UTC since 1975. */
export const momentOf = (date: string, hour: string): string => `${date}T${hour}:00+07:00`;

/** Gives the civil day and the hours of two moments (ISO text) of one day. */
export function hoursOf(startsAt: string, endsAt: string): Hours & { readonly date: CivilDate } {
  return {
    date: civilDateIn(Date.parse(startsAt)),
    from: clockOf(startsAt),
    to: clockOf(endsAt),
  };
}

const clockOf = (moment: string): string =>
  new Date(Date.parse(moment) + OFFSET_MS).toISOString().slice(11, 16);

/** Says whether two stretches of hours touch: the same day, and one begins before the other ends. */
export const overlap = (one: Hours, other: Hours): boolean =>
  one.date === other.date && one.from < other.to && other.from < one.to;
