import type { PersonalData } from '#platform/personal.ts';
import { libraryPolicy } from '../title/policy.ts';

export const loanData: PersonalData = {
  table: 'library_loan',
  title: { vi: 'Sổ mượn sách', en: 'Loans' },
  columns: { reader: { vi: 'Người mượn, ghi như họ xưng', en: 'The reader, as written' } },
  of: { vi: 'Người đọc', en: 'Readers' },
  purpose: { vi: 'Biết sách ở đâu, nhắc trả', en: 'Where a book is, and when it is due' },
  seenBy: [libraryPolicy['library.write']],
  afterwards: {
    vi: 'Giữ: sổ không nối với danh sách dân; sửa tên ở lượt mượn',
    en: 'Stays: loans are not tied to the register; the name is mended at the loan',
  },
};
