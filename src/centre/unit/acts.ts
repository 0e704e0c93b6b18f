import { acts } from '#platform/audit/acts.ts';

export const unitActs = acts(
  'unit',
  {
    add: { vi: 'Thêm đơn vị', en: 'Added a unit' },
    change: { vi: 'Sửa đơn vị', en: 'Changed a unit' },
  },
  {
    fields: {
      email: { vi: 'Thư điện tử', en: 'E-mail' },
      shortName: { vi: 'Tên gọi tắt', en: 'Short name' },
    },
  },
);
