import { addDays, type CivilDate, type Weekday, weekday } from '#vocabulary/date.ts';
import { monthPeriod, type Period } from '#vocabulary/period.ts';
import { type Booking, conflictsOf, isOutsidePlan } from '../session/rules.ts';

/** Something that has no day yet: a class without sessions, or a line of the plan in force of which no class was opened. */
export interface Unscheduled {
  /** The class's id, or that of the class that will be opened of the line. */
  readonly activityId: string;
  /** The line of which a class is still to be opened; null for a class. */
  readonly planItemId: string | null;
  readonly title: string;
  readonly programme: string;
  readonly villageId: string | null;
  readonly learners: number | null;
  readonly venueId: string | null;
  readonly instructorId: string | null;
  readonly year: number;
  readonly month: number;
  /** Days and hours, where the line says them. */
  readonly days: Period | null;
  readonly hours: { readonly from: string; readonly to: string } | null;
  /** The days that its plan reaches; null for a class that no plan in force has. */
  readonly planned: { readonly periodFrom: string; readonly periodTo: string } | null;
}

/** Where and when a session is to be. */
export interface Slot {
  readonly date: CivilDate;
  readonly from: string;
  readonly to: string;
  readonly venueId: string | null;
  readonly instructorId: string | null;
}

/** Days on which no class is proposed. */
export interface Avoided {
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string;
}

/** What a proposal keeps to. */
export interface Wishes {
  /** Hours of a class whose line says none. */
  readonly from: string;
  readonly to: string;
  readonly weekdays: readonly Weekday[];
  readonly mostADay: number;
}

/** Hours as most classes are held: in the evening. */
export const eveningHours = Object.freeze({ from: '19:30', to: '21:00' });
export const everyWeekday: readonly Weekday[] = Object.freeze([1, 2, 3, 4, 5, 6, 7]);

/** What stands in the way of a day. */
export type Hindrance = 'avoided' | 'weekday' | 'venue' | 'instructor' | 'full';

/** Days on which a class may be held whose month has passed: from tomorrow, as long as its plan reaches. */
const DAYS_AFTER_MONTH = 60;

export const hoursOf = ({ hours }: Pick<Unscheduled, 'hours'>, { from, to }: Pick<Wishes, 'from' | 'to'>) =>
  hours ?? { from, to };

/** Gives the days on which something may be held: those of its line, or its month, from tomorrow on; when these are over, the next weeks. */
export function daysFor(item: Unscheduled, today: CivilDate): Period {
  const tomorrow = addDays(today, 1);
  const meant = item.days ?? monthPeriod(item.year, item.month);
  if (meant.to >= tomorrow) return { from: meant.from < tomorrow ? tomorrow : meant.from, to: meant.to };
  const last = addDays(tomorrow, DAYS_AFTER_MONTH - 1);
  const until = item.planned && item.planned.periodTo < last ? (item.planned.periodTo as CivilDate) : last;
  return { from: tomorrow, to: until < tomorrow ? last : until };
}

/** What stands in the way of something on a day; null when nothing does. Sessions are those that stand already. */
export function hindranceOn(
  item: Unscheduled,
  day: CivilDate,
  {
    sessions,
    avoided,
    wishes,
  }: { sessions: readonly Booking[]; avoided: readonly Avoided[]; wishes: Wishes },
): Hindrance | null {
  if (avoided.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay)) return 'avoided';
  if (!wishes.weekdays.includes(weekday(day))) return 'weekday';
  const onDay = sessions.filter(({ date, state }) => date === day && state === 'planned');
  const { venueId, instructorId } = item;
  const wanted: Booking = {
    id: '',
    date: day,
    ...hoursOf(item, wishes),
    state: 'planned',
    venueId,
    instructorId,
  };
  const [first] = conflictsOf(wanted, onDay);
  if (first) return first.over;
  return onDay.length >= wishes.mostADay ? 'full' : null;
}

/** Gives so many days a week apart, from a first one on. */
export const weekly = (first: CivilDate, times: number): readonly CivilDate[] =>
  Array.from({ length: times }, (_, at) => addDays(first, 7 * at));

/** Gives the days of a span, in order. */
export function daysOf({ from, to }: Period): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Whether a day is one that the plan does not reach: kept all the same, once a person says so. */
export const isOutside = (item: Pick<Unscheduled, 'planned'>, day: string): boolean =>
  isOutsidePlan(day, item.planned);

/** Monday of the week of a day. */
export const weekOf = (day: CivilDate): CivilDate => addDays(day, 1 - weekday(day));
