import type { Words } from '#vocabulary/language.ts';

export const personKinds = [
  'artisan',
  'apprentice',
  'repeater',
  'distance',
  'job',
  'support',
  'exemplar',
  'priority',
] as const;
export type PersonKind = (typeof personKinds)[number];

export const outcomes = ['done', 'partly', 'given-up'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Groups that come first in learning and are counted by themselves; poor households, women and ethnic minorities are known elsewhere. In
 * plain words: what the law calls each, and by which paper, is the commune's to check.
 */
export const priorityGroups = ['policy-family', 'disabled', 'orphan', 'lonely-elder', 'other'] as const;
export type PriorityGroup = (typeof priorityGroups)[number];

export const priorityWords: Readonly<Record<PriorityGroup, Words>> = Object.freeze({
  'policy-family': { vi: 'Gia đình chính sách, người có công', en: 'Family of merit' },
  disabled: { vi: 'Người khuyết tật', en: 'With a disability' },
  orphan: { vi: 'Trẻ mồ côi, không nơi nương tựa', en: 'Orphan' },
  'lonely-elder': { vi: 'Người già neo đơn', en: 'Elder who lives alone' },
  other: { vi: 'Hoàn cảnh khó khăn khác', en: 'Otherwise disadvantaged' },
});

/** Books whose lines tell what few may know of a person: each sight of them is noted. */
export const restrictedKinds: readonly PersonKind[] = Object.freeze([
  'repeater',
  'job',
  'support',
  'priority',
]);

/** What the rules need of a line. */
export interface Line {
  readonly kind: PersonKind;
  readonly what: string;
  readonly residentId: string | null;
  readonly since: string;
  readonly until: string | null;
  readonly outcome: Outcome | null;
  readonly amount: number | null;
  readonly agreedOn: string | null;
}

/** What is wrong with a line: the field, and in words what and what to do. */
export interface Wrong extends Words {
  readonly field: 'what' | 'residentId' | 'since' | 'until' | 'amount' | 'agreedOn';
}

/** What cannot stand in a book. */
export function wrongs(
  { kind, what, residentId, since, until, outcome, amount, agreedOn }: Line,
  today: string,
): readonly Wrong[] {
  const found: Wrong[] = [];
  if (since > today)
    found.push({ field: 'since', vi: 'Ngày bắt đầu chưa tới.', en: 'The day is still to come.' });
  if (until !== null && until < since)
    found.push({
      field: 'until',
      vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
      en: 'It cannot end before it began.',
    });
  if (outcome !== null && (until === null || until > today))
    found.push({
      field: 'until',
      vi: 'Có kết quả thì ghi ngày kết thúc, đã tới.',
      en: 'Enter the day on which it ended, when there is an outcome.',
    });
  if (amount !== null && kind !== 'support')
    found.push({
      field: 'amount',
      vi: 'Số tiền chỉ ghi ở sổ hỗ trợ.',
      en: 'An amount stands in the book of support alone.',
    });
  if (agreedOn !== null && (kind !== 'artisan' || agreedOn > today))
    found.push({
      field: 'agreedOn',
      vi: 'Ngày nhận lời dạy: chỉ của nghệ nhân, và đã tới.',
      en: 'The day of agreement is an artisan’s, and has come.',
    });
  if (kind === 'priority' && !priorityGroups.some((group) => group === what))
    found.push({ field: 'what', vi: 'Chọn diện ưu tiên.', en: 'Choose the group.' });
  if (kind === 'priority' && residentId === null)
    found.push({
      field: 'residentId',
      vi: 'Chọn người trong danh sách xã, để số người học thuộc diện được đếm.',
      en: 'Choose somebody of the register, so that learners of the group can be counted.',
    });
  return found;
}
