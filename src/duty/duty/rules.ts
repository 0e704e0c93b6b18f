import { type CivilDate, civilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const dutyStates = ['late', 'soon', 'ahead', 'done'] as const;
export type DutyState = (typeof dutyStates)[number];

/** The day of a year; 29 February is the 28th where the year has none. Null for what no year has. */
export function dayIn(
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): CivilDate | null {
  return civilDate(year, month, day) ?? (month === 2 && day === 29 ? civilDate(year, 2, 28) : null);
}

/** What is wrong with the day of a duty; null where some year has it. */
export const wrongDay = (at: { readonly month: number; readonly day: number }): Words | null =>
  dayIn(2024, at) !== null
    ? null
    : {
        vi: `Tháng ${at.month} không có ngày ${at.day}. Sửa ngày hoặc tháng.`,
        en: `Month ${at.month} has no day ${at.day}. Change the day or the month.`,
      };

/** What decides where a duty stands. */
export interface Due {
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly warnDays: number;
}

/** Where a duty stands on a day: done, late, to be done soon (it is warned of), or ahead. */
export function stateOf({ dueOn, doneOn, warnDays }: Due, today: CivilDate): DutyState {
  if (doneOn !== null) return 'done';
  if (dueOn < today) return 'late';
  return daysBetween(today, dueOn as CivilDate) <= warnDays ? 'soon' : 'ahead';
}

/** What is wrong with the day on which somebody says that a duty of a year was done; null where nothing is. */
export function wrongDone(doneOn: string | null, year: number, today: CivilDate): Words | null {
  if (doneOn === null) return null;
  if (doneOn > today)
    return {
      vi: `Ngày ${formatDate(doneOn as CivilDate)} chưa tới. Ghi ngày đã làm xong.`,
      en: 'This day is still to come. Enter the day on which it was done.',
    };
  const at = Number(doneOn.slice(0, 4));
  if (at < year - 1 || at > year + 1)
    return {
      vi: `Việc của năm ${year} mà ghi xong năm ${at}. Xem lại ngày.`,
      en: `A duty of ${year} cannot be done in ${at}. Look at the day.`,
    };
  return null;
}
