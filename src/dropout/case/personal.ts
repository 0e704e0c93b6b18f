import { dayText } from '#kit/day.ts';
import { forgetInAudit } from '#platform/audit/queries-forget.ts';
import type { PersonalData } from '#platform/personal.ts';
import { dropoutPolicy } from './policy.ts';
import { forgetDropouts, listDropouts, listSettledBefore } from './queries.ts';
import { outcomeWords, reasonWords } from './words.ts';

const children = { vi: 'Trẻ bỏ học', en: 'Children who dropped out' };
const afterwards = {
  vi: 'Giữ ngày để đếm; xóa tên, năm sinh, lý do và lời ghi',
  en: 'Days stay for the counts; names, reasons and words go',
};

export const dropoutData: readonly PersonalData[] = [
  {
    table: 'dropout',
    title: { vi: 'Hồ sơ trẻ bỏ học', en: 'Cases of children who dropped out' },
    columns: {
      resident_id: { vi: 'Người trong danh sách xã', en: 'Resident' },
      person: { vi: 'Họ tên', en: 'Name' },
      birth_year: { vi: 'Năm sinh', en: 'Year of birth' },
      school: { vi: 'Trường', en: 'School' },
      grade: { vi: 'Lớp', en: 'Grade' },
      reason: { vi: 'Lý do bỏ học', en: 'Why' },
      note: { vi: 'Ghi chú', en: 'Note' },
      outcome: { vi: 'Kết quả', en: 'Outcome' },
    },
    of: children,
    purpose: { vi: 'Đến nhà vận động trẻ đi học lại', en: 'To bring children back to school' },
    seenBy: [dropoutPolicy['dropout.read']],
    afterwards,
    about: async (tx, residentId) => ({
      title: 'Hồ sơ bỏ học',
      columns: ['Trường', 'Nghỉ từ', 'Lý do', 'Các lần đến nhà', 'Kết quả'],
      rows: (await listDropouts(tx, { residentId })).map((one) => [
        [one.school, one.grade].filter(Boolean).join(', lớp '),
        dayText(one.since),
        [one.reason && reasonWords[one.reason].vi, one.note].filter(Boolean).join('; '),
        one.visits.map(({ on, by, outcome }) => `${dayText(on)}: ${by}, ${outcome}`).join('; '),
        one.outcome ? `${outcomeWords[one.outcome].vi} ${dayText(one.outcomeOn)}` : '',
      ]),
    }),
    forget: async (tx, residents) => forgetInAudit(tx, await forgetDropouts(tx, { residents })),
    retention: {
      key: 'keep.dropouts',
      words: {
        vi: 'Hồ sơ trẻ bỏ học đã xong: xóa tên và lời ghi',
        en: 'Settled cases of dropouts: names and words',
      },
      outlived: listSettledBefore,
      clear: async (tx, ids) => forgetInAudit(tx, await forgetDropouts(tx, { ids })),
    },
  },
  {
    table: 'dropout_visit',
    title: { vi: 'Các lần đến nhà vận động', en: 'Visits to families' },
    columns: {
      visitor: { vi: 'Người đến', en: 'Who went' },
      outcome: { vi: 'Gia đình nói gì', en: 'What was said' },
    },
    of: children,
    purpose: { vi: 'Theo dõi việc vận động', en: 'To follow it up' },
    seenBy: [dropoutPolicy['dropout.read']],
    afterwards,
  },
];
