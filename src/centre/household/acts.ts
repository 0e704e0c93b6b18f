import { acts } from '#platform/audit/acts.ts';
import { povertyWords } from '../resident/screens/words.ts';

export const householdActs = acts(
  'household',
  {
    add: { vi: 'Thêm hộ', en: 'Added a household' },
    change: { vi: 'Sửa hộ', en: 'Changed a household' },
    poverty: { vi: 'Ghi diện nghèo của hộ', en: 'Said whether a household is poor' },
  },
  {
    fields: {
      villageId: { vi: 'Thôn', en: 'Village' },
      poverty: { vi: 'Diện nghèo', en: 'Poverty', values: povertyWords },
    },
  },
);
