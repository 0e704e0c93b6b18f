import { acts } from '#platform/audit/acts.ts';
import { meaningWords } from './words.ts';

export const readingHintActs = acts(
  'reading-hint',
  {
    add: {
      vi: 'Nói một phần hay một cột của giấy tờ là gì',
      en: 'Said what a part or a column of a paper is',
    },
    forget: { vi: 'Quên điều đã nói về giấy tờ', en: 'Forgot what was said of papers' },
  },
  {
    fields: {
      about: {
        vi: 'Nói về',
        en: 'About',
        values: { heading: { vi: 'đầu mục', en: 'heading' }, column: { vi: 'cột', en: 'column' } },
      },
      printed: { vi: 'Giấy ghi', en: 'As printed' },
      meaning: { vi: 'Nghĩa là', en: 'Meaning', values: meaningWords },
    },
  },
);
