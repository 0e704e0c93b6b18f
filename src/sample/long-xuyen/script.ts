import { addDays, monthNumber, yearOf } from '#vocabulary/date.ts';
import { schoolYearPeriod } from '#vocabulary/period.ts';
import { nameOf } from '../accounts.ts';
import { dropoutsOf } from '../dropouts.ts';
import type { Script, Stage } from '../kind/script.ts';
import type { TargetSaid } from '../targets.ts';
import { lines } from './lines.ts';
import { setting } from './setting.ts';

const shown = (
  { id, day }: Stage,
  key: string,
  on: readonly [number, number],
  value: number,
  evidence: string,
  by: string,
  of: readonly [part: number, whole: number] | null = null,
): NonNullable<TargetSaid['reports']>[number] => ({
  id: id('target-report', key, String(on)),
  on: day(on),
  value,
  part: of?.[0] ?? null,
  whole: of?.[1] ?? null,
  evidence,
  note: null,
  by,
});

/** A school year, September to August; shown from mid-October on, before that as the one that is over. */
export const longXuyen: Script = {
  setting,
  kind: 'school-year',
  yearAt: (today) => {
    const day = addDays(today, -45);
    return monthNumber(day) >= 9 ? yearOf(day) : yearOf(day) - 1;
  },
  period: schoolYearPeriod,
  title: (year) =>
    `Kế hoạch hoạt động của Trung tâm học tập cộng đồng xã Long Xuyên năm học ${year}–${year + 1}`,
  sections: {
    situation: `Đáp ứng nhu cầu học tập rất đa dạng của người dân: tập huấn, lớp nghề ngắn hạn, chuyên đề, nói chuyện.
Thuận lợi: được Đảng ủy, UBND xã quan tâm; các ban, ngành, đoàn thể phối hợp; giáo viên nhiệt tình tuyên truyền.
Khó khăn: phần lớn nhân dân làm nông nghiệp, chưa quan tâm đến việc học; cơ sở vật chất còn thiếu.`,
    aims: `- Huy động trẻ trong độ tuổi đến trường từ 99% trở lên, không có học sinh bỏ học.
- Giữ vững phổ cập giáo dục ba cấp học.
- 100% cán bộ, viên chức dự lớp bồi dưỡng.
- Từ 80% nhân dân trở lên dự tập huấn, hội thảo, chuyên đề.`,
  },
  signedOn: [9, 1],
  recipients: [
    'Sở Giáo dục và Đào tạo',
    'Đảng ủy, UBND xã',
    'Các trường học',
    'Các ban, ngành, đoàn thể; các thôn',
    'Lưu: VT, TTHTCĐ',
  ],
  bases: [
    [
      '10/VBHN-BGDĐT',
      '2014-03-14',
      'Bộ Giáo dục và Đào tạo',
      'Quy chế tổ chức và hoạt động của trung tâm học tập cộng đồng',
    ],
    [
      '11/2025/TT-BGDĐT',
      '2025-06-12',
      'Bộ Giáo dục và Đào tạo',
      'Phân quyền, phân cấp đối với giáo dục nghề nghiệp, giáo dục thường xuyên',
    ],
  ],
  lines,
  survey: ({ id, village, year }) => ({
    closedOn: `${year}-08-20` as ReturnType<Stage['day']>,
    needs: (
      [
        ['Giống lúa, phân bón mới', 'KT', [34, 30, 28, 22]],
        ['Chăm sóc người cao tuổi', 'SK', [16, 14, 18, 12]],
        ['Tin học, dùng mạng', 'CDS', [12, 15, 9, 11]],
        ['Nghề may ngắn hạn', 'HN', [8, 11, 10, 7]],
      ] as const
    ).map(([topic, programme, counts]) => ({
      id: id('need', topic),
      topic,
      programme,
      byVillage: setting.villages.map(([name], at) => ({
        villageId: village(name),
        registered: counts[at]!,
      })),
    })),
  }),
  targets: (at) => {
    const school = nameOf('truonghoc');
    const unitId = at.unit('truong-tieu-hoc');
    return [
      {
        text: 'Huy động trẻ trong độ tuổi đến trường đạt từ 99% trở lên',
        value: 99,
        unit: '%',
        indicator: 'school-attendance',
        unitId,
        reports: [
          shown(at, 'attendance', [9, 20], 99.4, 'Sổ phổ cập tháng 9', school, [482, 485]),
          shown(at, 'attendance', [1, 15], 99.6, 'Sổ phổ cập tháng 1', school, [483, 485]),
        ],
      },
      {
        text: 'Không có học sinh bỏ học',
        comparator: '=',
        value: 0,
        unit: 'học sinh',
        indicator: 'dropouts',
        unitId,
        reports: [shown(at, 'dropouts', [10, 12], 1, 'Sổ theo dõi học sinh', school)],
      },
      {
        text: 'Giữ vững phổ cập giáo dục ba cấp học',
        value: null,
        unit: null,
        indicator: 'kept',
        unitId,
        reports: [shown(at, 'kept', [11, 5], 1, 'Quyết định công nhận phổ cập', school)],
      },
      {
        text: '100% cán bộ, viên chức dự lớp bồi dưỡng',
        comparator: '=',
        value: 100,
        unit: '%',
        indicator: 'officials-trained',
        unitId: at.unit('van-hoa'),
        reports: [
          shown(
            at,
            'officials',
            [11, 14],
            86.2,
            'Danh sách lớp quốc phòng - an ninh',
            nameOf('vanhoa'),
            [50, 58],
          ),
        ],
      },
      {
        text: 'Từ 80% nhân dân trở lên dự tập huấn, hội thảo, chuyên đề',
        value: 80,
        unit: '%',
        indicator: 'people-share',
        population: 560,
        populationOf: 'Người từ 16 tuổi trở lên',
        populationOn: at.day([9, 1]),
      },
      {
        text: 'Đến nhà tất cả học sinh bỏ học, vận động ra lớp',
        value: 100,
        unit: '%',
        indicator: 'dropouts-returned-share',
        unitId,
      },
      {
        text: 'Mở các lớp pháp luật theo nhu cầu: ít nhất 4 lớp',
        value: 4,
        unit: 'lớp',
        indicator: 'classes',
        programme: 'PL',
      },
      {
        text: 'Mở các lớp chuyển giao kỹ thuật: ít nhất 4 lớp',
        value: 4,
        unit: 'lớp',
        indicator: 'classes',
        programme: 'KT',
        unitId: at.unit('hoi-nong-dan'),
      },
      {
        text: 'Tổ chức được lớp dạy nghề ngắn hạn cho thanh thiếu niên',
        value: null,
        unit: null,
        indicator: 'kept',
        unitId: at.unit('doan-thanh-nien'),
      },
    ];
  },
  assignments: ({ day }) => [
    {
      key: 'needs',
      text: 'Điều tra nhu cầu học tập; nắm học sinh lưu ban, bỏ học, vận động ra lớp',
      lead: null,
      support: ['truong-tieu-hoc', 'truong-thcs'],
      due: day([9, 30]),
      report: {
        on: day([9, 28]),
        by: nameOf('phogiamdoc'),
        result: 'Đã điều tra bốn thôn; nắm hai em bỏ học',
      },
    },
    {
      key: 'farmers',
      text: 'Xác định nhu cầu chuyển giao kỹ thuật; mở các lớp khuyến nông',
      lead: 'hoi-nong-dan',
      due: day([6, 30]),
      figure: [150, 'người'],
      report: {
        on: day([10, 10]),
        by: nameOf('hoinongdan'),
        result: 'Đã lập danh sách nhu cầu của bốn chi hội',
        figure: 114,
        done: false,
      },
    },
    {
      key: 'elders',
      text: 'Duy trì lớp dưỡng sinh, câu lạc bộ văn nghệ, thể thao',
      lead: 'hoi-nguoi-cao-tuoi',
      due: day([8, 20]),
    },
    {
      key: 'youth',
      text: 'Giao lưu văn nghệ, sinh hoạt hè; chuyên đề giao thông, phòng chống ma túy, tin học',
      lead: 'doan-thanh-nien',
      due: day([8, 25]),
    },
    {
      key: 'women',
      text: 'Giáo dục sức khỏe bà mẹ, trẻ em; nữ công gia chánh',
      lead: 'hoi-phu-nu',
      support: ['tram-y-te'],
      due: day([5, 31]),
    },
    {
      key: 'law',
      text: 'Chuyên đề nghị quyết, chỉ thị, pháp luật',
      lead: 'tu-phap',
      support: ['cong-an'],
      due: day([6, 25]),
    },
    {
      key: 'health',
      text: 'Phổ biến kiến thức chăm sóc sức khỏe, phòng chống dịch bệnh',
      lead: 'tram-y-te',
      due: day([12, 15]),
      report: { on: day([10, 2]), by: 'Trần Thị Kim Dung', result: 'Đã nói chuyện ở hai thôn', done: false },
    },
    {
      key: 'schools',
      text: 'Vận động học sinh bỏ học ra lớp, giữ vững phổ cập, phân công giáo viên phụ trách lớp',
      lead: 'truong-tieu-hoc',
      support: ['truong-mam-non', 'truong-thcs'],
      due: day([10, 10]),
      report: {
        on: day([10, 9]),
        by: nameOf('truonghoc'),
        result: 'Một em đã đi học lại; đang đến nhà em còn lại',
      },
    },
    {
      key: 'association',
      text: 'Tập huấn về trung tâm; vận động nhân dân tham gia; hỗ trợ tài chính, trang thiết bị',
      lead: 'hoi-khuyen-hoc',
      due: day([10, 5]),
      report: { on: day([10, 4]), by: nameOf('khuyenhoc'), result: 'Tặng trung tâm 30 bộ bàn ghế' },
    },
    {
      key: 'villages',
      text: 'Báo nhu cầu học tập của thôn, vận động người dân đến lớp',
      lead: 'villages',
      due: day([9, 25]),
      report: {
        on: day([9, 22]),
        by: nameOf('truongthon'),
        result: 'Đã họp thôn, lập danh sách đăng ký',
        answered: 4,
      },
    },
  ],
  inspections: [
    {
      quarter: 3,
      on: [9, 29],
      conclusion: 'Khai giảng và các buổi tuyên truyền tháng 9 đúng kế hoạch.',
      followUps: [
        {
          unit: 'truong-thcs',
          text: 'Bổ sung danh sách học sinh dự buổi luật giao thông',
          closing: 'Đã nộp danh sách 34 em',
        },
      ],
    },
    {
      quarter: 4,
      on: [12, 26],
      conclusion: 'Các hoạt động đúng tháng; cần lập danh sách đủ các buổi tuyên truyền.',
      followUps: [
        { unit: 'truong-thcs', text: 'Nộp danh sách học sinh dự tuyên truyền', closing: 'Đã nộp đủ' },
      ],
    },
    { quarter: 1, on: [3, 28], conclusion: 'Các lớp chuyển giao kỹ thuật đông người dự.' },
    {
      quarter: 2,
      on: [6, 26],
      conclusion: 'Hoàn thành chuyên đề pháp luật; lớp nghề còn chậm.',
      followUps: [
        {
          unit: 'doan-thanh-nien',
          text: 'Lập danh sách thanh niên học nghề',
          closing: 'Đã có 14 người đăng ký',
        },
      ],
    },
  ],
  reports: [
    { from: [9, 1], to: [9, 30], sentOn: [10, 3] },
    { from: [9, 1], to: [12, 31], sentOn: [12, 31] },
    { from: [1, 1], to: [5, 31], sentOn: [6, 5] },
  ],
  books: [
    ['Cẩm nang giống lúa chất lượng cao', 'Nguyễn Văn Mẫu', 'KT', 5, 'Thư viện xã', null],
    ['Dưỡng sinh hằng ngày', null, 'SK', 4, 'Thư viện xã', null],
    ['Luật Trẻ em: hỏi và đáp', null, 'PL', 6, 'Tủ sách pháp luật', null],
    ['Kể chuyện lịch sử', 'Lê Thị Ví Dụ', 'VHXH', 8, 'Thư viện trường Tiểu học', null],
    ['Tài liệu khoa học công nghệ cho nhà nông', null, 'KT', 0, null, 'https://vi-du.example/nha-nong.pdf'],
  ],
  equipment: [
    ['Bàn ghế học viên (bộ)', 30, 2026],
    ['Tivi', 1, 2021],
  ],
  petitions: ({ id, day }) => [
    {
      id: id('petition', 'equipment'),
      recipient: 'UBND xã Long Xuyên',
      subject: 'Quan tâm cơ sở vật chất, thiết bị của trung tâm',
      content: 'Đề nghị UBND xã bổ sung 01 máy chiếu, sửa phòng học của trung tâm để mở lớp nghề.',
      documentId: null,
      sentOn: day([9, 15]),
      answer: {
        on: day([10, 6]),
        by: 'UBND xã Long Xuyên',
        number: '98/UBND-VHXH',
        text: 'Bố trí máy chiếu trong quý IV; phòng học sửa vào hè',
        outcome: 'partly',
      },
    },
    {
      id: id('petition', 'vocational'),
      recipient: 'Sở Giáo dục và Đào tạo',
      subject: 'Liên kết mở lớp nghề ngắn hạn tại trung tâm',
      content: 'Đề nghị giới thiệu cơ sở dạy nghề mở lớp may ngắn hạn tại trung tâm trong năm học.',
      documentId: null,
      sentOn: day([10, 1]),
      answer: null,
    },
  ],
  donations: ({ id, day }) => [
    {
      id: id('donation', 'khuyen-hoc'),
      donor: 'Hội Khuyến học xã',
      donorKind: 'organisation',
      receivedOn: day([10, 4]),
      amount: null,
      goods: '30 bộ bàn ghế học viên',
      worth: 24_000_000,
      activityId: null,
    },
    {
      id: id('donation', 'nguoi-con-que'),
      donor: 'Bà con xa quê',
      donorKind: 'person',
      receivedOn: day([9, 4]),
      amount: 3_000_000,
      goods: null,
      worth: null,
      activityId: null,
    },
  ],
  proposals: ({ id, unit, day, year }) => [
    {
      id: id('proposal', String(year), 'farmers'),
      unitId: unit('hoi-nong-dan'),
      by: nameOf('hoinongdan'),
      year: year + 1,
      month: 4,
      title: 'Kỹ thuật nuôi cá lồng trên sông',
      programme: 'KT',
      audience: 'Hội viên nông dân',
      villageId: null,
      venueId: null,
      learners: 35,
      cost: null,
      note: 'Trạm khuyến nông nhận dạy',
      on: day([10, 11]),
      declined: null,
      lineId: null,
    },
  ],
  dropouts: ({ asOf, village }) =>
    dropoutsOf(setting.key, asOf, village('Ngọc Lâm'), nameOf('truonghoc'), { open: true }),
  own: () => [],
  notices: () => [],
};
