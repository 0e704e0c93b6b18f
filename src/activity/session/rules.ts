import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { type Hours, overlap } from './time.ts';

/** What decides whether two sessions stand in each other's way. */
export interface Booking extends Hours {
  readonly id: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly venueId: string | null;
  readonly instructorId: string | null;
}

export interface Conflict<B extends Booking = Booking> {
  readonly over: 'venue' | 'instructor';
  readonly with: B;
}

/** Gives every standing session that has the same venue or the same instructor at an overlapping hour, the venue's first. */
export function conflictsOf<B extends Booking>(session: Booking, others: readonly B[]): Conflict<B>[] {
  if (session.state === 'cancelled') return [];
  const near = others.filter(
    (other) => other.id !== session.id && other.state !== 'cancelled' && overlap(session, other),
  );
  const over = (kind: Conflict['over'], key: 'venueId' | 'instructorId') =>
    near
      .filter((other) => session[key] !== null && other[key] === session[key])
      .map((other) => ({ over: kind, with: other }));
  return [...over('venue', 'venueId'), ...over('instructor', 'instructorId')];
}

/** Only planned sessions bar each other; what was really held is kept with a flag. */
export const barring = <B extends Booking>(
  session: Booking,
  conflicts: readonly Conflict<B>[],
): Conflict<B>[] =>
  session.state === 'planned' ? conflicts.filter((one) => one.with.state === 'planned') : [];

/** What was odd about a session that was held all the same. */
export const oddities = [
  'late',
  'over-capacity',
  'double-booking',
  'outside-plan',
  'cancelled',
  'moved',
  'after-post',
] as const;
export type Oddity = (typeof oddities)[number];

/** A record that comes more days after the session than this is late. */
export const DAYS_TO_RECORD = 3;

export interface HeldFacts {
  readonly date: string;
  readonly capacity: number | null;
  /** Who was there, marked or counted; null when nobody has said. */
  readonly attended: number | null;
  readonly conflicts: readonly Conflict[];
}

/** Gives what is odd about a session held, on the day it is recorded. Each asks for a reason; none is refused. */
export function odditiesOf(held: HeldFacts, today: CivilDate): Oddity[] {
  const late = daysBetween(held.date as CivilDate, today) > DAYS_TO_RECORD;
  return [
    ...(late ? (['late'] as const) : []),
    ...(tooMany(held.attended, held.capacity) ? (['over-capacity'] as const) : []),
    ...(held.conflicts.length > 0 ? (['double-booking'] as const) : []),
  ];
}

/** Says whether a class is larger than its room; false when either is unknown. For a planned class it is a warning only. */
export const tooMany = (people: number | null, capacity: number | null): boolean =>
  people !== null && capacity !== null && people > capacity;

export const oddityWords: Readonly<Record<Oddity, Words>> = Object.freeze({
  late: {
    vi: `Ghi muộn hơn ${DAYS_TO_RECORD} ngày sau buổi học`,
    en: `Recorded more than ${DAYS_TO_RECORD} days after the session`,
  },
  'over-capacity': { vi: 'Đông hơn sức chứa của địa điểm', en: 'More people than the venue holds' },
  'double-booking': {
    vi: 'Trùng địa điểm hoặc người dạy với lớp khác',
    en: 'Same venue or instructor as another class',
  },
  cancelled: {
    vi: 'Đã báo hủy, nhưng buổi học vẫn diễn ra',
    en: 'Cancelled, but it was held all the same',
  },
  moved: {
    vi: 'Điểm danh theo lịch cũ, trước khi buổi học được dời',
    en: 'Called by the old schedule, before it was moved',
  },
  'after-post': {
    vi: 'Người ghi đã thôi chức vụ trước khi máy gửi về',
    en: 'Whoever recorded it had left the post before the device sent it',
  },
  'outside-plan': { vi: 'Ngoài thời gian của kế hoạch', en: 'Outside the period of the plan' },
});

/** What is odd about marks of a session that their device knew otherwise: nobody in the village house could know, so nobody is asked why. */
export const odditiesOfMarks = (
  now: { readonly cancelled: boolean; readonly date: string },
  seenOn: string | null,
): Oddity[] => [
  ...(now.cancelled ? (['cancelled'] as const) : []),
  ...(seenOn !== null && seenOn !== now.date ? (['moved'] as const) : []),
];

/** The flags that stay on a session whatever is changed of it: they tell of what came, not of where it is placed. */
export const lasting = (flags: readonly string[], state: 'planned' | 'held' | 'cancelled'): string[] =>
  flags.filter(
    (flag) =>
      ['cancelled', 'moved', 'after-post'].includes(flag) || (flag === 'over-capacity' && state === 'held'),
  );

/** Whether a day lies outside of the days that the plan of its class reaches. Such a session is kept all the same; whoever places it is asked. */
export const isOutsidePlan = (
  day: string,
  planned: { readonly periodFrom: string; readonly periodTo: string } | null,
): planned is { readonly periodFrom: string; readonly periodTo: string } =>
  planned !== null && (day < planned.periodFrom || day > planned.periodTo);

/** Gives the sessions of a shorter time out of those of a longer one that covers it, else undefined. */
export function calendarWithin<Entry extends { readonly date: string }>(
  asked: { readonly from: string; readonly to: string },
  had: {
    readonly query: { readonly from: string; readonly to: string };
    readonly answer: readonly Entry[];
  },
): Entry[] | undefined {
  if (had.query.from > asked.from || had.query.to < asked.to) return undefined;
  return had.answer.filter(({ date }) => date >= asked.from && date <= asked.to);
}
