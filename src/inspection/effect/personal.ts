import { dayText } from '#kit/day.ts';
import type { PersonalData } from '#platform/personal.ts';
import { effectPolicy } from './policy.ts';
import { answersOf, forgetWords } from './queries-person.ts';
import { answerWords } from './rules.ts';

export const effectData: PersonalData = {
  table: 'effect_answer',
  title: { vi: 'Trả lời “có làm theo không”', en: 'Answers on what learners do' },
  columns: {
    person_id: { vi: 'Người học', en: 'Learner' },
    answer: { vi: 'Trả lời', en: 'Answer' },
    words: { vi: 'Lời kể', en: 'In their words' },
    asked_by: { vi: 'Người hỏi', en: 'Who asked' },
  },
  of: { vi: 'Người học', en: 'Learners' },
  purpose: { vi: 'Biết hiệu quả của lớp', en: 'To know the effect of a class' },
  seenBy: [effectPolicy['effect.read']],
  afterwards: {
    vi: 'Giữ câu trả lời để đếm; xóa lời kể',
    en: 'Answers stay for the counts; words are deleted',
  },
  about: async (tx, residentId) => ({
    title: 'Trả lời khi được hỏi lại sau lớp học',
    columns: ['Ngày', 'Lớp', 'Trả lời', 'Lời kể'],
    rows: (await answersOf(tx, residentId)).map(({ on, title, answer, words }) => [
      dayText(on),
      title,
      answerWords[answer].vi,
      words ?? '',
    ]),
  }),
  forget: (tx, residentIds) => forgetWords(tx, residentIds),
};
