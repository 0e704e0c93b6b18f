import { permissions } from '#platform/permission/permission.ts';

export const dossierPolicy = permissions({
  'commune-dossier.read': {
    vi: 'Ban giám đốc, Hội Khuyến học, Văn hóa - xã hội xã và lãnh đạo UBND xã xem hồ sơ Cộng đồng học tập của xã.',
    en: 'The directors, the association, the commune office and the chair see the commune’s dossier.',
    grants: { director: 'all', deputy: 'all', association: 'all', 'commune-office': 'all', chair: 'all' },
  },
  'commune-dossier.write': {
    vi: 'Hội Khuyến học và phó giám đốc ghi ai đưa gì, trước ngày nào, và gửi hồ sơ đi.',
    en: 'The association and the deputy write who gives what by when, and send the dossier.',
    grants: { deputy: 'all', association: 'all' },
  },
});
