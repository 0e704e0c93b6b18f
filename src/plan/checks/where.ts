import type { ActivityReading, PlanReading } from '../reading/schema.ts';

/** Column names as they stand on screen and in `where`. */
export const FIELD_NAMES: Readonly<Record<keyof ActivityReading, string>> = Object.freeze({
  month: 'Thời gian',
  from: 'Thời gian',
  to: 'Thời gian',
  title: 'Nội dung',
  programme: 'Chương trình',
  audience: 'Đối tượng',
  classes: 'Số lớp',
  learners: 'Số học viên',
  cost: 'Kinh phí',
  venue: 'Địa điểm',
  partners: 'Phối hợp',
  note: 'Ghi chú',
  purpose: 'Mục đích',
  hours: 'Thời gian',
});

/** `Tháng 1, dòng 2`: rows are counted within their month. */
export function rowPlace(reading: PlanReading, index: number): string {
  const month = reading.activities[index]!.month;
  const row = reading.activities.slice(0, index + 1).filter((other) => other.month === month).length;
  return month ? `Tháng ${Number(month.slice(5, 7))}, dòng ${row}` : `Dòng ${row}`;
}

export const cellPlace = (reading: PlanReading, index: number, field: keyof ActivityReading): string =>
  `${rowPlace(reading, index)}, ${FIELD_NAMES[field]}`;

/** The sum of a list, or null when a part is unknown. */
export function sumOf(parts: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part === null) return null;
    sum += part;
  }
  return sum;
}

/** `354 + 360 + 744`, shortened in the middle when there are many parts. */
export function written(parts: readonly number[], format: (n: number) => string): string {
  const shown = parts.length <= 8 ? parts : [...parts.slice(0, 4), null, ...parts.slice(-2)];
  return shown.map((part) => (part === null ? '…' : format(part))).join(' + ');
}
