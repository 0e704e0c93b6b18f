import { permissions } from '#platform/permission/permission.ts';

export const moneyPolicy = permissions({
  'money.read': {
    vi: 'Ban giám đốc và kế toán xem kinh phí của mọi lớp.',
    en: 'The directors and the accountant see the money of all classes.',
    grants: { director: 'all', deputy: 'all', accountant: 'all' },
  },
  'money.write': {
    vi: 'Kế toán và phó giám đốc ghi dự toán, chi, tạm ứng và quyết toán.',
    en: 'The accountant and the deputy director enter budgets, expenses, advances and settlements.',
    grants: { accountant: 'all', deputy: 'all' },
  },
});
