import { yearPeriod } from '#vocabulary/period.ts';
import { type PlanKind, recipientsOfCentre } from './kind.ts';

/** A plan around one theme: a few activities over months, each with what it is for. */
export const thematic: PlanKind = Object.freeze<PlanKind>({
  name: 'thematic',
  words: { vi: 'Kế hoạch theo chủ đề', en: 'Thematic plan' },
  author: 'centre',
  recipients: recipientsOfCentre,
  when: {
    vi: 'Một chủ đề của năm (làng nghề, OCOP, du lịch…): ít hoạt động, mỗi hoạt động có mục đích riêng.',
    en: 'One theme of the year: a few activities, each with a purpose of its own.',
  },
  period: { asks: 'days', ofYear: yearPeriod, reach: 0 },
  onePerYear: false,
  hasTheme: true,
  hasName: false,
  fromSurvey: false,
  title: ({ centre, year }) => `Kế hoạch hoạt động theo chủ đề của ${centre.name} năm ${year}`,
  shortTitle: null,
  sections: [
    [
      'aims',
      'Mục tiêu',
      `1. Về văn hóa:
2. Về kinh tế:
3. Về kỹ năng:`,
    ],
    [
      'tasks',
      'Nội dung trọng tâm',
      `1. Đào tạo, truyền nghề:
2. Kỹ năng số, xúc tiến thương mại:
3. Mô hình điểm:`,
    ],
    [
      'organisation',
      'Tổ chức thực hiện',
      `- Trung tâm học tập cộng đồng tham mưu, điều hành, kiểm tra định kỳ theo quý; có biên bản, báo cáo tổng hợp.
- Các phòng, đoàn thể, trường học và các thôn phối hợp theo chức năng.`,
    ],
    [
      'funding',
      'Kinh phí thực hiện',
      `- Nguồn ngân sách xã hỗ trợ theo quy định.
- Lồng ghép từ các chương trình; huy động xã hội hóa.`,
    ],
    [
      'communication',
      'Công tác tuyên truyền',
      `- Hệ thống loa truyền thanh; Trang thông tin điện tử xã; mạng xã hội.
- Lồng ghép trong các hội nghị, sinh hoạt thôn.`,
    ],
  ],
  outline: [
    'situation',
    'past',
    'needs',
    'aims',
    'tasks',
    'arrangements',
    'solutions',
    'organisation',
    'funding',
    'communication',
    'schedule',
    'reporting',
    'proposals',
    'other',
  ],
  columns: [
    'month',
    'title',
    'purpose',
    'form',
    'programme',
    'audience',
    'partnerText',
    'classCount',
    'learners',
    'cost',
    'venueText',
    'group',
    'note',
  ],
  columnWords: {
    month: { vi: 'Thời gian', en: 'When' },
    title: { vi: 'Hoạt động', en: 'Activity' },
  },
  schedule: {
    title: 'Thời gian thực hiện',
    byMonth: false,
    columns: [
      { field: 'month', header: 'Tháng', width: 16, align: 'center' },
      { field: 'title', header: 'Hoạt động', width: 46 },
      { field: 'purpose', header: 'Mục đích', width: 40 },
      { field: 'form', header: 'Hình thức', width: 22, ifFilled: true },
      { field: 'audience', header: 'Đối tượng', width: 24, ifFilled: true },
      { field: 'classCount', header: 'Số lớp', width: 11, align: 'center', ifFilled: true },
      { field: 'learners', header: 'Số học viên', width: 13, align: 'center', ifFilled: true },
      { field: 'cost', header: 'Kinh phí (đồng)', width: 18, numeric: true, ifFilled: true },
      { field: 'venueText', header: 'Địa điểm', width: 24, ifFilled: true },
      { field: 'partnerText', header: 'Đơn vị phối hợp', width: 24, ifFilled: true },
      { field: 'note', header: 'Ghi chú', width: 18, ifFilled: true },
    ],
    total: null,
  },
  closing: ({ theme }) => (theme ? `hoạt động triển khai chủ đề “${theme}”` : 'hoạt động theo chủ đề'),
  without: ['needs-not-covered'],
});
