import type { PersonalData } from '#platform/personal.ts';
import { formatDate } from '#vocabulary/date.ts';
import { certificatePolicy } from './policy.ts';
import { certificatesOfResident, forgetHolders } from './queries.ts';

export const certificateData: PersonalData = {
  table: 'certificate',
  title: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  columns: {
    name: { vi: 'Họ tên trên giấy', en: 'Name as printed' },
    birth_year: { vi: 'Năm sinh trên giấy', en: 'Year of birth as printed' },
    skills: { vi: 'Việc làm được', en: 'What the learner can do' },
    enrolment_id: { vi: 'Dòng trong danh sách lớp', en: 'Line of the roster' },
    revoked_reason: { vi: 'Lý do thu hồi', en: 'Why it was revoked' },
  },
  of: { vi: 'Người học', en: 'Learners' },
  purpose: {
    vi: 'Chứng nhận đã học, cho người giữ giấy kiểm tra',
    en: 'To certify, and to let whoever is shown the paper check it',
  },
  seenBy: [certificatePolicy['certificate.read'], certificatePolicy['certificate.issue']],
  afterwards: {
    vi: 'Số và mã giữ trong sổ cấp; xóa tên, năm sinh và việc làm được',
    en: 'Number and code stay in the book, without name, year and skills',
  },
  about: async (tx, residentId) => ({
    title: 'Giấy chứng nhận đã cấp',
    columns: ['Lớp', 'Số', 'Ngày cấp', 'Làm được'],
    rows: (await certificatesOfResident(tx, residentId)).map(({ title, number, year, issuedOn, skills }) => [
      title,
      `${number}/${year}`,
      formatDate(issuedOn as Parameters<typeof formatDate>[0]),
      skills ?? '',
    ]),
  }),
  forget: forgetHolders,
};
