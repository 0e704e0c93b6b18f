import type { PersonalData } from '#platform/personal.ts';
import { documentPolicy } from './policy.ts';

export const documentData: PersonalData = {
  table: 'official_document',
  title: { vi: 'Văn bản đã phát hành', en: 'Papers issued' },
  columns: {
    signer: { vi: 'Người ký', en: 'Signer' },
    recipients: { vi: 'Nơi nhận', en: 'Recipients' },
    keeper: { vi: 'Người giữ', en: 'Keeper' },
    received_by: { vi: 'Người nhận', en: 'Who received it' },
    paper: { vi: 'Nội dung văn bản', en: 'What the paper says' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Sổ văn bản đi, in lại văn bản', en: 'Register of outgoing papers' },
  seenBy: [documentPolicy['document.read']],
  afterwards: {
    vi: 'Giữ theo quy định về lưu trữ; văn bản đã phát hành không sửa',
    en: 'Stays as archives do: what was issued is not changed',
  },
};
