import { acts } from '#platform/audit/acts.ts';
import { expenseHeads } from '../ledger/heads.ts';

export const commonCostActs = acts(
  'common-cost',
  {
    add: { vi: 'Ghi khoản chung của kế hoạch', en: 'Entered a common cost of a plan' },
    change: { vi: 'Sửa khoản chung của kế hoạch', en: 'Changed a common cost of a plan' },
    void: { vi: 'Hủy khoản chung của kế hoạch', en: 'Voided a common cost of a plan' },
  },
  {
    fields: {
      fundingSourceId: { vi: 'Nguồn kinh phí', en: 'Funding source' },
      head: {
        vi: 'Mục chi',
        en: 'Head',
        values: Object.fromEntries(expenseHeads.map(({ code, name }) => [code, name])),
      },
      purpose: { vi: 'Chi cho', en: 'What for' },
      planned: { vi: 'Dự toán', en: 'Budget' },
      amount: { vi: 'Đã chi', en: 'Paid' },
      payee: { vi: 'Người nhận', en: 'Payee' },
      voucherNumber: { vi: 'Số chứng từ', en: 'Voucher' },
      voucherDate: { vi: 'Ngày chứng từ', en: 'Voucher date' },
      voidReason: { vi: 'Lý do hủy', en: 'Why voided' },
    },
  },
);
