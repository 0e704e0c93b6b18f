import type { Words } from '#vocabulary/language.ts';
import type { Outcome, reasons } from './rules.ts';

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  returned: { vi: 'Đã đi học lại', en: 'Back in school' },
  elsewhere: { vi: 'Học nghề, học nơi khác', en: 'Learns elsewhere' },
  moved: { vi: 'Đã chuyển đi', en: 'Moved away' },
  'given-up': { vi: 'Không vận động được', en: 'Could not be won back' },
};
export const reasonWords: Readonly<Record<(typeof reasons)[number], Words>> = {
  work: { vi: 'Đi làm', en: 'Works' },
  poverty: { vi: 'Gia đình khó khăn', en: 'Poverty' },
  marriage: { vi: 'Lấy vợ, lấy chồng', en: 'Married' },
  distance: { vi: 'Xa trường', en: 'The way is too long' },
  illness: { vi: 'Ốm đau, khuyết tật', en: 'Illness or disability' },
  'no-wish': { vi: 'Không muốn học', en: 'Does not want to' },
  other: { vi: 'Lý do khác', en: 'Other' },
};
