import type { CivilDate } from '#vocabulary/date.ts';
import { formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { dayAfter, type SetValue, settingOn } from '../privacy-setting/rules.ts';

export const requestKinds = ['access', 'correction', 'deletion', 'export', 'withdrawal'] as const;
export type RequestKind = (typeof requestKinds)[number];
export const requestStates = ['open', 'late', 'answered', 'refused'] as const;
export type RequestState = (typeof requestStates)[number];

/** The last day for an answer, by the limits of the day on which the request came; extended once where a reason is given. */
export function dueDay(
  kind: RequestKind,
  receivedOn: CivilDate,
  extended: boolean,
  set: readonly SetValue[],
): CivilDate {
  const days = settingOn(`limit.${kind}`, set, receivedOn).value ?? 0;
  const more = extended ? (settingOn('limit.extension', set, receivedOn).value ?? 0) : 0;
  return dayAfter(receivedOn, days + more, 'days');
}

/** The last day on which the person has to be told that the request has come. */
export const acknowledgeDay = (receivedOn: CivilDate, set: readonly SetValue[]): CivilDate =>
  dayAfter(receivedOn, settingOn('limit.acknowledge', set, receivedOn).value ?? 0, 'working-days');

interface Standing {
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
  readonly refused: boolean;
}

/** Where a request stands on a day. */
export function stateOf({ answeredOn, refused, dueOn }: Standing, today: string): RequestState {
  if (answeredOn !== null) return refused ? 'refused' : 'answered';
  return dueOn < today ? 'late' : 'open';
}

interface Checked extends Omit<Standing, 'dueOn'> {
  readonly answer: string | null;
}

export interface RequestIssue extends Words {
  readonly field: 'receivedOn' | 'answeredOn' | 'answer';
}

/** Gives what cannot stand in a request: days to come, an answer without its day or before the request, a refusal without reason. */
export function issuesOf(
  { receivedOn, answeredOn, answer, refused }: Checked,
  today: string,
): readonly RequestIssue[] {
  return [
    ...(receivedOn > today ? [toCome('receivedOn', receivedOn)] : []),
    ...(answeredOn !== null && answeredOn > today ? [toCome('answeredOn', answeredOn)] : []),
    ...(answeredOn !== null && answeredOn < receivedOn ? [early(receivedOn)] : []),
    ...((answer === null) === (answeredOn === null) ? [] : [halfAnswer]),
    ...(refused && answer === null ? [noReason] : []),
  ];
}

const toCome = (field: 'receivedOn' | 'answeredOn', day: string): RequestIssue => ({
  field,
  vi: `Ngày ${formatDate(day as CivilDate)} chưa tới.`,
  en: `${formatDate(day as CivilDate)} is still to come.`,
});
const early = (day: string): RequestIssue => ({
  field: 'answeredOn',
  vi: `Ngày trả lời phải từ ngày nhận (${formatDate(day as CivilDate)}) trở đi.`,
  en: `It cannot be answered before it came (${formatDate(day as CivilDate)}).`,
});
const halfAnswer: RequestIssue = {
  field: 'answer',
  vi: 'Trả lời phải có cả nội dung và ngày trả lời.',
  en: 'An answer needs its words and its day.',
};
const noReason: RequestIssue = {
  field: 'answer',
  vi: 'Từ chối thì phải ghi lý do và ngày trả lời.',
  en: 'A refusal needs its reason and its day.',
};
