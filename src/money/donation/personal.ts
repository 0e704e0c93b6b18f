import type { PersonalData } from '#platform/personal.ts';
import { moneyPolicy } from '../ledger/policy.ts';

export const donationData: PersonalData = {
  table: 'donation',
  title: { vi: 'Người tài trợ', en: 'Donors' },
  columns: {
    donor: { vi: 'Tên người, tổ chức tài trợ', en: 'Name of the person or body' },
    amount: { vi: 'Số tiền', en: 'Amount' },
    goods: { vi: 'Hiện vật', en: 'Things' },
  },
  of: { vi: 'Người, tổ chức tài trợ', en: 'Donors' },
  purpose: {
    vi: 'Ghi nhận, công khai, quyết toán khoản tài trợ',
    en: 'To thank, publish and account for gifts',
  },
  seenBy: [moneyPolicy['money.read']],
  afterwards: { vi: 'Giữ: chứng từ kế toán', en: 'Stays: it is an accounting record' },
};
