import { acts } from '#platform/audit/acts.ts';

const fields = {
  items: { vi: 'Các dòng', en: 'Lines' },
  outsideReason: { vi: 'Lý do ngoài thời gian kế hoạch', en: 'Why outside the plan' },
  criteria: { vi: 'Tiêu chí', en: 'Criteria' },
  jury: { vi: 'Ban giám khảo', en: 'Jury' },
  entries: { vi: 'Bài dự thi', en: 'Entries' },
  scores: { vi: 'Điểm', en: 'Scores' },
  prizes: { vi: 'Giải', en: 'Prizes' },
  tieOrder: { vi: 'Thứ tự khi đồng điểm', en: 'Order of ties' },
  visitors: { vi: 'Khách tham quan', en: 'Visitors' },
  stops: { vi: 'Các chặng', en: 'Stops' },
  visits: { vi: 'Các đoàn', en: 'Groups' },
} as const;

/** Told of the activity: its history has the parts of the event too. */
export const eventActs = acts(
  'event',
  {
    agenda: { vi: 'Ghi chương trình', en: 'Wrote the programme' },
    contest: { vi: 'Ghi cuộc thi', en: 'Wrote the contest' },
    stalls: { vi: 'Ghi gian hàng', en: 'Wrote the stalls' },
    route: { vi: 'Ghi tuyến tham quan', en: 'Wrote the route' },
  },
  { kind: 'activity', fields },
);
