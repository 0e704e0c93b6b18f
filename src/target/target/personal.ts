import type { PersonalData } from '#platform/personal.ts';
import { targetPolicy } from './policy.ts';

export const targetData: PersonalData = {
  table: 'target_report',
  title: { vi: 'Số báo cáo chỉ tiêu', en: 'Reports on targets' },
  columns: {
    reported_by: { vi: 'Người báo cáo', en: 'Who reports' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Biết ai báo cáo', en: 'Who reports' },
  seenBy: [targetPolicy['target.read']],
  afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
};
