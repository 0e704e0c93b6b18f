import { acts } from '#platform/audit/acts.ts';

export const dutyActs = acts(
  'duty',
  {
    add: { vi: 'Ghi việc trong lịch năm', en: 'Wrote a duty of the calendar' },
    change: { vi: 'Sửa việc trong lịch năm', en: 'Changed a duty of the calendar' },
  },
  {
    fields: {
      text: { vi: 'Việc', en: 'Duty' },
      day: { vi: 'Ngày', en: 'Day' },
      warnDays: { vi: 'Nhắc trước (ngày)', en: 'Warned of (days before)' },
    },
  },
);

export const dutyDoneActs = acts(
  'duty-done',
  {
    add: { vi: 'Ghi việc trong lịch năm đã xong', en: 'Said that a duty is done' },
    change: { vi: 'Sửa ngày xong của việc trong lịch năm', en: 'Changed when a duty was done' },
  },
  {
    kind: 'duty',
    fields: {
      doneOn: { vi: 'Xong ngày', en: 'Done on' },
    },
  },
);
