import type { PersonalData } from '#platform/personal.ts';
import { moneyPolicy } from './policy.ts';

const payees = { vi: 'Người nhận tiền', en: 'Payees' };
const kept = {
  vi: 'Giữ theo thời hạn lưu chứng từ kế toán',
  en: 'Stays as long as accounting records have to',
};

export const moneyData: readonly PersonalData[] = [
  {
    table: 'expense',
    title: { vi: 'Chi của lớp', en: 'Expenses' },
    columns: {
      payee: { vi: 'Người nhận', en: 'Payee' },
      description: { vi: 'Nội dung chi', en: 'What for' },
    },
    of: payees,
    purpose: { vi: 'Thanh toán, quyết toán', en: 'Payment and settlement' },
    seenBy: [moneyPolicy['money.read']],
    afterwards: kept,
  },
  {
    table: 'payment',
    title: { vi: 'Tạm ứng, hoàn ứng', en: 'Advances' },
    columns: { person: { vi: 'Người ứng', en: 'Who took it' } },
    of: payees,
    purpose: { vi: 'Thanh toán, quyết toán', en: 'Payment and settlement' },
    seenBy: [moneyPolicy['money.read']],
    afterwards: kept,
  },
];
