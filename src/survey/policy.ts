import { permissions } from '#platform/permission/permission.ts';

export const surveyPolicy = permissions({
  'survey.read': {
    vi: 'Giám đốc, phó giám đốc xem cả đợt khảo sát; trưởng thôn xem số của thôn mình.',
    en: 'The director and the deputy see the whole survey; a village head sees the own village.',
    grants: { director: 'all', deputy: 'all', 'village-head': 'village' },
  },
  'survey.write': {
    vi: 'Phó giám đốc ghi khảo sát; trưởng thôn ghi số đăng ký của thôn mình.',
    en: 'The deputy records the survey; a village head records what the own village asks for.',
    grants: { deputy: 'all', 'village-head': 'village' },
  },
  'survey.open': {
    vi: 'Phó giám đốc mở và khép một đợt khảo sát.',
    en: 'The deputy opens and closes a survey.',
    grants: { deputy: 'all' },
  },
});
