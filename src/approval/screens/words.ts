import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const words = {
  who: { vi: 'Người làm được', en: 'Can be done by' },
  nobody: { vi: 'chưa có ai giữ chức vụ này', en: 'this post is vacant' },
  appoint: { vi: 'Giao chức vụ ở Cài đặt → Chức vụ', en: 'Assign the post in Settings → Posts' },
  noAccount: { vi: 'không dùng tài khoản; ghi theo bản giấy', en: 'no account; recorded from paper' },
  since: (day: string): Words => {
    const told = formatDate(day as CivilDate);
    return { vi: `từ ngày ${told}`, en: `since ${told}` };
  },
  remind: { vi: 'Nhắc', en: 'Remind' },
  record: { vi: 'Ghi theo bản giấy', en: 'Record from paper' },
  recordWhat: {
    vi: 'Việc đã làm trên giấy: ghi đúng như trên bản đã ký.',
    en: 'Enter the decision exactly as it appears on the signed page.',
  },
  decided: { vi: 'Trên giấy đã', en: 'Decision on paper' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  post: { vi: 'Chức vụ', en: 'Post' },
  onDay: { vi: 'Ngày', en: 'Day' },
  signedOn: { vi: 'Ngày ký', en: 'Signed on' },
  number: { vi: 'Số, ký hiệu trên văn bản', en: 'Document number' },
  numberHint: { vi: 'Ví dụ 05/KH-TTHTCĐ', en: 'For example 05/KH-TTHTCĐ' },
  decisionNumber: { vi: 'Số văn bản phê duyệt (nếu có)', en: 'Decision number (if any)' },
  decisionSigner: { vi: 'Người ký phê duyệt (nếu có)', en: 'Decision signed by (if known)' },
  decisionPost: {
    vi: 'Chức vụ người ký, như Phó Chủ tịch UBND xã',
    en: 'Post of the signatory, such as Phó Chủ tịch UBND xã',
  },
  given: { vi: 'Số, ký hiệu văn thư đã cấp (nếu có)', en: 'Number assigned by the registry (if any)' },
  givenHint: {
    vi: 'Để trống thì lấy số kế tiếp trong sổ, như trên văn bản dưới đây. Ví dụ 05/KH-TTHTCĐ.',
    en: 'Leave blank to take the next number in the register, as shown on the document below. For example 05/KH-TTHTCĐ.',
  },
  paperToSign: {
    vi: 'Văn bản sẽ ký, với số và ngày sẽ lấy',
    en: 'Document to be signed, with its number and date',
  },
  openPoints: (count: number): Words => ({
    vi: `Còn ${count} điểm chưa xong:`,
    en: `${count} ${count === 1 ? 'point is' : 'points are'} still open:`,
  }),
  morePoints: (count: number): Words => ({ vi: `và ${count} điểm khác`, en: `and ${count} more` }),
  reason: { vi: 'Lý do', en: 'Reason' },
  numberAgain: { vi: 'Số của bản ký lại', en: 'Number of the re-signed document' },
  numberKept: (number: string): Words => ({ vi: `Giữ số ${number}`, en: `Keep ${number}` }),
  numberNew: { vi: 'Lấy số mới', en: 'Take a new number' },
  attach: { vi: 'Đính kèm trang đã ký', en: 'Attach the signed page' },
  save: { vi: 'Ghi lại', en: 'Record' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  history: { vi: 'Đã làm', en: 'History' },
  noHistory: { vi: 'Chưa trình lần nào.', en: 'Not yet submitted.' },
  reminded: { vi: 'Nhắc', en: 'Reminded' },
  recordedStep: { vi: 'ghi theo bản giấy', en: 'recorded from paper' },
  signedPage: { vi: 'Trang đã ký', en: 'Signed page' },
};
