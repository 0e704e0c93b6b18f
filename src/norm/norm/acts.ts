import { acts } from '#platform/audit/acts.ts';

export const costNormActs = acts(
  'cost-norm',
  {
    add: { vi: 'Thêm định mức chi', en: 'Added a cost norm' },
    change: { vi: 'Sửa định mức chi', en: 'Changed a cost norm' },
  },
  {
    fields: {
      base: { vi: 'Mức chung mỗi lớp', en: 'Base a class' },
      perLearner: { vi: 'Mức mỗi học viên', en: 'Per learner' },
    },
  },
);
