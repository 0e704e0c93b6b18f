import { acts } from '#platform/audit/acts.ts';

export const helperActs = acts(
  'helper',
  {
    make: { vi: 'Nhờ người điểm danh giúp', en: 'Asked a helper to call' },
    revoke: { vi: 'Thu hồi đường dẫn điểm danh giúp', en: "Revoked a helper's link" },
  },
  {
    kind: 'session',
    fields: {
      validOn: { vi: 'Dùng được ngày', en: 'Valid on' },
      madeBy: { vi: 'Người nhờ', en: 'Asked by' },
      madeOn: { vi: 'Ngày nhờ', en: 'Asked on' },
      revokedOn: { vi: 'Ngày thu hồi', en: 'Revoked on' },
    },
  },
);
