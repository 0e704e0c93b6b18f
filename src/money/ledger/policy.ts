import { sentences } from '#platform/policy/policy.ts';

export const moneyPolicy = sentences({
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
