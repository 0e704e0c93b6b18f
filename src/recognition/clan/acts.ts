import { acts } from '#platform/audit/acts.ts';

export const clanActs = acts(
  'clan',
  {
    add: { vi: 'Thêm dòng họ', en: 'Added a clan' },
    change: { vi: 'Sửa dòng họ', en: 'Changed a clan' },
    households: { vi: 'Ghi các hộ của dòng họ', en: 'Wrote the households of a clan' },
  },
  { fields: { households: { vi: 'Số hộ', en: 'Households' } } },
);
