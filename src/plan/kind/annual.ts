import { yearPeriod } from '#vocabulary/period.ts';
import { type PlanKind, recipientsOfCentre } from './kind.ts';

/** The plan of a calendar year: classes by month with learners and money. */
export const annual: PlanKind = Object.freeze<PlanKind>({
  name: 'annual',
  words: { vi: 'Kế hoạch năm', en: 'Annual plan' },
  author: 'centre',
  recipients: recipientsOfCentre,
  when: {
    vi: 'Các lớp của cả năm theo từng tháng, có số học viên và kinh phí.',
    en: 'The classes of a calendar year by month, with learners and money.',
  },
  period: { asks: 'year', ofYear: yearPeriod, reach: 0 },
  onePerYear: true,
  hasTheme: false,
  hasName: false,
  fromSurvey: true,
  title: ({ centre, year }) => `Kế hoạch hoạt động của ${centre.name} năm ${year}`,
  shortTitle: (year) => ({ vi: `Kế hoạch năm ${year}`, en: `Plan of ${year}` }),
  sections: [
    [
      'situation',
      'Đặc điểm tình hình',
      `Xã có diện tích {{community.areaHa}} ha, {{community.villages}} thôn, {{community.households}} hộ với {{community.population}} nhân khẩu; {{community.poorHouseholds}} hộ nghèo, {{community.nearPoorHouseholds}} hộ cận nghèo.
Thuận lợi:
Khó khăn:`,
    ],
    [
      'aims',
      'Mục tiêu, nhiệm vụ',
      `Trong năm mở {{plan.classes}} lớp với {{plan.lines}} chuyên đề cho {{plan.learners}} lượt học viên.
Kinh phí dự kiến {{plan.cost}}.`,
    ],
    [
      'solutions',
      'Giải pháp thực hiện',
      `- Báo lịch học đến từng thôn trước khi mở lớp; mời người dạy từ các đơn vị phối hợp.
- Lập danh sách, điểm danh từng buổi; hồ sơ lớp đủ trước khi quyết toán.`,
    ],
    [
      'organisation',
      'Tổ chức thực hiện',
      `- Ban Giám đốc Trung tâm theo dõi việc mở lớp hằng tháng.
- Các ban, ngành, đoàn thể và các thôn phối hợp mở lớp, vận động người dân tham gia.`,
    ],
  ],
  outline: [
    'situation',
    'past',
    'needs',
    'aims',
    'schedule',
    'funding',
    'solutions',
    'organisation',
    'other',
  ],
  columns: [
    'month',
    'title',
    'programme',
    'audience',
    'classCount',
    'learners',
    'cost',
    'venueText',
    'partnerText',
    'sourceText',
    'ownOrJoint',
    'note',
  ],
  columnWords: {},
  schedule: {
    title: 'Nội dung và thời gian thực hiện',
    byMonth: true,
    columns: [
      { field: 'row', header: 'TT', width: 7, align: 'center' },
      { field: 'title', header: 'Nội dung', width: 33 },
      { field: 'audience', header: 'Đối tượng', width: 23 },
      { field: 'classCount', header: 'Số lớp', width: 9, align: 'center' },
      { field: 'learners', header: 'Số học viên', width: 11, align: 'center' },
      { field: 'cost', header: 'Kinh phí (đồng)', width: 17, numeric: true },
      { field: 'venueText', header: 'Địa điểm', width: 22 },
      { field: 'partnerText', header: 'Tổ chức, cá nhân phối hợp', width: 22 },
      { field: 'note', header: 'Ghi chú', width: 11, align: 'center' },
    ],
    total: 'Cộng cả năm',
  },
  closing: ({ year }) => `hoạt động năm ${year}`,
  without: [],
});
