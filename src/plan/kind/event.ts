import { civilDate } from '#vocabulary/date.ts';
import { type PlanKind, recipientsOfCentre } from './kind.ts';

/** The plan of an event of some days, such as the week of lifelong learning: ceremonies and topics by day and hour. */
export const event: PlanKind = Object.freeze<PlanKind>({
  name: 'event',
  words: { vi: 'Kế hoạch sự kiện', en: 'Event plan' },
  author: 'centre',
  recipients: recipientsOfCentre,
  when: {
    vi: 'Tuần lễ học tập suốt đời, khai giảng, ngày hội: các hoạt động theo ngày và giờ.',
    en: 'The week of lifelong learning, an opening, a fair: activities by day and hour.',
  },
  period: {
    asks: 'days',
    // The national week of lifelong learning.
    ofYear: (year) => ({ from: civilDate(year, 10, 1)!, to: civilDate(year, 10, 7)! }),
    reach: 7,
  },
  onePerYear: false,
  hasTheme: true,
  hasName: true,
  fromSurvey: false,
  title: ({ year }) => `Kế hoạch tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${year}`,
  shortTitle: null,
  sections: [
    [
      'aims',
      'Mục đích, yêu cầu',
      `1. Mục đích:
2. Yêu cầu:`,
    ],
    [
      'tasks',
      'Nhiệm vụ và giải pháp',
      `- Tuyên truyền về ý nghĩa của việc học tập suốt đời; treo băng rôn, khẩu hiệu; phát tin trên đài truyền thanh xã.
- Tổ chức hoạt động học tập qua thư viện, nhà văn hóa, câu lạc bộ.`,
    ],
    [
      'arrangements',
      'Thời gian, địa điểm, thành phần',
      `- Thời gian: {{plan.period}}.
- Địa điểm:
- Thành phần mời:`,
    ],
    [
      'funding',
      'Kinh phí',
      `Kinh phí được bố trí từ ngân sách xã và sự ủng hộ của các tổ chức, cá nhân trên địa bàn.`,
    ],
    [
      'organisation',
      'Tổ chức thực hiện',
      `- Trung tâm học tập cộng đồng phối hợp với các ban, ngành và các trường học tổ chức theo đúng kế hoạch.
- Các nhà trường, các thôn tổ chức hoạt động cụ thể trong thời gian này.`,
    ],
  ],
  outline: [
    'situation',
    'aims',
    'tasks',
    'solutions',
    'arrangements',
    'schedule',
    'funding',
    'communication',
    'organisation',
    'reporting',
    'proposals',
    'other',
  ],
  columns: [
    'month',
    'title',
    'form',
    'audience',
    'learners',
    'venueText',
    'partnerText',
    'programme',
    'purpose',
    'cost',
    'group',
    'note',
  ],
  columnWords: {
    month: { vi: 'Ngày, giờ', en: 'Day, hour' },
    title: { vi: 'Hoạt động, chuyên đề', en: 'Activity, topic' },
    audience: { vi: 'Thành phần', en: 'Who comes' },
    learners: { vi: 'Số người', en: 'People' },
  },
  schedule: {
    title: 'Các hoạt động, chuyên đề triển khai',
    byMonth: false,
    columns: [
      { field: 'row', header: 'TT', width: 9, align: 'center' },
      { field: 'month', header: 'Thời gian', width: 24, align: 'center' },
      { field: 'title', header: 'Nội dung', width: 52 },
      { field: 'form', header: 'Hình thức', width: 22, ifFilled: true },
      { field: 'audience', header: 'Thành phần', width: 30, ifFilled: true },
      { field: 'learners', header: 'Số học viên', width: 14, align: 'center', ifFilled: true },
      { field: 'venueText', header: 'Địa điểm', width: 28, ifFilled: true },
      { field: 'partnerText', header: 'Đơn vị phối hợp', width: 28, ifFilled: true },
      { field: 'purpose', header: 'Mục đích', width: 28, ifFilled: true },
      { field: 'cost', header: 'Kinh phí (đồng)', width: 18, numeric: true, ifFilled: true },
      { field: 'note', header: 'Ghi chú', width: 20, ifFilled: true },
    ],
    total: null,
  },
  closing: ({ title }) =>
    title
      .replace(/^kế hoạch\s+/iu, '')
      .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('vi')),
  without: ['needs-not-covered', 'row-off-norm'],
});
