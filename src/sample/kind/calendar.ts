import { addDays, type CivilDate, civilDate } from '#vocabulary/date.ts';
import { actorOf } from '../accounts.ts';
import type { SamplePlan, SamplePlanStep } from '../model.ts';

/** A month and a day of it; the year is the plan's. */
export type MonthDay = readonly [month: number, day: number];

/** The year of a plan and whether it is a school year: its months before September lie in the next year. */
export interface PlanYear {
  readonly year: number;
  readonly school: boolean;
}

export const yearOfMonth = ({ year, school }: PlanYear, month: number): number =>
  school && month < 9 ? year + 1 : year;

/** The day of a plan's year. Throws RangeError for a day that the month has not. */
export function dayOf(at: PlanYear, [month, day]: MonthDay): CivilDate {
  const date = civilDate(yearOfMonth(at, month), month, day);
  if (!date) throw new RangeError(`no day ${day} in month ${month}`);
  return date;
}

type Way = readonly (readonly [
  days: number,
  step: SamplePlanStep['step'],
  username: string,
  then: SamplePlan['state'],
])[];

/** Days from the signature, step, account, what the plan then waits for. */
const ways: Record<'centre' | 'committee', Way> = {
  centre: [
    [-4, 'submit', 'phogiamdoc', 'to-director'],
    [0, 'sign', 'giamdoc', 'to-director'],
    [0, 'send', 'phogiamdoc', 'to-approver'],
    [0, 'approve', 'chutich', 'to-approver'],
    [0, 'issue', 'giamdoc', 'in-force'],
  ],
  committee: [
    [-4, 'submit', 'vanhoa', 'to-director'],
    [0, 'sign', 'chutich', 'to-director'],
    [0, 'issue', 'vanhoa', 'in-force'],
  ],
};

/** How far a plan that is signed on a day has come as of another, and by which steps. */
export function progressOf(
  author: 'centre' | 'committee',
  signedOn: CivilDate,
  asOf: CivilDate,
): Pick<SamplePlan, 'state' | 'steps'> {
  const taken = ways[author].filter(([days]) => addDays(signedOn, days) <= asOf);
  return {
    state: taken.at(-1)?.[3] ?? 'draft',
    steps: taken.map(([days, step, username]) => ({
      step,
      on: addDays(signedOn, days),
      username,
      actor: actorOf(username),
      reason: null,
    })),
  };
}
