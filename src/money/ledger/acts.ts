import { acts } from '#platform/audit/acts.ts';
import { paymentKinds } from '../screens/words.ts';
import { expenseHeads } from './heads.ts';

const headWords = Object.fromEntries(expenseHeads.map(({ code, name }) => [code, name]));

export const budgetActs = acts(
  'budget',
  {
    change: { vi: 'Sửa dự toán của lớp', en: 'Changed the budget of a class' },
  },
  { kind: 'activity' },
);

export const expenseActs = acts(
  'expense',
  {
    add: { vi: 'Thêm khoản chi', en: 'Added an expense' },
    change: { vi: 'Sửa khoản chi', en: 'Changed an expense' },
    void: { vi: 'Hủy khoản chi', en: 'Voided an expense' },
  },
  {
    fields: {
      fundingSourceId: { vi: 'Nguồn kinh phí', en: 'Funding source' },
      head: { vi: 'Mục chi', en: 'Head', values: headWords },
      description: { vi: 'Nội dung chi', en: 'What for' },
      amount: { vi: 'Số tiền', en: 'Amount' },
      payee: { vi: 'Người nhận', en: 'Payee' },
      voucherNumber: { vi: 'Số chứng từ', en: 'Voucher' },
      voucherDate: { vi: 'Ngày chứng từ', en: 'Voucher date' },
      attachmentId: { vi: 'Ảnh chứng từ', en: 'Photo of the voucher' },
      voidReason: { vi: 'Lý do hủy', en: 'Why voided' },
    },
  },
);

export const paymentActs = acts(
  'payment',
  {
    advance: { vi: 'Ghi tạm ứng', en: 'Paid an advance' },
    'advance-return': { vi: 'Ghi hoàn ứng', en: 'Took back an advance' },
    payment: { vi: 'Ghi thanh toán thêm', en: 'Made a payment' },
    void: { vi: 'Hủy khoản tạm ứng, thanh toán', en: 'Voided a payment' },
  },
  {
    fields: {
      kind: { vi: 'Loại', en: 'Kind', values: paymentKinds },
      amount: { vi: 'Số tiền', en: 'Amount' },
      person: { vi: 'Người giao, nhận', en: 'Person' },
      onDate: { vi: 'Ngày', en: 'Day' },
      voucherNumber: { vi: 'Số chứng từ', en: 'Voucher' },
      voidReason: { vi: 'Lý do hủy', en: 'Why voided' },
    },
  },
);

export const settlementActs = acts(
  'class',
  {
    settle: { vi: 'Quyết toán lớp', en: 'Settled a class' },
    reopen: { vi: 'Mở lại quyết toán lớp', en: 'Opened the settlement of a class again' },
  },
  {
    kind: 'activity',
    fields: {
      settledOn: { vi: 'Quyết toán ngày', en: 'Settled on' },
      budget: { vi: 'Dự toán', en: 'Budget' },
      spent: { vi: 'Đã chi', en: 'Spent' },
      advanced: { vi: 'Đã tạm ứng', en: 'Advanced' },
      returned: { vi: 'Đã hoàn ứng', en: 'Returned' },
      paid: { vi: 'Đã thanh toán thêm', en: 'Paid' },
      difference: { vi: 'Chênh lệch', en: 'Difference' },
      documentNumber: { vi: 'Số báo cáo quyết toán', en: 'Settlement paper' },
    },
  },
);
