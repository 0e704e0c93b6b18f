import { acts } from '#platform/audit/acts.ts';
import { conditionWords } from './words.ts';

export const equipmentActs = acts(
  'equipment',
  {
    add: { vi: 'Thêm tài sản, thiết bị', en: 'Added equipment' },
    change: { vi: 'Sửa tài sản, thiết bị', en: 'Changed equipment' },
  },
  {
    fields: {
      quantity: { vi: 'Số lượng', en: 'Quantity' },
      condition: { vi: 'Tình trạng', en: 'Condition', values: conditionWords },
    },
  },
);
