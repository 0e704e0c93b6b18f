import { type CivilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const outcomes = ['granted', 'partly', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];
export type PetitionState = 'draft' | 'sent' | 'answered';

/** Days without answer after which the deputy is told. */
const WAIT_DAYS = 30;

export const stateOf = ({
  documentId,
  answeredOn,
}: {
  readonly documentId: string | null;
  readonly answeredOn: string | null;
}): PetitionState => {
  if (documentId === null) return 'draft';
  return answeredOn === null ? 'sent' : 'answered';
};

/** Whether an answer has been waited for longer than is usual. */
export const isOverdue = (issuedOn: string, today: CivilDate): boolean =>
  daysBetween(issuedOn as CivilDate, today) > WAIT_DAYS;

/** What is wrong with the day of an answer; null where nothing is. */
export function wrongAnswer(answeredOn: string, issuedOn: string, today: CivilDate): Words | null {
  if (answeredOn < issuedOn)
    return {
      vi: `Trả lời trước ngày gửi (${formatDate(issuedOn as CivilDate)}). Xem lại ngày trên văn bản trả lời.`,
      en: 'The answer is dated before the proposal went out. Look at its date.',
    };
  if (answeredOn > today)
    return {
      vi: 'Ngày trả lời chưa tới. Ghi ngày trên văn bản trả lời.',
      en: 'The day of the answer is still to come. Enter the date on it.',
    };
  return null;
}
