import { type CivilDate, formatLongDate, weekdayName } from '#vocabulary/date.ts';

/** The papers that a class prints. */
export const classPapers = ['notice', 'invitation', 'roster', 'sheet', 'minutes'] as const;
export type ClassPaper = (typeof classPapers)[number];

/** Those that take a number of the outgoing register. */
export const numberedPapers = ['notice', 'invitation', 'minutes'] as const;
export type NumberedPaper = (typeof numberedPapers)[number];
export const paperTypes = Object.freeze({ notice: 'TB', invitation: 'GM', minutes: 'BB' } as const);

/** Papers without anybody's name: they are seen by who sees the class. */
export const namelessPapers: readonly ClassPaper[] = Object.freeze(['notice', 'invitation']);

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
