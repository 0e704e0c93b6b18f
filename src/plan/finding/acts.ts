import { acts } from '#platform/audit/acts.ts';

export const findingActs = acts(
  'finding',
  {
    keep: { vi: 'Giữ nguyên một nhận xét kiểm tra, có lý do', en: 'Kept a finding, with a reason' },
    reopen: { vi: 'Mở lại một nhận xét kiểm tra', en: 'Opened a finding again' },
  },
  { kind: 'plan-version' },
);

export const claimActs = acts(
  'claim',
  {
    change: { vi: 'Sửa số liệu ghi trên giấy', en: 'Changed a figure stated on paper' },
  },
  {
    kind: 'plan',
    fields: {
      value: { vi: 'Giá trị', en: 'Value' },
    },
  },
);
