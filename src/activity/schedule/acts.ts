import { acts } from '#platform/audit/acts.ts';

export const scheduleActs = acts(
  'schedule',
  { undo: { vi: 'Hoàn tác xếp lịch', en: 'Took a schedule back' } },
  { fields: { removed: { vi: 'Số buổi đã bỏ', en: 'Sessions taken out' } } },
);
