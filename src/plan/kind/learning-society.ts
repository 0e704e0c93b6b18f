import { yearPeriod } from '#vocabulary/period.ts';
import type { PlanKind } from './kind.ts';

/** The commune's plan for the learning society: tasks of many actors over a year; the centre is one of them. */
export const learningSociety: PlanKind = Object.freeze<PlanKind>({
  name: 'learning-society',
  words: { vi: 'Kế hoạch xây dựng xã hội học tập', en: 'Learning-society plan' },
  author: 'committee',
  recipients: [
    { name: 'TT. Đảng ủy, TT. HĐND', purpose: 'để báo cáo' },
    { name: 'Chủ tịch, các PCT. UBND', purpose: null },
    { name: 'Các cơ quan, đơn vị; các trường học', purpose: 'để thực hiện' },
    { name: 'Trung tâm học tập cộng đồng', purpose: 'để thực hiện' },
    { name: 'Các thôn', purpose: 'để thực hiện' },
  ],
  when: {
    vi: 'Việc của cả xã trong năm: mô hình học tập, thư viện, xóa mù chữ, khuyến học; nhiều đơn vị cùng làm.',
    en: 'What the whole commune does in a year: models, libraries, literacy, encouragement; many units together.',
  },
  period: { asks: 'year', ofYear: yearPeriod, reach: 0 },
  onePerYear: false,
  hasTheme: false,
  hasName: false,
  fromSurvey: false,
  title: ({ centre, year }) =>
    `Kế hoạch xây dựng xã hội học tập năm ${year} trên địa bàn ${centre.placeName}`,
  shortTitle: (year) => ({
    vi: `Kế hoạch xây dựng xã hội học tập ${year}`,
    en: `Learning-society plan of ${year}`,
  }),
  sections: [
    [
      'aims',
      'Mục đích, yêu cầu',
      `1. Mục đích:
- Đẩy mạnh phong trào học tập suốt đời trong Nhân dân; xây dựng địa phương đạt chuẩn “Cộng đồng học tập”.
2. Yêu cầu:
- Tổ chức đồng bộ, hiệu quả, gắn với kiểm tra, đánh giá, tổng kết.`,
    ],
    [
      'tasks',
      'Nhiệm vụ và giải pháp',
      `1. Công tác tuyên truyền
2. Nâng cao chất lượng các mô hình học tập
3. Phát triển hoạt động học tập trong cộng đồng
4. Nâng cao hiệu quả phối hợp giữa các ban, ngành, đoàn thể
5. Phát huy vai trò các thiết chế văn hóa, giáo dục
6. Công tác kiểm tra, đánh giá`,
    ],
    [
      'funding',
      'Kinh phí thực hiện',
      `Kinh phí được bố trí từ ngân sách nhà nước theo phân cấp; nguồn xã hội hóa và các nguồn hợp pháp khác.`,
    ],
    [
      'organisation',
      'Tổ chức thực hiện',
      `1. Phòng Văn hóa – Xã hội
2. Hội Khuyến học
3. Trung tâm học tập cộng đồng
4. Các cơ quan, đơn vị, các thôn`,
    ],
    [
      'reporting',
      'Chế độ thông tin, báo cáo',
      `Các cơ quan, đơn vị và các thôn báo cáo định kỳ và đột xuất về kết quả thực hiện Kế hoạch gửi Ủy ban nhân dân (qua Phòng Văn hóa – Xã hội) để tổng hợp.`,
    ],
  ],
  outline: [
    'situation',
    'past',
    'aims',
    'tasks',
    'arrangements',
    'solutions',
    'communication',
    'schedule',
    'funding',
    'organisation',
    'reporting',
    'proposals',
    'other',
  ],
  columns: [
    'month',
    'group',
    'title',
    'form',
    'purpose',
    'partnerText',
    'audience',
    'programme',
    'classCount',
    'learners',
    'cost',
    'venueText',
    'note',
  ],
  columnWords: {
    month: { vi: 'Thời gian', en: 'When' },
    title: { vi: 'Nhiệm vụ, hoạt động', en: 'Task, activity' },
    partnerText: { vi: 'Đơn vị thực hiện', en: 'Who does it' },
    group: { vi: 'Nhóm nhiệm vụ', en: 'Group of tasks' },
  },
  schedule: {
    title: 'Hoạt động và thời gian thực hiện',
    byMonth: false,
    columns: [
      { field: 'row', header: 'TT', width: 9, align: 'center' },
      { field: 'title', header: 'Nội dung hoạt động', width: 56 },
      { field: 'month', header: 'Thời gian', width: 22, align: 'center' },
      { field: 'partnerText', header: 'Đơn vị thực hiện', width: 34 },
      { field: 'form', header: 'Hình thức', width: 22, ifFilled: true },
      { field: 'purpose', header: 'Mục đích', width: 34, ifFilled: true },
      { field: 'audience', header: 'Đối tượng', width: 26, ifFilled: true },
      { field: 'classCount', header: 'Số lớp', width: 11, align: 'center', ifFilled: true },
      { field: 'learners', header: 'Số học viên', width: 14, align: 'center', ifFilled: true },
      { field: 'cost', header: 'Kinh phí (đồng)', width: 18, numeric: true, ifFilled: true },
      { field: 'venueText', header: 'Địa điểm', width: 24, ifFilled: true },
      { field: 'note', header: 'Ghi chú', width: 20, ifFilled: true },
    ],
    total: null,
  },
  closing: ({ periodName }) => `xây dựng xã hội học tập ${periodName}`,
  without: ['needs-not-covered', 'row-off-norm'],
});
