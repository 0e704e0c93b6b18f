import { acts } from '#platform/audit/acts.ts';

export const avoidedActs = acts(
  'avoided-days',
  {
    add: { vi: 'Thêm ngày tránh xếp lớp', en: 'Added days to avoid' },
    change: { vi: 'Sửa ngày tránh xếp lớp', en: 'Changed days to avoid' },
    remove: { vi: 'Bỏ ngày tránh xếp lớp', en: 'Took out days to avoid' },
  },
  {
    fields: {
      fromDay: { vi: 'Từ ngày', en: 'From' },
      toDay: { vi: 'Đến ngày', en: 'To' },
      reason: { vi: 'Lý do', en: 'Reason' },
    },
  },
);
