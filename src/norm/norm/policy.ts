import { permissions } from '#platform/permission/permission.ts';

export const costNormPolicy = permissions({
  'cost-norm.read': {
    vi: 'Mọi người của trung tâm xem được định mức chi.',
    en: 'Everybody of the centre sees the cost norms.',
    grants: { insiders: 'all' },
  },
  'cost-norm.write': {
    vi: 'Kế toán và phó giám đốc khai báo định mức chi.',
    en: 'The accountant and the deputy director set the cost norms.',
    grants: { accountant: 'all', deputy: 'all' },
  },
});
