import { acts } from '#platform/audit/acts.ts';

export const venueActs = acts(
  'venue',
  {
    add: { vi: 'Thêm địa điểm', en: 'Added a venue' },
    change: { vi: 'Sửa địa điểm', en: 'Changed a venue' },
  },
  {
    fields: {
      villageId: { vi: 'Thôn', en: 'Village' },
      capacity: { vi: 'Sức chứa', en: 'Capacity' },
    },
  },
);
