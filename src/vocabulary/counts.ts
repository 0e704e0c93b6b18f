/**
 * The three counts. At run time each is a plain whole number (and so in JSON); in types they are opaque, so that
 * neither `+` nor a call can mix them: a person is not an attendance, and a head is neither.
 */
import type { Language } from './language.ts';
import { formatNumber } from './money.ts';

declare const countBrand: unique symbol;
interface Count<Kind extends string> {
  readonly [countBrand]: Kind;
}

/** Distinct people of a period (người). */
export type PersonCount = Count<'people'>;
/** Attendances (lượt): one person × one class, or one person × one session, as its name says. */
export type AttendanceCount = Count<'attendances'>;
/** Heads counted in a room (số người đếm): nobody knows who they were. */
export type HeadCount = Count<'heads'>;

function whole<Kind extends string>(n: number): Count<Kind> {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is not a count`);
  return n as unknown as Count<Kind>;
}

/** Each takes a whole number ≥ 0; anything else throws RangeError. */
export const personCount = (n: number): PersonCount => whole<'people'>(n);
export const attendanceCount = (n: number): AttendanceCount => whole<'attendances'>(n);
export const headCount = (n: number): HeadCount => whole<'heads'>(n);

/** The bare number, for printing and for storing. */
export const numberOf = (count: PersonCount | AttendanceCount | HeadCount): number =>
  count as unknown as number;

/** Sums of one kind; there is none across kinds, and none of people (two classes share them). */
export const addAttendances = (...counts: readonly AttendanceCount[]): AttendanceCount =>
  attendanceCount(counts.reduce((sum, count) => sum + numberOf(count), 0));
export const addHeads = (...counts: readonly HeadCount[]): HeadCount =>
  headCount(counts.reduce((sum, count) => sum + numberOf(count), 0));

/** Lượt học viên: the one figure that papers ask for, which always carries the two parts that it is made of. */
export interface LearnerAttendance {
  readonly marked: AttendanceCount;
  readonly counted: HeadCount;
}

export const learnerAttendance = (marked: number, counted: number): LearnerAttendance =>
  Object.freeze({ marked: attendanceCount(marked), counted: headCount(counted) });

export const addLearnerAttendances = (...all: readonly LearnerAttendance[]): LearnerAttendance =>
  Object.freeze({
    marked: addAttendances(...all.map((one) => one.marked)),
    counted: addHeads(...all.map((one) => one.counted)),
  });

/** The printed total of both parts. */
export const learnerAttendanceTotal = (figure: LearnerAttendance): number =>
  numberOf(figure.marked) + numberOf(figure.counted);

/** `548 lượt: 460 điểm danh + 88 đếm`; with one part only, `460 lượt`. */
export function formatLearnerAttendance(figure: LearnerAttendance, language: Language): string {
  const [marked, counted] = [numberOf(figure.marked), numberOf(figure.counted)];
  const total = formatNumber(marked + counted);
  const name = language === 'vi' ? `${total} lượt` : `${total} attendances`;
  if (marked === 0 || counted === 0) return name;
  const [m, c] = [formatNumber(marked), formatNumber(counted)];
  return language === 'vi' ? `${name}: ${m} điểm danh + ${c} đếm` : `${name}: ${m} marked + ${c} counted`;
}
