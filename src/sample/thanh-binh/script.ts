import { addDays, civilDate, yearOf } from '#vocabulary/date.ts';
import { nameOf } from '../accounts.ts';
import type { Script } from '../kind/script.ts';
import type { SampleNotice } from '../model.ts';
import { lines } from './lines.ts';
import { setting } from './setting.ts';

const motto = 'Học để phát triển bản thân, làm chủ tri thức và công nghệ';

/** [who, by village, day of October, title, people] */
const own = [
  ['Đông Thịnh', true, 4, 'Phát động Tuần lễ, tặng sách tủ sách thôn', 64],
  ['Tây Lương', true, 4, 'Phát động Tuần lễ tại nhà văn hóa thôn', 52],
  ['Trung Chính', true, 5, 'Tối đọc sách và văn nghệ', 71],
  ['Nam Hà', true, 6, 'Phát động “Gia đình, dòng họ hiếu học”', 48],
  ['truong-mam-non', false, 3, 'Đọc sách cùng con ở sân trường', 90],
  ['truong-tieu-hoc', false, 3, 'Phát động Tuần lễ, ngày hội đọc sách', 310],
  ['truong-thcs', false, 6, 'Cuộc thi kể chuyện theo sách', 240],
] as const;

/** The week of lifelong learning, on its own days of the year that the clock shows. */
export const thanhBinh: Script = {
  setting,
  kind: 'event',
  yearAt: yearOf,
  period: (year) => ({ from: civilDate(year, 10, 1)!, to: civilDate(year, 10, 7)! }),
  title: (year) =>
    `Kế hoạch tổ chức Khai giảng Trung tâm học tập cộng đồng và hưởng ứng “Tuần lễ học tập suốt đời năm ${year}”`,
  theme: motto,
  sections: {
    aims: `1. Mục đích: nâng cao nhận thức, trách nhiệm của các cấp, các ngành và nhân dân về học tập suốt đời; đa dạng cách học (theo lớp, qua mạng, từ xa, ở nơi khác); ưu tiên gia đình chính sách, phụ nữ, người bị thiệt thòi.
2. Yêu cầu: tổ chức nghiêm túc, thu hút nhân dân toàn xã; các ban, ngành, đoàn thể phối hợp thống nhất.`,
    arrangements: `- Thời gian: {{plan.period}}; lễ khai giảng 13 giờ 30 ngày 06 tháng 10; tổng kết ngày 08 tháng 10.
- Địa điểm: Hội trường xã; nhà văn hóa các thôn; các nhà trường.
- Thành phần mời: lãnh đạo Đảng ủy, HĐND, UBND, UBMTTQ xã; các phòng chuyên môn; các đoàn thể; các cơ sở giáo dục; đại diện nhân dân.`,
  },
  signedOn: [9, 29],
  recipients: [
    'Sở Giáo dục và Đào tạo',
    'Thường trực Đảng ủy',
    'Lãnh đạo UBND xã',
    'UBMTTQ xã, các đoàn thể',
    'Nhà trường, các thôn',
    'Lưu: VT, TTHTCĐ',
  ],
  bases: [
    [
      '174/UBND-VP6',
      '2025-09-18',
      'Ủy ban nhân dân tỉnh Ninh Bình',
      'Tổ chức khai giảng và phát động “Tuần lễ hưởng ứng học tập suốt đời”',
    ],
  ],
  lines,
  survey: null,
  targets: ({ id, day, unit }) => [
    {
      text: 'Tổ chức 3 chuyên đề',
      comparator: '=',
      value: 3,
      unit: 'chuyên đề',
      indicator: 'topics',
      dueOn: day([10, 7]),
    },
    {
      text: '370 lượt học viên dự ba chuyên đề',
      value: 370,
      unit: 'lượt',
      indicator: 'attendances',
      dueOn: day([10, 7]),
    },
    {
      text: 'Bản tin hằng ngày trong Tuần lễ: 7 bản tin',
      value: 7,
      unit: 'bản tin',
      indicator: 'notices',
      dueOn: day([10, 7]),
    },
    {
      text: '5/5 thôn phát động phong trào',
      comparator: '=',
      value: 5,
      unit: 'thôn',
      indicator: 'reported-count',
      unitId: unit('van-hoa'),
      dueOn: day([10, 7]),
      reports: [
        {
          id: id('target-report', 'launch'),
          on: day([10, 7]),
          value: 4,
          part: null,
          whole: null,
          evidence: 'Bốn thôn đã báo; thôn Bắc Sơn hoãn vì mưa',
          note: null,
          by: nameOf('phogiamdoc'),
        },
      ],
    },
  ],
  assignments: ({ day }) => [
    {
      key: 'media',
      text: 'Tuyên truyền, treo băng rôn, khẩu hiệu tại trung tâm xã; phát tin đến các thôn',
      lead: 'van-hoa',
      due: day([10, 1]),
      report: {
        on: day([10, 1]),
        by: nameOf('vanhoa'),
        result: 'Đã treo 6 băng rôn; loa phát mỗi ngày hai lần',
      },
    },
    {
      key: 'week',
      text: 'Tổ chức Tuần lễ theo đúng kế hoạch',
      lead: null,
      due: day([10, 8]),
      report: { on: day([10, 8]), by: nameOf('phogiamdoc'), result: 'Đủ sáu hoạt động của kế hoạch' },
    },
    {
      key: 'schools',
      text: 'Treo khẩu hiệu, tổ chức hoạt động cụ thể trong Tuần lễ',
      lead: 'truong-tieu-hoc',
      support: ['truong-mam-non', 'truong-thcs'],
      due: day([10, 7]),
      report: { on: day([10, 7]), by: nameOf('truonghoc'), result: 'Ngày hội đọc sách cả ba trường' },
    },
    {
      key: 'unions',
      text: 'Vận động hội viên, tổ chức sinh hoạt chuyên đề; phát động “Gia đình, dòng họ hiếu học”',
      lead: 'mat-tran',
      support: ['ban-xay-dung-dang', 'doan-thanh-nien', 'hoi-phu-nu', 'hoi-nong-dan', 'hoi-khuyen-hoc'],
      due: day([10, 7]),
      report: { on: day([10, 7]), by: 'Ủy ban MTTQ xã', result: 'Mười hai buổi sinh hoạt ở các chi hội' },
    },
    {
      key: 'villages',
      text: 'Tổ chức hoạt động của thôn trong Tuần lễ và báo kết quả',
      lead: 'villages',
      due: day([10, 7]),
      report: {
        on: day([10, 5]),
        by: nameOf('truongthon'),
        result: 'Đã phát động ở nhà văn hóa thôn',
        answered: 4,
      },
    },
  ],
  inspections: [],
  reports: [{ from: [10, 1], to: [10, 7], sentOn: [10, 12] }],
  books: [
    ['Trí tuệ nhân tạo cho mọi người', 'Lê Văn Ví Dụ', 'CDS', 4, 'Thư viện xã', null],
    [
      'Sổ tay phòng, chống lừa đảo qua mạng',
      null,
      'PL',
      10,
      'Tủ sách pháp luật',
      'https://vi-du.example/lua-dao.pdf',
    ],
    ['Truyện cổ tích Việt Nam', null, 'VHXH', 6, 'Thư viện trường Tiểu học', null],
  ],
  equipment: [
    ['Bộ âm thanh hội trường', 1, 2024],
    ['Máy chiếu', 2, 2023],
    ['Ghế nhựa', 220, 2022],
  ],
  petitions: () => [],
  donations: ({ id, day }) => [
    {
      id: id('donation', 'doanh-nghiep'),
      donor: 'Doanh nghiệp may Mẫu',
      donorKind: 'enterprise',
      receivedOn: day([9, 27]),
      amount: 6_000_000,
      goods: null,
      worth: null,
      activityId: null,
    },
    {
      id: id('donation', 'khuyen-hoc'),
      donor: 'Hội Khuyến học xã',
      donorKind: 'organisation',
      receivedOn: day([10, 2]),
      amount: null,
      goods: '150 quyển sách cho tủ sách năm thôn',
      worth: 4_500_000,
      activityId: null,
    },
  ],
  proposals: () => [],
  dropouts: () => [],
  own: ({ id, day, unit, village }) =>
    own.map(([who, byVillage, on, title, people]) => ({
      id: id('own', who),
      title,
      form: 'campaign',
      day: day([10, on]),
      villageId: byVillage ? village(who) : null,
      unitId: byVillage ? null : unit(who),
      people,
    })),
  notices: ({ id, day, year }) =>
    Array.from({ length: 7 }, (_, at): SampleNotice => {
      const on = addDays(day([10, 1]), at);
      return {
        id: id('notice', 'bulletin', String(at)),
        channel: 'loudspeaker',
        activityId: null,
        year,
        title: `Chuyên mục Tuần lễ học tập suốt đời, số ${at + 1}`,
        text: `Chuyên mục Tuần lễ học tập suốt đời. ${motto}. Mời bà con theo dõi lịch các chuyên đề và tủ sách mở tại nhà văn hóa thôn.`,
        facts: null,
        plannedOn: on,
        plannedAt: '17:00',
        sentOn: on,
        sentBy: nameOf('vanhoa'),
      };
    }),
};
