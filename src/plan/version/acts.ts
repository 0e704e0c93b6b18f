import { acts } from '#platform/audit/acts.ts';
import { planWords } from '../approval/definition.ts';
import { allKinds } from '../kind/registry.ts';

const kindWords = Object.fromEntries(allKinds.map(({ name, words }) => [name, words]));

export const planActs = acts(
  'plan',
  {
    make: { vi: 'Lập kế hoạch', en: 'Made a plan' },
    amend: { vi: 'Lập bản điều chỉnh kế hoạch', en: 'Began an amendment of a plan' },
  },
  {
    fields: {
      kind: { vi: 'Loại', en: 'Kind', values: kindWords },
      periodFrom: { vi: 'Từ ngày', en: 'From' },
      periodTo: { vi: 'Đến ngày', en: 'To' },
      theme: { vi: 'Chủ đề', en: 'Theme' },
      ordinal: { vi: 'Lần', en: 'Version' },
      state: { vi: 'Tình trạng', en: 'State', values: planWords.states },
      inForceFrom: { vi: 'Ban hành ngày', en: 'In force from' },
    },
  },
);

export const recipientActs = acts(
  'plan-recipients',
  {
    change: { vi: 'Sửa nơi nhận của kế hoạch', en: 'Changed the recipients of a plan' },
  },
  { kind: 'plan-version' },
);
