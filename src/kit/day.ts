import { type CivilDate, civilDateIn, formatDate, isCivilDate } from '#vocabulary/date.ts';

/** `22/10/2024`; a dash for a day that is not known. */
export const dayText = (day: string | null): string =>
  day && isCivilDate(day) ? formatDate(day as CivilDate) : '—';

/** From when to when: `01/01/2024 – 31/12/2024`; open ended without the second. */
export const spanText = (from: string, to: string | null): string =>
  `${dayText(from)} – ${to ? dayText(to) : '…'}`;

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment as it was in Vietnam: `10:42 22/10/2024`. */
export function momentText(at: string): string {
  const moment = new Date(at);
  return `${clock.format(moment)} ${formatDate(civilDateIn(moment.getTime()))}`;
}
