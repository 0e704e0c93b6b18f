import {
  addDays,
  type CivilDate,
  civilDate,
  monthNumber,
  type Weekday,
  weekday,
  yearOf,
} from '#vocabulary/date.ts';
import type { SamplePlan, SamplePlanStep } from './model.ts';
import type { MoiLine } from './moi-lines.ts';

/** Steps of the year's plan: [day of January, step, account, what the plan then waits for, reason]. */
const STEPS: readonly (readonly [
  number,
  SamplePlanStep['step'],
  string,
  SamplePlan['state'],
  string | null,
])[] = [
  [5, 'submit', 'phogiamdoc', 'to-director', null],
  [6, 'return', 'giamdoc', 'draft', 'Thêm một lớp chuyển đổi số cho cả xã trong tháng 1'],
  [7, 'submit', 'phogiamdoc', 'to-director', null],
  [8, 'sign', 'giamdoc', 'to-director', null],
  [8, 'send', 'phogiamdoc', 'to-approver', null],
  [10, 'approve', 'chutich', 'to-approver', null],
  [10, 'issue', 'giamdoc', 'in-force', null],
];

/** A day of a year that surely has it (the callers ask for days up to 28). */
function dayIn(year: number, month: number, day: number): CivilDate {
  const date = civilDate(year, month, day);
  if (!date) throw new RangeError(`no day ${day} in month ${month} of ${year}`);
  return date;
}

export const signingDay = (year: number): CivilDate => dayIn(year, 1, 8);
export const inForceDay = (year: number): CivilDate => dayIn(year, 1, 10);

/** How far the plan of the year has come on a day, and by which steps; `actorOf` names who stands behind an account. */
export function planProgress(
  today: CivilDate,
  actorOf: (username: string) => string,
): { state: SamplePlan['state']; steps: SamplePlanStep[] } {
  const taken = STEPS.filter(([day]) => dayIn(yearOf(today), 1, day) <= today);
  return {
    state: taken.at(-1)?.[3] ?? 'draft',
    steps: taken.map(([day, step, username, , reason]) => ({
      step,
      on: dayIn(yearOf(today), 1, day),
      username,
      actor: actorOf(username),
      reason,
    })),
  };
}

/** The first such weekday of a month on `from` or after it. */
function weekdayFrom(year: number, month: number, from: number, wanted: Weekday): CivilDate {
  const start = dayIn(year, month, from);
  return addDays(start, (wanted - weekday(start) + 7) % 7);
}

/**
 * Days of a line's sessions: a month's first line meets on the second Saturday (in January once the plan is in force;
 * literacy on the first four Mondays), its second line on an evening of the fourth week, which is after Tết in every
 * year. In the month of `today` the second line meets today, so that every day has a class to hold.
 */
export function sessionDays(line: MoiLine, today: CivilDate): CivilDate[] {
  const year = yearOf(today);
  const { month, row } = line;
  if (line.sessions === 4) {
    const first = weekdayFrom(year, month, 1, 1);
    return [0, 7, 14, 21].map((days) => addDays(first, days));
  }
  if (row === 1) return [weekdayFrom(year, month, month === 1 ? 11 : 8, 6)];
  if (month === monthNumber(today)) return [today];
  return [weekdayFrom(year, month, 22, month % 2 === 0 ? 4 : 2)];
}
