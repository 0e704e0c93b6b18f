import { acts } from '#platform/audit/acts.ts';
import { bookWords, outcomeWords } from './words.ts';

/** The audit is read by more people than may see these books: it tells book, days and outcome, never who or what. */
export const personEntryActs = acts(
  'person-entry',
  {
    add: { vi: 'Ghi một người vào sổ theo dõi', en: 'Entered a person into a book' },
    change: { vi: 'Sửa một dòng của sổ theo dõi', en: 'Changed a line of a book of people' },
  },
  {
    fields: {
      kind: { vi: 'Sổ', en: 'Book', values: bookWords },
      since: { vi: 'Từ ngày', en: 'Since' },
      until: { vi: 'Đến ngày', en: 'Until' },
      outcome: { vi: 'Kết quả', en: 'Outcome', values: outcomeWords },
      agreedOn: { vi: 'Nhận lời dạy ngày', en: 'Agreed to teach on' },
    },
  },
);
