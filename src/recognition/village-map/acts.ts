import { acts } from '#platform/audit/acts.ts';

export const villageMapActs = acts(
  'village-map',
  { change: { vi: 'Ghi thôn nào giáp thôn nào', en: 'Said which villages lie beside each other' } },
  { fields: { pairs: { vi: 'Số cặp thôn giáp nhau', en: 'Pairs' } } },
);
