import { acts } from '#platform/audit/acts.ts';
import type { Words } from '#vocabulary/language.ts';
import { type DocumentType, documentTypes } from './rules.ts';

const inEnglish: Readonly<Record<DocumentType, string>> = {
  QĐ: 'Decision',
  KH: 'Plan',
  TB: 'Notice',
  HD: 'Guidance',
  CTr: 'Programme',
  ĐA: 'Scheme',
  BC: 'Report',
  BB: 'Minutes',
  TTr: 'Submission',
  HĐ: 'Contract',
  GM: 'Invitation',
  GGT: 'Letter of introduction',
  GĐN: 'Request',
  GTT: 'Convening letter',
  QC: 'Regulation',
  CV: 'Official letter',
};
const typeWords: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(inEnglish).map(([code, en]) => [code, { vi: documentTypes[code as DocumentType], en }]),
);

export const documentActs = acts(
  'document',
  {
    issue: { vi: 'Phát hành văn bản', en: 'Issued a paper' },
    replace: { vi: 'Ký lại văn bản', en: 'Signed a paper anew' },
    withdraw: { vi: 'Rút lại văn bản', en: 'Withdrew a paper' },
    note: { vi: 'Ghi việc gửi, lưu văn bản', en: 'Noted how a paper was sent' },
  },
  {
    fields: {
      symbol: { vi: 'Ký hiệu', en: 'Symbol' },
      type: { vi: 'Loại', en: 'Kind', values: typeWords },
      subject: { vi: 'Trích yếu', en: 'Subject' },
      issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
      signer: { vi: 'Người ký', en: 'Signer' },
      recipients: { vi: 'Nơi nhận', en: 'Recipients' },
      keeper: { vi: 'Nơi lưu', en: 'Kept by' },
      copies: { vi: 'Số bản', en: 'Copies' },
      sentOn: { vi: 'Ngày chuyển', en: 'Sent on' },
      receivedBy: { vi: 'Ký nhận', en: 'Received by' },
    },
  },
);
