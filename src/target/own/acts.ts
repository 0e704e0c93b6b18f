import { acts } from '#platform/audit/acts.ts';
import { baseWords } from './words.ts';

export const ownIndicatorActs = acts(
  'own-indicator',
  {
    add: { vi: 'Đặt chỉ số của xã', en: 'Defined an indicator' },
    change: { vi: 'Sửa chỉ số của xã', en: 'Changed an indicator of the commune' },
  },
  {
    fields: {
      unit: { vi: 'Đơn vị tính', en: 'Unit' },
      base: { vi: 'Cách báo', en: 'How it is reported', values: baseWords },
      definition: { vi: 'Định nghĩa', en: 'Definition' },
    },
  },
);
