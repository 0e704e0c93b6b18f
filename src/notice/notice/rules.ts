import { type CivilDate, dayAndMonth, daysBetween, weekdayName } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Channel } from './channels.ts';

/** A session as a notice tells it. */
export interface ToldSession {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly venue: string | null;
}

/** What the data of a class say, as far as a notice tells it. Sessions in their order, without the cancelled ones. */
export interface ClassFacts {
  readonly title: string;
  readonly form: string;
  readonly audience: string | null;
  readonly village: string | null;
  /** The units that lead it. */
  readonly units: readonly string[];
  readonly sessions: readonly ToldSession[];
  readonly cancelled: boolean;
}

export const changedParts = [
  'cancelled',
  'restored',
  'time',
  'sessions',
  'venue',
  'title',
  'audience',
] as const;

/** Where a class is otherwise now than a text says. */
export interface Change {
  readonly what: (typeof changedParts)[number];
  readonly now: string;
  readonly told: string;
}

/** “19:30 thứ Bảy 15/08”. */
export const shortTime = ({ date, from }: Pick<ToldSession, 'date' | 'from'>): string =>
  `${from} ${weekdayName(date as CivilDate, 'vi')} ${dayAndMonth(date)}`;

const timesOf = ({ sessions }: ClassFacts): string => sessions.map(shortTime).join(', ') || 'chưa định ngày';
const venuesOf = ({ sessions }: ClassFacts): string =>
  [...new Set(sessions.flatMap(({ venue }) => venue ?? []))].join(', ') || 'chưa định chỗ';

/** What a class has changed since a text was written of it, the most telling first. */
export function changesOf(then: ClassFacts, now: ClassFacts): readonly Change[] {
  if (now.cancelled && !then.cancelled)
    return [{ what: 'cancelled', now: timesOf(now), told: timesOf(then) }];
  const change = (what: Change['what'], of: (facts: ClassFacts) => string): readonly Change[] =>
    of(now) === of(then) ? [] : [{ what, now: of(now), told: of(then) }];
  const one = now.sessions.length === 1 && then.sessions.length === 1;
  return [
    ...(then.cancelled && !now.cancelled
      ? [{ what: 'restored' as const, now: timesOf(now), told: timesOf(then) }]
      : []),
    ...change(one ? 'time' : 'sessions', timesOf),
    ...change('venue', venuesOf),
    ...change('title', ({ title }) => title),
    ...change('audience', ({ audience }) => audience ?? 'chưa ghi'),
  ];
}

/** A change as the centre is told of it. */
export function changeWords({ what, now, told }: Change): Words {
  switch (what) {
    case 'cancelled':
      return {
        vi: `Lớp đã hủy, bản tin còn mời ${told}.`,
        en: `The class is cancelled; the text still invites for ${told}.`,
      };
    case 'restored':
      return {
        vi: `Lớp lại mở (${now}), bản tin còn báo hủy.`,
        en: `The class is on again (${now}); the text says it is cancelled.`,
      };
    case 'time':
    case 'sessions':
      return {
        vi: `Lớp đã dời sang ${now}, bản tin còn ghi ${told}.`,
        en: `The class has moved to ${now}; the text says ${told}.`,
      };
    case 'venue':
      return {
        vi: `Chỗ học đổi sang ${now}, bản tin còn ghi ${told}.`,
        en: `The venue is now ${now}; the text says ${told}.`,
      };
    case 'title':
      return {
        vi: `Lớp đổi tên thành “${now}”, bản tin còn ghi “${told}”.`,
        en: `The class is now called ${now}; the text says ${told}.`,
      };
    case 'audience':
      return {
        vi: `Đối tượng nay là “${now}”, bản tin còn ghi “${told}”.`,
        en: `It is now for ${now}; the text says ${told}.`,
      };
  }
}

/** A notice as the rules look at it. `changes`: what its class has changed since. */
export interface Standing {
  readonly id: string;
  readonly channel: Channel;
  readonly activityId: string | null;
  readonly plannedOn: string | null;
  readonly sentOn: string | null;
  readonly changes: readonly Change[];
}

/** Whether what was sent has been put right since: another on the same way, sent no earlier, says what the class's data say. */
export const isPutRight = (sent: Standing, all: readonly Standing[]): boolean =>
  sent.sentOn !== null &&
  all.some(
    (other) =>
      other.id !== sent.id &&
      other.activityId === sent.activityId &&
      other.channel === sent.channel &&
      other.sentOn !== null &&
      other.sentOn >= sent.sentOn! &&
      other.changes.length === 0,
  );

/** How many were sent, and how many there are, on each way that is used; `next` is the day of the next one. */
export function byChannel(
  notices: readonly Standing[],
): ReadonlyMap<Channel, { readonly sent: number; readonly all: number; readonly next: string | null }> {
  const groups = Map.groupBy(notices, ({ channel }) => channel);
  return new Map(
    [...groups].map(([channel, own]) => [
      channel,
      {
        sent: own.filter(({ sentOn }) => sentOn !== null).length,
        all: own.length,
        next: own.flatMap((one) => (one.sentOn === null ? (one.plannedOn ?? []) : [])).sort()[0] ?? null,
      },
    ]),
  );
}

/** Days before the planned day from which on a notice is asked for. */
const SOON = 3;

/** Whether a notice that was not sent is to be sent now: its day has come, or comes soon. */
export const isDue = ({ sentOn, plannedOn }: Standing, today: CivilDate): boolean =>
  sentOn === null && plannedOn !== null && daysBetween(today, plannedOn as CivilDate) <= SOON;

/** The length of a banner's line, in metres, with letters of a height: a letter of these papers is 0.6 of its height wide. */
export const bannerMetres = (text: string, letterCm: number): number =>
  Math.round(Math.max(...text.split('\n').map((line) => [...line.trim()].length)) * letterCm * 0.6) / 100;
