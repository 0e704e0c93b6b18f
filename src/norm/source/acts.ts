import { acts } from '#platform/audit/acts.ts';

export const fundingSourceActs = acts('funding-source', {
  add: { vi: 'Thêm nguồn kinh phí', en: 'Added a funding source' },
  change: { vi: 'Sửa nguồn kinh phí', en: 'Changed a funding source' },
});
