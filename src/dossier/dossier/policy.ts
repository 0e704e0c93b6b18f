import { permissions } from '#platform/permission/permission.ts';

export const dossierPolicy = permissions({
  'dossier.read': {
    vi: 'Mọi người của trung tâm xem được các hồ sơ mô hình và tiến độ của chúng.',
    en: 'Everybody of the centre sees the dossiers and how they stand.',
    grants: { insiders: 'all' },
  },
  'dossier.write': {
    vi: 'Phó giám đốc lập hồ sơ, ghi các bước, nội dung và số liệu.',
    en: 'The deputy opens dossiers and enters their parts and figures.',
    grants: { deputy: 'all' },
  },
});
