import { acts } from '#platform/audit/acts.ts';
import { outcomeWords } from './words.ts';

/** The audit is read by more people than may see these cases: it tells the days and the outcome, never who, why, or what was said. */
export const dropoutActs = acts(
  'dropout',
  {
    add: { vi: 'Ghi một trẻ bỏ học', en: 'Recorded a child who dropped out' },
    change: { vi: 'Sửa hồ sơ trẻ bỏ học', en: 'Changed the case of a child who dropped out' },
  },
  {
    fields: {
      since: { vi: 'Nghỉ học từ', en: 'Since' },
      visits: { vi: 'Số lần đến nhà', en: 'Visits' },
      outcome: { vi: 'Kết quả', en: 'Outcome', values: outcomeWords },
      outcomeOn: { vi: 'Ngày có kết quả', en: 'On' },
    },
  },
);
