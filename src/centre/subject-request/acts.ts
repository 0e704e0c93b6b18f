import { acts } from '#platform/audit/acts.ts';
import { requestKindWords } from './words.ts';

export const subjectRequestActs = acts(
  'subject-request',
  {
    add: { vi: 'Ghi yêu cầu về dữ liệu cá nhân', en: 'Recorded a request about personal data' },
    change: { vi: 'Sửa yêu cầu về dữ liệu cá nhân', en: 'Changed a request about personal data' },
    answer: { vi: 'Trả lời yêu cầu về dữ liệu cá nhân', en: 'Answered a request about personal data' },
  },
  {
    fields: {
      kind: { vi: 'Yêu cầu', en: 'Asks for', values: requestKindWords },
      receivedOn: { vi: 'Ngày nhận', en: 'Came on' },
      dueOn: { vi: 'Hạn trả lời', en: 'Due' },
      detail: { vi: 'Nội dung', en: 'Details' },
      extendedReason: { vi: 'Lý do kéo dài', en: 'Why it takes longer' },
      answer: { vi: 'Trả lời', en: 'Answer' },
      answeredOn: { vi: 'Ngày trả lời', en: 'Answered on' },
      refused: { vi: 'Từ chối', en: 'Refused' },
    },
  },
);
