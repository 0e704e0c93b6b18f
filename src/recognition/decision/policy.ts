import { permissions } from '#platform/permission/permission.ts';

export const decisionPolicy = permissions({
  'decision.read': {
    vi: 'Ban giám đốc, Hội Khuyến học, Văn hóa - xã hội xã và lãnh đạo UBND xã (người ký) xem quyết định công nhận.',
    en: 'The directors, the association, the commune office and the chair who signs see the decisions.',
    grants: { director: 'all', deputy: 'all', association: 'all', 'commune-office': 'all', chair: 'all' },
  },
  'decision.write': {
    vi: 'Hội Khuyến học và phó giám đốc lập dự thảo quyết định, và ghi quyết định giấy của cơ quan khác.',
    en: 'The association and the deputy draft decisions, and write down those that another office signed on paper.',
    grants: { deputy: 'all', association: 'all' },
  },
  'decision.sign': {
    vi: 'Chủ tịch, phó chủ tịch UBND xã ký quyết định công nhận.',
    en: "The commune's chair or vice-chair signs the decision.",
    grants: { chair: 'all' },
  },
});
