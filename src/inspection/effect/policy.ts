import { permissions } from '#platform/permission/permission.ts';

export const effectPolicy = permissions({
  'effect.read': {
    vi: 'Giám đốc và phó giám đốc xem học viên có làm theo không; trưởng thôn xem của người thôn mình.',
    en: 'The director and the deputy see what learners do of a class; a village head that of the own village.',
    grants: { director: 'all', deputy: 'all', 'village-head': 'village' },
  },
  'effect.open': {
    vi: 'Phó giám đốc mở đợt hỏi sau 1, 3, 6 tháng.',
    en: 'The deputy has the people of a class asked after 1, 3, 6 months.',
    grants: { deputy: 'all' },
  },
  'effect.answer': {
    vi: 'Trưởng thôn ghi câu trả lời của người thôn mình; phó giám đốc ghi của mọi người.',
    en: 'A village head records what people of the own village answer; the deputy what anybody answers.',
    grants: { deputy: 'all', 'village-head': 'village' },
  },
});
