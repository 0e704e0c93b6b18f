import type { CivilDate } from '#vocabulary/date.ts';
import { formatDate, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

/** What people agree to, each by itself: nothing is agreed to by agreeing to something else. */
export const purposes = ['learning', 'ethnicity', 'photo', 'contact', 'publication', 'effect'] as const;
export type Purpose = (typeof purposes)[number];
export const waysToConsent = ['form', 'paper', 'oral'] as const;

/** Children below this age agree through a parent; from the other age on they are asked too. */
const ADULT = 16;
const ASKED = 7;

interface Consented {
  readonly givenOn: string;
  readonly withdrawnOn: string | null;
  readonly how: (typeof waysToConsent)[number];
  readonly witness: string | null;
  readonly guardian: string | null;
  readonly childAgreed: boolean;
}

/** What is wrong with a consent: the field, and in words what and what to do. */
export interface ConsentIssue extends Words {
  readonly field: keyof Consented;
}

/** The age that somebody has or will have in the year of a day: only the year of birth is known. */
export const ageIn = (birthYear: number, day: string): number => yearOf(day as CivilDate) - birthYear;

/** Whether a parent has to agree for somebody born in that year. */
export const needsGuardian = (birthYear: number, day: string): boolean => ageIn(birthYear, day) < ADULT;
/** Whether a child is old enough to be asked beside the parent. */
export const childIsAsked = (birthYear: number, day: string): boolean =>
  needsGuardian(birthYear, day) && ageIn(birthYear, day) >= ASKED;

/** Gives what cannot stand in a consent: a day to come, one withdrawn before it was given, no witness, a child without a parent. */
export function issuesOf(consent: Consented, birthYear: number, today: string): readonly ConsentIssue[] {
  const { givenOn, withdrawnOn, how, witness, guardian, childAgreed } = consent;
  return [
    ...(givenOn > today ? [dayToCome('givenOn', givenOn)] : []),
    ...(withdrawnOn !== null && withdrawnOn > today ? [dayToCome('withdrawnOn', withdrawnOn)] : []),
    ...(withdrawnOn !== null && withdrawnOn < givenOn ? [withdrawnBefore(givenOn)] : []),
    ...(how === 'oral' && !witness ? [noWitness] : []),
    ...(needsGuardian(birthYear, givenOn) && !guardian ? [noGuardian] : []),
    ...(childIsAsked(birthYear, givenOn) && !childAgreed ? [childNotAsked] : []),
  ];
}

const dayToCome = (field: 'givenOn' | 'withdrawnOn', day: string): ConsentIssue => ({
  field,
  vi: `Ngày ${formatDate(day as CivilDate)} chưa tới. Ghi ngày đã nói hoặc đã ký.`,
  en: `${formatDate(day as CivilDate)} is still to come. Give the day on which it was said or signed.`,
});
const withdrawnBefore = (day: string): ConsentIssue => ({
  field: 'withdrawnOn',
  vi: `Ngày rút phải từ ngày đồng ý (${formatDate(day as CivilDate)}) trở đi.`,
  en: `It cannot be withdrawn before it was given (${formatDate(day as CivilDate)}).`,
});
const noWitness: ConsentIssue = {
  field: 'witness',
  vi: 'Đồng ý bằng lời thì phải ghi tên người làm chứng.',
  en: 'An oral consent needs the name of a witness.',
};
const noGuardian: ConsentIssue = {
  field: 'guardian',
  vi: 'Người này chưa đủ 16 tuổi: ghi tên cha, mẹ hoặc người giám hộ đã đồng ý.',
  en: 'This person is under 16: name the parent or guardian who agreed.',
};
const childNotAsked: ConsentIssue = {
  field: 'childAgreed',
  vi: 'Trẻ từ 7 tuổi phải được hỏi và tự đồng ý, cùng với cha mẹ. Đánh dấu khi trẻ đã đồng ý.',
  en: 'A child of 7 or older has to agree beside the parent. Tick it once the child has.',
};
