import { dayText } from '#kit/day.ts';
import { forgetInAudit } from '#platform/audit/queries-forget.ts';
import type { PersonalData } from '#platform/personal.ts';
import { subjectRequestPolicy } from './policy.ts';
import { clearRequests, listAnsweredBefore, listRequests } from './queries.ts';
import { requestKindWords } from './words.ts';

export const subjectRequestData: PersonalData = {
  table: 'subject_request',
  title: { vi: 'Yêu cầu về dữ liệu cá nhân', en: 'Requests about personal data' },
  columns: {
    resident_id: { vi: 'Người yêu cầu', en: 'Who asks' },
    name: { vi: 'Họ tên', en: 'Name' },
    detail: { vi: 'Nội dung', en: 'Details' },
    extended_reason: { vi: 'Lý do kéo dài', en: 'Why it takes longer' },
    answer: { vi: 'Trả lời', en: 'Answer' },
  },
  of: { vi: 'Người yêu cầu', en: 'Who asks' },
  purpose: { vi: 'Trả lời đúng hạn và chứng minh đã trả lời', en: 'To answer in time, and to show it' },
  seenBy: [subjectRequestPolicy['subject-request.read']],
  afterwards: { vi: 'Xóa tên và nội dung; giữ loại và ngày', en: 'Names and words are deleted' },
  about: async (tx, residentId) => ({
    title: 'Yêu cầu đã nêu về dữ liệu của mình',
    columns: ['Yêu cầu', 'Ngày nhận', 'Hạn', 'Trả lời'],
    rows: (await listRequests(tx, residentId)).map((one) => [
      [requestKindWords[one.kind].vi, one.detail].filter(Boolean).join(': '),
      dayText(one.receivedOn),
      dayText(one.dueOn),
      one.answeredOn ? `${dayText(one.answeredOn)}: ${one.answer}` : '',
    ]),
  }),
  forget: async (tx, residents) => forgetInAudit(tx, await clearRequests(tx, { residents })),
  retention: {
    key: 'keep.requests',
    words: { vi: 'Yêu cầu đã trả lời: xóa tên và nội dung', en: 'Answered requests: names and words' },
    outlived: listAnsweredBefore,
    clear: async (tx, ids) => forgetInAudit(tx, await clearRequests(tx, { ids })),
  },
};
