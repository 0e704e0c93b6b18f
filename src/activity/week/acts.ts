import { formWords } from '#plan/kind/form.ts';
import { acts } from '#platform/audit/acts.ts';

export const weekActs = acts(
  'week',
  { report: { vi: 'Báo hoạt động trong tuần', en: 'Reported an activity of the week' } },
  {
    kind: 'activity',
    fields: {
      form: { vi: 'Hình thức', en: 'Form', values: formWords },
      day: { vi: 'Ngày', en: 'Day' },
      from: { vi: 'Từ giờ', en: 'From' },
      to: { vi: 'Đến giờ', en: 'To' },
      people: { vi: 'Số người', en: 'People' },
      villageId: { vi: 'Thôn', en: 'Village' },
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      outsideReason: { vi: 'Lý do ngoài thời gian kế hoạch', en: 'Why outside the plan' },
    },
  },
);
