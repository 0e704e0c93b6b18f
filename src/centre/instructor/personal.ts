import type { PersonalData } from '#platform/personal.ts';
import { instructorPolicy } from './policy.ts';

export const instructorData: PersonalData = {
  table: 'instructor',
  title: { vi: 'Người dạy', en: 'Instructors' },
  columns: {
    name: { vi: 'Họ tên', en: 'Name' },
    speciality: { vi: 'Chuyên môn', en: 'Speciality' },
  },
  of: { vi: 'Người dạy', en: 'Instructors' },
  purpose: { vi: 'Mời dạy, thanh toán, in giấy tờ của lớp', en: 'Invitations, payment, papers of a class' },
  seenBy: [instructorPolicy['instructor.read']],
  afterwards: { vi: 'Phó giám đốc sửa hoặc cho thôi dùng', en: 'The deputy changes or retires it' },
};
