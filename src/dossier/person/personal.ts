import { forgetInAudit } from '#platform/audit/queries-forget.ts';
import type { PersonalData } from '#platform/personal.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { personEntryPolicy } from './policy.ts';
import { forgetPersonEntries, listEndedBefore, listPersonRows } from './queries.ts';
import { type PriorityGroup, priorityWords } from './rules.ts';
import { bookWords, outcomeWords } from './words.ts';

const day = (on: string | null) => (on ? formatDate(on as CivilDate) : '');

export const personEntryData: PersonalData = {
  table: 'person_entry',
  title: { vi: 'Sổ theo dõi từng người', en: 'Books of people' },
  columns: {
    resident_id: { vi: 'Người trong danh sách xã', en: 'Resident' },
    person: { vi: 'Họ tên', en: 'Name' },
    what: { vi: 'Việc gì', en: 'What' },
    with_whom: { vi: 'Với ai, ở đâu', en: 'With whom' },
    amount: { vi: 'Tiền hỗ trợ', en: 'Amount' },
    evidence: { vi: 'Minh chứng', en: 'Evidence' },
    note: { vi: 'Ghi chú', en: 'Note' },
    outcome: { vi: 'Kết quả', en: 'Outcome' },
  },
  of: { vi: 'Nghệ nhân, người học, người được giúp', en: 'Artisans, learners, people who were helped' },
  purpose: {
    vi: 'Mời dạy, ôn hè, giới thiệu việc làm, hỗ trợ, ưu tiên, biểu dương',
    en: 'Teaching, remedial classes, work, support, priority, commendation',
  },
  seenBy: [personEntryPolicy['person-entry.read']],
  afterwards: {
    vi: 'Giữ sổ, ngày và số tiền để đếm; xóa tên và lời ghi',
    en: 'Book, days and amounts stay for the counts; names and words go',
  },
  about: async (tx, residentId) => ({
    title: 'Sổ theo dõi',
    columns: ['Sổ', 'Việc', 'Với ai, ở đâu', 'Từ ngày', 'Kết quả', 'Ghi chú'],
    rows: (await listPersonRows(tx, { residentId })).map((one) => [
      bookWords[one.kind].vi,
      one.kind === 'priority' ? (priorityWords[one.what as PriorityGroup]?.vi ?? one.what) : one.what,
      one.withWhom ?? '',
      day(one.since),
      [one.outcome && outcomeWords[one.outcome].vi, day(one.until)].filter(Boolean).join(' '),
      one.note ?? '',
    ]),
  }),
  forget: async (tx, residents) => forgetInAudit(tx, await forgetPersonEntries(tx, { residents })),
  retention: {
    key: 'keep.people-books',
    words: {
      vi: 'Dòng đã xong của sổ theo dõi từng người: xóa tên và lời ghi',
      en: 'Ended lines of the books of people: names and words',
    },
    outlived: listEndedBefore,
    clear: async (tx, ids) => forgetInAudit(tx, await forgetPersonEntries(tx, { ids })),
  },
};
