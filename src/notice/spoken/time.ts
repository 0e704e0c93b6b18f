import { type CivilDate, dayOf, monthNumber, weekdayName, yearOf } from '#vocabulary/date.ts';
import { type OddWord, spokenNumber } from './number.ts';

const MONTHS = [
  'Một',
  'Hai',
  'Ba',
  'Tư',
  'Năm',
  'Sáu',
  'Bảy',
  'Tám',
  'Chín',
  'Mười',
  'Mười Một',
  'Mười Hai',
] as const;

export const spokenMonth = (month: number): string => `tháng ${MONTHS[month - 1]}`;

/** Days up to the tenth are “mùng”. */
export const spokenDayOfMonth = (day: number): string =>
  `${day <= 10 ? 'mùng ' : ''}${spokenNumber(String(day), 'linh')}`;

export const spokenYear = (year: number, odd: OddWord): string => `năm ${spokenNumber(String(year), odd)}`;

/** “ngày mười lăm tháng Tám”, with the year where it is given. */
export function spokenDate(date: CivilDate, odd: OddWord, withYear: boolean): string {
  const day = `ngày ${spokenDayOfMonth(dayOf(date))} ${spokenMonth(monthNumber(date))}`;
  return withYear ? `${day} ${spokenYear(yearOf(date), odd)}` : day;
}

/** “thứ Bảy ngày mười lăm tháng Tám”; the year is said only where it is another one than that of the listener. */
export const spokenDay = (date: CivilDate, odd: OddWord, heardIn: number): string =>
  `${weekdayName(date, 'vi')} ${spokenDate(date, odd, yearOf(date) !== heardIn)}`;

/** “mười chín giờ ba mươi phút”, “tám giờ sáng”: the morning is said, since eight in the evening is “hai mươi giờ”. */
export function spokenHour(hour: string): string {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const said = [
    `${spokenNumber(String(hours), 'linh')} giờ`,
    minutes > 0 && `${spokenNumber(String(minutes), 'linh')} phút`,
    hours >= 5 && hours <= 10 && 'sáng',
  ];
  return said.filter(Boolean).join(' ');
}
