import { permissions } from '#platform/permission/permission.ts';

export const councilPolicy = permissions({
  'council.read': {
    vi: 'Ban giám đốc, Hội Khuyến học, Văn hóa - xã hội xã xem hội đồng, biểu quyết và quyết định.',
    en: 'The directors, the association and the commune office see the council, its votes and the decisions.',
    grants: { director: 'all', deputy: 'all', association: 'all', 'commune-office': 'all' },
  },
  'council.write': {
    vi: 'Hội Khuyến học và phó giám đốc ghi hội đồng, thành viên, biểu quyết.',
    en: 'The association and the deputy write the council, its members and votes.',
    grants: { deputy: 'all', association: 'all' },
  },
});
