import type { PersonalData } from '#platform/personal.ts';
import { assignmentPolicy } from './policy.ts';

export const assignmentData: PersonalData = {
  table: 'assignment_report',
  title: { vi: 'Báo cáo việc được giao', en: 'Reports on assignments' },
  columns: {
    reported_by: { vi: 'Người báo cáo', en: 'Who reports' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Biết ai báo cáo', en: 'Who reports' },
  seenBy: [assignmentPolicy['assignment.read']],
  afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
};
