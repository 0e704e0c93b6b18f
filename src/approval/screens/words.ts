import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const words = {
  who: { vi: 'Người làm được', en: 'Who can do it' },
  nobody: { vi: 'chưa có ai giữ chức vụ này', en: 'nobody holds this post' },
  appoint: { vi: 'Giao chức vụ ở Cài đặt → Chức vụ', en: 'Give the post in Settings → Posts' },
  noAccount: { vi: 'không dùng tài khoản; ghi theo bản giấy', en: 'has no account; recorded from paper' },
  since: (day: string): Words => {
    const told = formatDate(day as CivilDate);
    return { vi: `từ ngày ${told}`, en: `since ${told}` };
  },
  remind: { vi: 'Nhắc', en: 'Remind' },
  record: { vi: 'Ghi theo bản giấy', en: 'Record from paper' },
  recordWhat: {
    vi: 'Việc đã làm trên giấy: ghi đúng như trên bản đã ký.',
    en: 'What was done on paper: write it as it stands on the signed page.',
  },
  decided: { vi: 'Trên giấy đã', en: 'On paper it was' },
  signer: { vi: 'Người ký', en: 'Who signed' },
  post: { vi: 'Chức vụ', en: 'Post' },
  onDay: { vi: 'Ngày', en: 'Day' },
  signedOn: { vi: 'Ngày ký', en: 'Signed on' },
  number: { vi: 'Số, ký hiệu trên văn bản', en: 'Number on the paper' },
  numberHint: { vi: 'Ví dụ 05/KH-TTHTCĐ', en: 'Such as 05/KH-TTHTCĐ' },
  decisionNumber: { vi: 'Số văn bản phê duyệt (nếu có)', en: 'Number of the decision (if there is one)' },
  decisionSigner: { vi: 'Người ký phê duyệt (nếu có)', en: 'Who signed the decision (if known)' },
  decisionPost: {
    vi: 'Chức vụ người ký, như Phó Chủ tịch UBND xã',
    en: 'Their post, such as Phó Chủ tịch UBND xã',
  },
  paperToSign: {
    vi: 'Văn bản sẽ ký, với số và ngày sẽ lấy',
    en: 'The paper to sign, with its number and day',
  },
  openPoints: (count: number): Words => ({
    vi: `Còn ${count} điểm chưa xong:`,
    en: `${count} ${count === 1 ? 'point is' : 'points are'} still open:`,
  }),
  morePoints: (count: number): Words => ({ vi: `và ${count} điểm khác`, en: `and ${count} more` }),
  reason: { vi: 'Lý do', en: 'Reason' },
  numberAgain: { vi: 'Số của bản ký lại', en: 'Number of the paper signed anew' },
  numberKept: (number: string): Words => ({ vi: `Giữ số ${number}`, en: `Keep ${number}` }),
  numberNew: { vi: 'Lấy số mới', en: 'Take a new one' },
  attach: { vi: 'Đính kèm trang đã ký', en: 'Attach the signed page' },
  save: { vi: 'Ghi lại', en: 'Record' },
  cancel: { vi: 'Hủy', en: 'Cancel' },
  close: { vi: 'Đóng', en: 'Close' },
  history: { vi: 'Đã làm', en: 'Steps so far' },
  noHistory: { vi: 'Chưa trình lần nào.', en: 'Not submitted yet.' },
  reminded: { vi: 'Nhắc', en: 'Reminded' },
  recordedStep: { vi: 'ghi theo bản giấy', en: 'recorded from paper' },
  signedPage: { vi: 'Trang đã ký', en: 'Signed page' },
};
