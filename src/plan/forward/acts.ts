import { acts } from '#platform/audit/acts.ts';

export const copyActs = acts(
  'plan-copy',
  {
    add: { vi: 'Chép kế hoạch từ năm trước', en: 'Copied a plan forward' },
    lines: { vi: 'Chép các dòng từ kế hoạch năm trước', en: 'Copied lines of an earlier plan' },
    undo: { vi: 'Bỏ bản chép kế hoạch', en: 'Took back a copied plan' },
  },
  {
    kind: 'plan',
    fields: {
      fromTitle: { vi: 'Chép từ', en: 'Copied from' },
      fromYear: { vi: 'Của năm', en: 'Of the year' },
      marks: { vi: 'Số chỗ cần xem', en: 'Places to look at' },
      lines: { vi: 'Số dòng', en: 'Lines' },
    },
  },
);
