import { type CivilDate, civilDateIn } from '#vocabulary/date.ts';

/** The one clock of the system. Tests and the sample fix it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The civil day in Vietnam. */
  readonly today: () => CivilDate;
}

export const systemClock: Clock = Object.freeze({ now: Date.now, today: () => civilDateIn(Date.now()) });

/** A clock that stands still at noon (Vietnam) of a civil day. */
export function fixedClock(day: CivilDate): Clock {
  const noon = Date.parse(`${day}T12:00:00+07:00`);
  return Object.freeze({ now: () => noon, today: () => day });
}
