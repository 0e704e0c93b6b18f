import type { PersonalData } from '#platform/personal.ts';
import { moneyPolicy } from '../ledger/policy.ts';

export const commonCostData: PersonalData = {
  table: 'common_cost',
  title: { vi: 'Người nhận tiền của khoản chung', en: 'Payees of common costs' },
  columns: { payee: { vi: 'Người nhận', en: 'Payee' } },
  of: { vi: 'Người, đơn vị nhận tiền', en: 'Payees' },
  purpose: { vi: 'Chi và quyết toán', en: 'Payment and settlement' },
  seenBy: [moneyPolicy['money.read']],
  afterwards: { vi: 'Giữ: chứng từ kế toán', en: 'Stays: it is an accounting record' },
};
