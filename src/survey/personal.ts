import type { PersonalData } from '#platform/personal.ts';
import { surveyPolicy } from './policy.ts';
import { clearWishes, listWishesBefore } from './queries-personal.ts';

export const surveyData: PersonalData = {
  table: 'wish',
  title: { vi: 'Người nêu nhu cầu học', en: 'Who wished for a topic' },
  columns: { name: { vi: 'Họ tên như thôn ghi', en: 'Name as the village noted it' } },
  of: { vi: 'Người dân', en: 'Residents' },
  purpose: { vi: 'Mời đúng người khi mở lớp', en: 'To invite them to the class' },
  seenBy: [surveyPolicy['survey.read']],
  afterwards: {
    vi: 'Không nối với danh sách xã: xóa theo thời hạn giữ',
    en: 'Not joined to the register: deleted when its time is over',
  },
  retention: {
    key: 'keep.wishes',
    words: {
      vi: 'Tên người nêu nhu cầu ở đợt khảo sát cũ: xóa tên',
      en: 'Names beside wishes of old surveys',
    },
    outlived: listWishesBefore,
    clear: clearWishes,
  },
};
