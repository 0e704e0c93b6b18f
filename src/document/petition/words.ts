import type { Words } from '#vocabulary/language.ts';
import type { Outcome, PetitionState } from './rules.ts';

export const stateWords: Readonly<Record<PetitionState, Words>> = Object.freeze({
  draft: { vi: 'Đang soạn', en: 'Being written' },
  sent: { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
});

export const outcomeWords: Readonly<Record<Outcome, Words>> = Object.freeze({
  granted: { vi: 'Đồng ý', en: 'Granted' },
  partly: { vi: 'Đồng ý một phần', en: 'Granted in part' },
  declined: { vi: 'Không đồng ý', en: 'Declined' },
});
