import { acts } from '#platform/audit/acts.ts';

export const retentionActs = acts(
  'retention-run',
  {
    plan: { vi: 'Lập đợt xóa theo thời hạn giữ', en: 'Planned a run of the retention' },
    do: { vi: 'Chạy đợt xóa theo thời hạn giữ', en: 'Did a run of the retention' },
    'give-up': { vi: 'Bỏ đợt xóa theo thời hạn giữ', en: 'Gave up a run of the retention' },
  },
  { fields: { total: { vi: 'Số dòng', en: 'Records' } } },
);
