import { acts } from '#platform/audit/acts.ts';
import { outcomeWords } from './words.ts';

export const petitionActs = acts(
  'petition',
  {
    add: { vi: 'Soạn kiến nghị lên cấp trên', en: 'Wrote a proposal to a higher level' },
    change: { vi: 'Sửa kiến nghị lên cấp trên', en: 'Changed a proposal to a higher level' },
    issue: { vi: 'Gửi kiến nghị lên cấp trên', en: 'Issued a proposal to a higher level' },
    answer: { vi: 'Ghi trả lời của cấp trên', en: 'Recorded an answer of a higher level' },
  },
  {
    fields: {
      recipient: { vi: 'Kính gửi', en: 'To' },
      subject: { vi: 'Về việc', en: 'Subject' },
      content: { vi: 'Nội dung', en: 'Content' },
      issuedOn: { vi: 'Ngày gửi', en: 'Issued on' },
      answeredOn: { vi: 'Ngày trả lời', en: 'Answered on' },
      answeredBy: { vi: 'Cơ quan trả lời', en: 'Answered by' },
      answerNumber: { vi: 'Số trả lời', en: 'Number of the answer' },
      answer: { vi: 'Trả lời', en: 'Answer' },
      outcome: { vi: 'Kết quả', en: 'Outcome', values: outcomeWords },
    },
  },
);
