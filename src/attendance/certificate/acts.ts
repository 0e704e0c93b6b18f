import { acts } from '#platform/audit/acts.ts';

export const certificateActs = acts(
  'certificate',
  {
    issue: { vi: 'Cấp giấy chứng nhận', en: 'Issued a certificate' },
    revoke: { vi: 'Thu hồi giấy chứng nhận', en: 'Revoked a certificate' },
  },
  {
    kind: 'activity',
    fields: {
      fullNumber: { vi: 'Số', en: 'Number' },
      skills: { vi: 'Làm được', en: 'Can do' },
      issuedOn: { vi: 'Ngày cấp', en: 'Issued on' },
      revokedOn: { vi: 'Ngày thu hồi', en: 'Revoked on' },
      revokedReason: { vi: 'Lý do thu hồi', en: 'Reason' },
    },
  },
);
