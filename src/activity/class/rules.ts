import type { CivilDate } from '#vocabulary/date.ts';

/** How far a class has come, derived from its records and never typed. */
export const activityStates = ['planned', 'prepared', 'held', 'reported', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What the state is derived from. Days are civil; a session's day is where its hours fall in Vietnam. */
export interface ActivityFacts {
  readonly preparedOn: string | null;
  readonly reportedOn: string | null;
  readonly cancelledOn: string | null;
  readonly sessions: readonly { readonly date: string; readonly state: 'planned' | 'held' | 'cancelled' }[];
}

/**
 * Gives the state of a class on a day: planned (no date, or nothing prepared), prepared (notice out, roster made), held (a session is
 * held and none is still to come), reported (checked and closed), cancelled. The same on the home screen, the calendar and the public page.
 */
export function activityState(activity: ActivityFacts, today: CivilDate): ActivityState {
  if (activity.cancelledOn) return 'cancelled';
  if (activity.reportedOn) return 'reported';
  const standing = activity.sessions.filter((session) => session.state !== 'cancelled');
  const held = standing.some((session) => session.state === 'held');
  const toCome = standing.some((session) => session.state === 'planned' && session.date >= today);
  if (held && !toCome) return 'held';
  return activity.preparedOn || held ? 'prepared' : 'planned';
}

/** Gives how many sessions are over by their date and have nothing recorded: somebody has to call or count. */
export function sessionsToRecord(activity: ActivityFacts, today: CivilDate): number {
  if (activity.cancelledOn) return 0;
  return activity.sessions.filter((session) => session.state === 'planned' && session.date < today).length;
}

/** The month (1 to 12) under which a class of a year stands: of its first standing session in that year, else the one it is meant for. */
export function monthOfActivity(
  activity: Pick<ActivityFacts, 'sessions'> & { readonly month: number | null; readonly year: number },
): number | null {
  const days = activity.sessions
    .filter((session) => session.state !== 'cancelled' && session.date.startsWith(`${activity.year}-`))
    .map((session) => session.date)
    .sort();
  return days[0] ? Number(days[0].slice(5, 7)) : activity.month;
}

/** What can be done to a class as a whole; each has the one that undoes it. */
export const activitySteps = ['prepare', 'unprepare', 'report', 'unreport', 'cancel', 'restore'] as const;
export type ActivityStep = (typeof activitySteps)[number];

/** Says whether a class can take a step in its present state. */
export function mayStep(activity: ActivityFacts, step: ActivityStep): boolean {
  if (step === 'restore') return activity.cancelledOn !== null;
  if (activity.cancelledOn) return false;
  if (step === 'unreport') return activity.reportedOn !== null;
  if (activity.reportedOn) return false;
  if (step === 'prepare') return activity.preparedOn === null;
  if (step === 'unprepare') return activity.preparedOn !== null;
  if (step === 'report') return activity.sessions.some((session) => session.state === 'held');
  return true;
}

/** Splits a whole number over `parts` so that the parts differ by one at most and add up to it. Gives nothing for unknown. */
export function shareOf(whole: number | null, parts: number, at: number): number | null {
  if (whole === null) return null;
  return Math.floor((whole + at) / parts);
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Gives the short code printed on a roster, by which the class is found again: two digits of the year and six letters or digits (without
 * I, L, O, U), made of the last 30 bits of the class's id.
 */
export function rosterCodeOf(year: number, id: string): string {
  let bits = Number.parseInt(id.replaceAll('-', '').slice(-8), 16) % 2 ** 30;
  let code = '';
  for (let at = 0; at < 6; at++) {
    code = ALPHABET[bits % 32]! + code;
    bits = Math.floor(bits / 32);
  }
  return `${String(year).slice(-2)}${code}`;
}

/** Reads a roster code as people type it: spaces, dashes and small letters do not matter, O is 0 and I, L are 1. */
export function typedRosterCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** How many classes a line of the plan still lacks; a line without a number of classes asks for one. */
export const missingOf = (line: { readonly classCount: number | null; readonly made: number }): number =>
  Math.max(0, (line.classCount ?? 1) - line.made);
