import { acts } from '#platform/audit/acts.ts';

export const loanActs = acts(
  'library-loan',
  {
    add: { vi: 'Cho mượn sách', en: 'Lent a book' },
    change: { vi: 'Sửa lượt mượn, ghi trả', en: 'Changed a loan' },
  },
  {
    fields: {
      titleId: { vi: 'Sách', en: 'Title' },
      reader: { vi: 'Người mượn', en: 'Reader' },
      lentOn: { vi: 'Ngày mượn', en: 'Lent on' },
      dueOn: { vi: 'Hạn trả', en: 'Due' },
      backOn: { vi: 'Ngày trả', en: 'Back on' },
    },
  },
);
