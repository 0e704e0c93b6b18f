import { permissions } from '#platform/permission/permission.ts';

export const fundingSourcePolicy = permissions({
  'funding-source.read': {
    vi: 'Mọi người của trung tâm xem được các nguồn kinh phí.',
    en: 'Everybody of the centre sees the funding sources.',
    grants: { insiders: 'all' },
  },
  'funding-source.write': {
    vi: 'Kế toán và phó giám đốc thêm, sửa nguồn kinh phí.',
    en: 'The accountant and the deputy director add and change funding sources.',
    grants: { accountant: 'all', deputy: 'all' },
  },
});
