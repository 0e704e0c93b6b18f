import { acts } from '#platform/audit/acts.ts';

export const centreActs = acts(
  'centre',
  {
    add: { vi: 'Lập trung tâm', en: 'Set up the centre' },
    change: { vi: 'Sửa thông tin trung tâm', en: 'Changed the centre' },
  },
  {
    fields: {
      parentBody: { vi: 'Cơ quan cấp trên', en: 'Parent body' },
      placeName: { vi: 'Địa danh', en: 'Place' },
      symbol: { vi: 'Ký hiệu', en: 'Symbol' },
      address: { vi: 'Địa chỉ', en: 'Address' },
      phone: { vi: 'Điện thoại', en: 'Telephone' },
      motto: { vi: 'Phương châm', en: 'Motto' },
      payer: { vi: 'Cơ quan chi hộ', en: 'Who pays for the centre' },
      areaHa: { vi: 'Diện tích (ha)', en: 'Area (ha)' },
    },
  },
);
