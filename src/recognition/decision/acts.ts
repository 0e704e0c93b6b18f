import { acts } from '#platform/audit/acts.ts';

export const decisionActs = acts(
  'recognition-decision',
  {
    add: { vi: 'Lập dự thảo quyết định công nhận', en: 'Drafted a decision of recognition' },
    change: { vi: 'Sửa dự thảo quyết định công nhận', en: 'Changed the draft of a decision' },
    sign: { vi: 'Ký quyết định công nhận', en: 'Signed a decision of recognition' },
    record: { vi: 'Ghi quyết định công nhận từ giấy', en: 'Wrote down a decision from paper' },
  },
  {
    fields: {
      items: { vi: 'Danh sách', en: 'List' },
      councilId: { vi: 'Phiên họp hội đồng', en: 'Session' },
      signedOn: { vi: 'Ngày ký', en: 'Signed on' },
      issuer: { vi: 'Cơ quan ký', en: 'Issuer' },
      signer: { vi: 'Người ký', en: 'Signer' },
    },
  },
);
