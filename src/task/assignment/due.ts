import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

/** How long until a due day, or how long since. */
export function leftWords(dueOn: CivilDate, today: CivilDate): Words {
  const days = daysBetween(today, dueOn);
  if (days === 0) return { vi: 'hôm nay', en: 'today' };
  if (days > 0) return { vi: `còn ${days} ngày`, en: `${days} ${days === 1 ? 'day' : 'days'} left` };
  return { vi: `quá ${-days} ngày`, en: `${-days} ${days === -1 ? 'day' : 'days'} late` };
}
