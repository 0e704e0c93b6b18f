import { permissions } from '#platform/permission/permission.ts';

export const clanPolicy = permissions({
  'clan.read': {
    vi: 'Ban giám đốc, Hội Khuyến học và Văn hóa - xã hội xã xem các dòng họ.',
    en: 'The directors, the association and the commune office see the clans.',
    grants: { director: 'all', deputy: 'all', association: 'all', 'commune-office': 'all' },
  },
  'clan.write': {
    vi: 'Hội Khuyến học và phó giám đốc ghi dòng họ và các hộ của dòng họ, ở mọi thôn.',
    en: 'The association and the deputy write clans and their households, in whichever villages.',
    grants: { deputy: 'all', association: 'all' },
  },
});
