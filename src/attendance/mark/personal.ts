import type { PersonalData } from '#platform/personal.ts';
import { rosterPolicy } from '../roster/policy.ts';

const learners = { vi: 'Người học', en: 'Learners' };

export const markData: readonly PersonalData[] = [
  {
    table: 'mark',
    title: { vi: 'Điểm danh', en: 'Marks' },
    columns: {
      enrolment_id: { vi: 'Người học', en: 'Learner' },
      state: { vi: 'Có mặt, vắng', en: 'Present or absent' },
      reason: { vi: 'Lý do vắng', en: 'Reason of an absence' },
      account_id: { vi: 'Người điểm danh', en: 'Who marked' },
    },
    of: learners,
    purpose: { vi: 'Biết ai đến học, tính lượt học viên', en: 'Attendance and its figures' },
    seenBy: [rosterPolicy['roster.read']],
    afterwards: { vi: 'Giữ lượt học; xóa lý do vắng', en: 'Attendance stays; reasons are deleted' },
  },
  {
    table: 'attendance',
    title: { vi: 'Có mặt từng buổi', en: 'Attendance of each session' },
    columns: {
      person_id: { vi: 'Người học', en: 'Learner' },
      state: { vi: 'Có mặt, vắng', en: 'Present or absent' },
    },
    of: learners,
    purpose: { vi: 'Tính lượt học viên', en: 'Figures' },
    seenBy: [rosterPolicy['roster.read']],
    afterwards: { vi: 'Giữ để số liệu không đổi', en: 'Stays for the figures' },
  },
];
