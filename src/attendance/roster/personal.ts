import { forgetInAudit } from '#platform/audit/queries-forget.ts';
import type { PersonalData } from '#platform/personal.ts';
import { rosterPolicy } from './policy.ts';
import { clearLinesOf, clearTyped, listOwnClasses, listTypedBefore } from './queries-personal.ts';

export const rosterData: PersonalData = {
  table: 'enrolment',
  title: { vi: 'Danh sách lớp', en: 'Rosters' },
  columns: {
    resident_id: { vi: 'Người trong danh sách xã', en: 'Resident' },
    person_id: { vi: 'Mã để đếm mỗi người một lần', en: 'Key by which a person is counted once' },
    typed_name: { vi: 'Họ tên người ghi tay', en: 'Name as typed' },
    typed_birth_year: { vi: 'Năm sinh người ghi tay', en: 'Year of birth as typed' },
    typed_sex: { vi: 'Giới tính người ghi tay', en: 'Sex as typed' },
    typed_village_id: { vi: 'Thôn người ghi tay', en: 'Village as typed' },
    note: { vi: 'Ghi chú', en: 'Note' },
    convened_on: { vi: 'Ngày nhận giấy triệu tập', en: 'Day of the convening letter' },
  },
  of: { vi: 'Người học', en: 'Learners' },
  purpose: { vi: 'Gọi tên, điểm danh, đếm người học', en: 'Calling, marking and counting learners' },
  seenBy: [rosterPolicy['roster.read'], rosterPolicy['roster.search']],
  afterwards: {
    vi: 'Dòng giữ để số người học không đổi; xóa tên và ghi chú',
    en: 'The line stays for the figures, without name and note',
  },
  about: async (tx, residentId) => ({
    title: 'Lớp đã ghi tên và điểm danh',
    columns: ['Lớp', 'Năm', 'Các buổi', 'Ghi chú'],
    rows: (await listOwnClasses(tx, residentId)).map(({ title, year, sessions, note, removed }) => [
      title,
      String(year),
      sessions ?? '',
      [removed && 'đã bỏ khỏi danh sách', note].filter(Boolean).join('; '),
    ]),
  }),
  forget: clearLinesOf,
  retention: {
    key: 'keep.typed',
    words: { vi: 'Người ghi tay ở lớp cũ: xóa tên', en: 'Typed learners of old classes: names' },
    outlived: listTypedBefore,
    clear: async (tx, ids) => {
      await clearTyped(tx, ids);
      await forgetInAudit(tx, ids);
    },
  },
};
