import { schoolYearPeriod } from '#vocabulary/period.ts';
import { type PlanKind, recipientsOfCentre } from './kind.ts';

const span = (year: number) => `${year}–${year + 1}`;

/** The plan of a school year, September to August: activities by month with audience and partner, mostly without money. */
export const schoolYear: PlanKind = Object.freeze<PlanKind>({
  name: 'school-year',
  words: { vi: 'Kế hoạch năm học', en: 'School-year plan' },
  author: 'centre',
  recipients: recipientsOfCentre,
  when: {
    vi: 'Hoạt động từ tháng 9 đến tháng 8 năm sau, theo tháng, cùng nhà trường và các đoàn thể.',
    en: 'Activities from September to August by month, with the schools and the unions.',
  },
  period: { asks: 'school-year', ofYear: schoolYearPeriod, reach: 0 },
  onePerYear: false,
  hasTheme: false,
  hasName: false,
  fromSurvey: true,
  title: ({ centre, year }) => `Kế hoạch hoạt động của ${centre.name} năm học ${span(year)}`,
  shortTitle: (year) => ({
    vi: `Kế hoạch năm học ${span(year)}`,
    en: `Plan of the school year ${span(year)}`,
  }),
  sections: [
    [
      'situation',
      'Mục đích, yêu cầu; thuận lợi, khó khăn',
      `Đáp ứng nhu cầu học tập của người dân: chuyển giao khoa học kỹ thuật, dạy nghề, pháp luật, sức khỏe; nâng cao dân trí và đời sống.
Thuận lợi:
Khó khăn:`,
    ],
    [
      'tasks',
      'Nhiệm vụ theo quý',
      `Quý III, IV:
- Điều tra nhu cầu học tập của nhân dân; nắm học sinh lưu ban, bỏ học để vận động ra lớp.
Quý I:
- Theo dõi, kiểm tra, báo cáo tiến độ các lớp đã mở.
Quý II:
- Phổ cập giáo dục và dạy nghề.
Quý III:
- Tổng kết, đánh giá kết quả thực hiện kế hoạch.`,
    ],
    ['aims', 'Chỉ tiêu cần đạt trong năm', `- Huy động trẻ trong độ tuổi đến trường đạt …%.`],
    [
      'solutions',
      'Giải pháp thực hiện',
      `- Tham mưu với Đảng ủy, UBND xã tạo điều kiện để trung tâm hoạt động.
- Phối hợp với các ban, ngành, đoàn thể, nhà trường điều tra nhu cầu và mở lớp.`,
    ],
    [
      'proposals',
      'Đề xuất, kiến nghị',
      `- Đề nghị UBND xã quan tâm về cơ sở vật chất, thiết bị của trung tâm.`,
    ],
  ],
  outline: [
    'situation',
    'past',
    'needs',
    'tasks',
    'aims',
    'arrangements',
    'solutions',
    'organisation',
    'communication',
    'schedule',
    'funding',
    'reporting',
    'proposals',
    'other',
  ],
  columns: [
    'month',
    'title',
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
    partnerText: { vi: 'Phối hợp / Người dạy', en: 'Partner / teacher' },
  },
  schedule: {
    title: 'Kế hoạch từng tháng',
    byMonth: false,
    columns: [
      { field: 'month', header: 'Tháng', width: 15, align: 'center' },
      { field: 'title', header: 'Nội dung hoạt động', width: 50 },
      { field: 'form', header: 'Hình thức', width: 22, ifFilled: true },
      { field: 'audience', header: 'Đối tượng học', width: 30 },
      { field: 'partnerText', header: 'Đơn vị phối hợp/Người dạy', width: 34 },
      { field: 'classCount', header: 'Số lớp', width: 11, align: 'center', ifFilled: true },
      { field: 'learners', header: 'Số học viên', width: 13, align: 'center', ifFilled: true },
      { field: 'venueText', header: 'Địa điểm', width: 26, ifFilled: true },
      { field: 'cost', header: 'Kinh phí (đồng)', width: 18, numeric: true },
      { field: 'note', header: 'Ghi chú', width: 18, ifFilled: true },
    ],
    total: null,
  },
  closing: ({ periodName }) => `hoạt động ${periodName}`,
  without: [],
});
