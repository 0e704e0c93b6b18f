import { acts } from '#platform/audit/acts.ts';

export const villageActs = acts('village', {
  add: { vi: 'Thêm thôn', en: 'Added a village' },
  change: { vi: 'Sửa thôn', en: 'Changed a village' },
});
