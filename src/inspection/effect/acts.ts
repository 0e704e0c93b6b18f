import { acts } from '#platform/audit/acts.ts';
import { answerWords } from './rules.ts';

export const effectActs = acts(
  'effect',
  {
    open: { vi: 'Mở đợt hỏi hiệu quả', en: 'Had people asked about the effect' },
    answer: { vi: 'Ghi câu trả lời về hiệu quả', en: 'Recorded an answer about the effect' },
  },
  {
    fields: {
      activityId: { vi: 'Lớp', en: 'Class' },
      months: { vi: 'Sau mấy tháng', en: 'After months' },
      personId: { vi: 'Người được hỏi', en: 'Who was asked' },
      answer: { vi: 'Có làm theo không', en: 'Does it', values: answerWords },
      on: { vi: 'Ngày hỏi', en: 'Day' },
    },
  },
);
