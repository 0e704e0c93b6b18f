import { titles } from './titles.ts';

/** What the screen of common costs says. */
export const words = {
  ...titles,
  link: { vi: 'Khoản chung', en: 'Common costs' },
  summary: (planned: string, spent: string) => ({
    vi: `Dự toán ${planned} · đã chi ${spent}`,
    en: `${planned} budgeted · ${spent} paid`,
  }),
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  noPlan: { vi: 'Chưa có kế hoạch nào', en: 'No plans yet' },
  noPlanWhat: {
    vi: 'Khoản chung đi theo một kế hoạch: lập kế hoạch trước.',
    en: 'A common cost belongs to a plan: make a plan first.',
  },
  openPlans: { vi: 'Mở kế hoạch', en: 'Open the plans' },
  add: { vi: 'Thêm khoản chung', en: 'Add a common cost' },
  one: { vi: 'Khoản chung', en: 'Common cost' },
  empty: { vi: 'Kế hoạch này chưa có khoản chung nào', en: 'No common costs in this plan' },
  what: {
    vi: 'Tiền của cả kế hoạch, không thuộc lớp nào: băng rôn, tài liệu, khen thưởng, hội nghị tổng kết. Ghi dự toán, khi chi thì ghi số tiền và chứng từ.',
    en: 'Money of the whole plan, of no class: banners, papers, prizes, the closing meeting. Enter the budget; when it is paid, the amount and the voucher.',
  },
  purpose: { vi: 'Chi cho', en: 'What for' },
  head: { vi: 'Mục chi', en: 'Head' },
  source: { vi: 'Nguồn', en: 'Source' },
  planned: { vi: 'Dự toán', en: 'Budget' },
  amount: { vi: 'Đã chi', en: 'Paid' },
  notPaid: { vi: 'chưa chi', en: 'not paid' },
  amountHint: { vi: 'Để trống khi chưa chi.', en: 'Blank until it is paid.' },
  day: { vi: 'Ngày chứng từ', en: 'Day of the voucher' },
  voucher: { vi: 'Số chứng từ', en: 'Voucher' },
  payee: { vi: 'Người nhận', en: 'Payee' },
  void: { vi: 'Hủy khoản này', en: 'Void this entry' },
  voidWhat: { vi: 'Dòng vẫn còn để xem, không cộng nữa.', en: 'It stays to be read and counts no more.' },
  voided: (reason: string) => ({ vi: `đã hủy: ${reason}`, en: `voided: ${reason}` }),
} as const;
