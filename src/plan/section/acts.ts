import { acts } from '#platform/audit/acts.ts';

export const sectionActs = acts(
  'plan-section',
  {
    add: { vi: 'Thêm phần lời của kế hoạch', en: 'Added a section of a plan' },
    change: { vi: 'Sửa phần lời của kế hoạch', en: 'Changed a section of a plan' },
  },
  {
    fields: {
      content: { vi: 'Nội dung', en: 'Content' },
    },
  },
);

export const basisActs = acts(
  'plan-bases',
  {
    change: { vi: 'Sửa căn cứ của kế hoạch', en: 'Changed the legal bases of a plan' },
  },
  { kind: 'plan-version' },
);
