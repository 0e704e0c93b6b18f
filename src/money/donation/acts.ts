import { acts } from '#platform/audit/acts.ts';
import { donorWords } from './words.ts';

export const donationActs = acts(
  'donation',
  {
    add: { vi: 'Ghi tài trợ', en: 'Entered a donation' },
    change: { vi: 'Sửa tài trợ', en: 'Changed a donation' },
    void: { vi: 'Hủy dòng tài trợ', en: 'Voided a donation' },
  },
  {
    fields: {
      donor: { vi: 'Người, đơn vị tài trợ', en: 'Donor' },
      donorKind: { vi: 'Là', en: 'Kind of donor', values: donorWords },
      receivedOn: { vi: 'Ngày nhận', en: 'Received on' },
      amount: { vi: 'Số tiền', en: 'Amount' },
      goods: { vi: 'Hiện vật', en: 'Things' },
      worth: { vi: 'Giá trị ước tính', en: 'Worth' },
      activityId: { vi: 'Cho lớp', en: 'For the class' },
      voucherNumber: { vi: 'Số phiếu', en: 'Voucher' },
      voidReason: { vi: 'Lý do hủy', en: 'Why voided' },
    },
  },
);
