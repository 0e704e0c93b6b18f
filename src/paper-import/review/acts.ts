import { acts } from '#platform/audit/acts.ts';
import { stateWords } from './screens/words.ts';

export const paperImportActs = acts(
  'paper-import',
  {
    add: { vi: 'Tải lên giấy tờ để đọc', en: 'Added a paper to be read' },
    read: { vi: 'Đọc giấy tờ', en: 'Read a paper' },
    review: { vi: 'Xem lại giấy tờ đã đọc', en: 'Looked through a paper that was read' },
    tell: {
      vi: 'Nói phần của giấy tờ là gì, đọc lại theo đó',
      en: 'Said what parts of a paper are; it was read again',
    },
    accept: { vi: 'Nhận giấy tờ đã đọc', en: 'Accepted a paper that was read' },
    undo: { vi: 'Hoàn tác việc nhận giấy tờ', en: 'Took back the acceptance of a paper' },
    delete: { vi: 'Xóa giấy tờ đã tải lên', en: 'Deleted a paper' },
  },
  {
    fields: {
      fileName: { vi: 'Tên tệp', en: 'File' },
      name: { vi: 'Tên tệp', en: 'File' },
      state: { vi: 'Tình trạng', en: 'State', values: stateWords },
    },
  },
);
