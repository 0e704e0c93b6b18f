import { type FormName, isClass } from '#plan/kind/form.ts';
import { type CivilDate, formatLongDate, weekdayName } from '#vocabulary/date.ts';

/** The papers that a class prints, and those of an event. */
export const classPapers = [
  'notice',
  'invitation',
  'convening',
  'roster',
  'sheet',
  'minutes',
  'agenda',
  'sign-in',
  'jury',
  'contest',
  'prizes',
  'fair',
] as const;
export type ClassPaper = (typeof classPapers)[number];

const always: readonly ClassPaper[] = ['invitation', 'agenda', 'sign-in', 'minutes'];

/** The papers that an activity of a form has a use for. */
export function papersOf(form: FormName): readonly ClassPaper[] {
  if (isClass(form)) return ['notice', 'invitation', 'convening', 'agenda', 'roster', 'sheet', 'minutes'];
  if (form === 'contest') return [...always, 'jury', 'contest', 'prizes'];
  return form === 'festival' ? [...always, 'fair'] : always;
}

/** Those that take a number of the outgoing register. */
export const numberedPapers = [
  'notice',
  'invitation',
  'convening',
  'minutes',
  'agenda',
  'jury',
  'contest',
  'prizes',
  'fair',
] as const;
export type NumberedPaper = (typeof numberedPapers)[number];
export const paperTypes = Object.freeze({
  notice: 'TB',
  invitation: 'GM',
  convening: 'GTT',
  minutes: 'BB',
  agenda: 'CTr',
  jury: 'QĐ',
  contest: 'TB',
  prizes: 'QĐ',
  fair: 'BC',
} as const);

/** Papers without a learner's name: they are seen by who sees the class. */
export const namelessPapers: readonly ClassPaper[] = Object.freeze(
  classPapers.filter((kind) => !['convening', 'roster', 'sheet', 'minutes'].includes(kind)),
);

/** `19 giờ 30 phút`, `8 giờ`: hours as papers write them. */
export function writtenHour(hour: string): string {
  const [hours, minutes] = hour.split(':');
  return minutes === '00' ? `${Number(hours)} giờ` : `${Number(hours)} giờ ${minutes} phút`;
}

/** `19 giờ 30 phút đến 21 giờ, thứ Ba, ngày 22 tháng 10 năm 2024`. */
export function writtenTime(session: {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}): string {
  const day = session.date as CivilDate;
  return `${writtenHour(session.from)} đến ${writtenHour(session.to)}, ${weekdayName(day, 'vi')}, ${formatLongDate(day)}`;
}
