import type { PersonalData } from '#platform/personal.ts';
import { paperImportPolicy } from './policy.ts';

export const paperImportData: PersonalData = {
  table: 'paper_import',
  title: { vi: 'Giấy tờ đã đọc vào', en: 'Papers read in' },
  columns: {
    added_by: { vi: 'Người đưa vào', en: 'Who added it' },
    document: { vi: 'Nội dung giấy', en: 'What the paper says' },
    reading: { vi: 'Điều đã đọc được', en: 'What was read of it' },
    review: { vi: 'Điều đã sửa', en: 'What was corrected' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Đọc kế hoạch từ giấy', en: 'Reading plans from paper' },
  seenBy: [paperImportPolicy['paper-import.read']],
  afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
};
