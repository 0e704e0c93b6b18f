import { restricted } from '#centre/sight/rules.ts';
import { permissions } from '#platform/permission/permission.ts';

export const candidacyPolicy = permissions({
  'candidacy.read': {
    vi: 'Ban giám đốc, Hội Khuyến học, Văn hóa - xã hội xã xem người, hộ được xét danh hiệu; trưởng thôn xem của thôn mình. Mỗi lần xem đều được ghi lại.',
    en: 'The directors, the association and the commune office see the candidates, a village head those of the own village. Each sight is noted.',
    grants: restricted.candidate.grants,
  },
  'candidacy.write': {
    vi: 'Hội Khuyến học, phó giám đốc và trưởng thôn (thôn mình) đăng ký và tự đánh giá.',
    en: 'The association, the deputy and a village head (of the own village) register and assess.',
    grants: { deputy: 'all', association: 'all', 'village-head': 'village' },
  },
  'candidacy.propose': {
    vi: 'Hội Khuyến học và phó giám đốc đề nghị, trả lại, rút, ghi khiếu nại, đưa ra hội đồng và lập dự thảo quyết định.',
    en: 'The association and the deputy propose, return, withdraw, record appeals, lay before the council and draw up the decision.',
    grants: { deputy: 'all', association: 'all' },
  },
  'candidacy.choose': {
    vi: 'Phó giám đốc và trưởng thôn (thôn mình) chọn hộ để đăng ký trong danh sách hộ.',
    en: 'The deputy and a village head (of the own village) choose from the list of households whom to register.',
    grants: { deputy: 'all', 'village-head': 'village' },
  },
  'candidacy.count': {
    vi: 'Ban giám đốc, Hội Khuyến học, lãnh đạo UBND xã, Văn hóa - xã hội xã và trưởng thôn xem số đăng ký và số đạt của từng thôn.',
    en: 'The directors, the association, the chair, the commune office and the village heads see how many are registered and recognised by village.',
    grants: {
      director: 'all',
      deputy: 'all',
      association: 'all',
      chair: 'all',
      'commune-office': 'all',
      'village-head': 'all',
    },
  },
});
