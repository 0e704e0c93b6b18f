import { acts } from '#platform/audit/acts.ts';
import { purposeWords, wayWords } from './words.ts';

export const consentActs = acts(
  'consent',
  {
    add: { vi: 'Ghi người dân đồng ý', en: 'Recorded a consent' },
    change: { vi: 'Sửa sự đồng ý', en: 'Changed a consent' },
    withdraw: { vi: 'Ghi người dân rút sự đồng ý', en: 'Recorded that a consent was withdrawn' },
    attach: { vi: 'Kèm giấy đồng ý', en: 'Attached the paper of a consent' },
  },
  {
    fields: {
      purpose: { vi: 'Việc đồng ý', en: 'Purpose', values: purposeWords },
      textVersion: { vi: 'Bản lời đồng ý', en: 'Version of the words' },
      givenOn: { vi: 'Ngày đồng ý', en: 'Given on' },
      how: { vi: 'Cách đồng ý', en: 'How', values: wayWords },
      witness: { vi: 'Người làm chứng', en: 'Witness' },
      guardian: { vi: 'Cha mẹ, người giám hộ', en: 'Parent or guardian' },
      childAgreed: { vi: 'Trẻ đã đồng ý', en: 'The child agreed' },
      withdrawnOn: { vi: 'Ngày rút', en: 'Withdrawn on' },
    },
  },
);

export const consentTextActs = acts(
  'consent-text',
  { add: { vi: 'Thêm lời đồng ý', en: 'Added words of a consent' } },
  {
    fields: {
      purpose: { vi: 'Việc đồng ý', en: 'Purpose', values: purposeWords },
      version: { vi: 'Bản', en: 'Version' },
      text: { vi: 'Lời', en: 'Words' },
    },
  },
);
