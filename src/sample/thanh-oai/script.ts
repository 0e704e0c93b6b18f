import { addDays, yearOf } from '#vocabulary/date.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { nameOf } from '../accounts.ts';
import type { Script, Stage } from '../kind/script.ts';
import type { TargetSaid } from '../targets.ts';
import { lines } from './lines.ts';
import { setting } from './setting.ts';

const theme = 'Bảo tồn văn hóa và Phát triển kinh tế làng nghề bền vững';

/** A figure that a unit reported on a day, with what shows it. */
const shown = (
  { id, day }: Stage,
  key: string,
  on: readonly [number, number],
  value: number,
  evidence: string | null,
  of: readonly [part: number, whole: number] | null = null,
): NonNullable<TargetSaid['reports']>[number] => ({
  id: id('target-report', key, String(on)),
  on: day(on),
  value,
  part: of?.[0] ?? null,
  whole: of?.[1] ?? null,
  evidence,
  note: null,
  by: nameOf('phogiamdoc'),
});

/** A year on one theme, the craft villages; shown from May on, before that as the year that is over. */
export const thanhOai: Script = {
  setting,
  kind: 'thematic',
  yearAt: (today) => yearOf(addDays(today, -120)),
  period: yearPeriod,
  title: (year) =>
    `Kế hoạch hoạt động của Trung tâm học tập cộng đồng xã Thanh Oai theo chủ đề “${theme} năm ${year}”`,
  theme,
  sections: {
    aims: `1. Về văn hóa: khơi dậy niềm tự hào và ý thức giữ gìn nghề truyền thống cho thế hệ trẻ.
2. Về kinh tế: nâng giá trị sản phẩm làng nghề nhờ cải tiến mẫu mã và bán hàng trên mạng.
3. Về kỹ năng: có ít nhất 01 nhóm thợ trẻ kế cận tay nghề cao, am hiểu du lịch cộng đồng.`,
    tasks: `1. Giữ lửa nghề, cải tiến sản phẩm: ít nhất 03 lớp, mỗi lớp 25–40 học viên; hội thảo mẫu mã.
2. Số hóa làng nghề: ít nhất 02 hộ, hợp tác xã bán hàng online hiệu quả; 100% học viên có kỹ năng số cơ bản; tối thiểu 01 hồ sơ OCOP.
3. Du lịch học tập: tối thiểu 01 tuyến trải nghiệm.
4. Mô hình điểm “Làng nghề học tập” ở thôn Đồng Mây.`,
  },
  signedOn: [1, 20],
  recipients: [
    'Sở Giáo dục và Đào tạo',
    'UBND xã',
    'Các trường học',
    'UBMTTQ, đoàn thể xã',
    'Lưu: VT, TTHTCĐ',
  ],
  bases: [
    ['1373/QĐ-TTg', '2021-07-30', 'Thủ tướng Chính phủ', 'Đề án Xây dựng xã hội học tập giai đoạn 2021-2030'],
    [
      '142/2025/NĐ-CP',
      '2025-06-12',
      'Chính phủ',
      'Phân định thẩm quyền của chính quyền địa phương hai cấp trong lĩnh vực giáo dục',
    ],
    [
      '11/2025/TT-BGDĐT',
      '2025-06-12',
      'Bộ Giáo dục và Đào tạo',
      'Phân quyền, phân cấp đối với giáo dục nghề nghiệp, giáo dục thường xuyên',
    ],
    [
      '10/VBHN-BGDĐT',
      '2014-03-14',
      'Bộ Giáo dục và Đào tạo',
      'Quy chế tổ chức và hoạt động của trung tâm học tập cộng đồng',
    ],
  ],
  lines,
  survey: ({ day, id, village }) => ({
    closedOn: day([4, 20]),
    needs: (
      [
        ['Nghề mây tre đan', 'HN', [24, 8, 6, 5]],
        ['Khâu nón, vẽ nón', 'HN', [4, 22, 7, 6]],
        ['Thêu tay', 'HN', [3, 6, 21, 5]],
        ['Bán hàng trên mạng', 'CDS', [14, 12, 11, 9]],
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
  targets: (at) => [
    {
      text: 'Đào tạo ít nhất 01 nhóm thợ trẻ kế cận có tay nghề cao',
      value: 1,
      unit: 'nhóm',
      indicator: 'craft-groups',
      unitId: at.unit('hop-tac-xa'),
      reports: [shown(at, 'young', [7, 2], 1, 'Danh sách 12 thợ trẻ, nghệ nhân xác nhận tay nghề')],
    },
    {
      text: 'Ít nhất 03 lớp chuyên đề trong năm',
      value: 3,
      unit: 'lớp',
      indicator: 'classes',
      programme: 'HN',
    },
    {
      text: 'Mỗi lớp từ 25–40 học viên',
      value: 25,
      upTo: 40,
      unit: 'học viên',
      indicator: 'class-size',
      programme: 'HN',
    },
    {
      text: 'Ít nhất 02 hộ gia đình, hợp tác xã bán hàng online hiệu quả',
      value: 2,
      unit: 'hộ',
      indicator: 'online-sellers',
      unitId: at.unit('dich-vu'),
      reports: [
        shown(at, 'online', [8, 31], 1, 'Đơn hàng ba tháng của Hợp tác xã làng nghề'),
        shown(at, 'online', [10, 31], 2, 'Thêm sổ đơn hàng của hộ bà Ngô Thị Liên'),
      ],
    },
    {
      text: '100% học viên có kỹ năng số cơ bản',
      comparator: '=',
      value: 100,
      unit: '%',
      indicator: 'basic-digital-skills',
      unitId: at.unit('dich-vu'),
      reports: [shown(at, 'digital', [7, 15], 95.2, 'Phiếu thực hành của lớp tập huấn', [40, 42])],
    },
    {
      text: 'Tối thiểu 01 sản phẩm có hồ sơ OCOP',
      value: 1,
      unit: 'sản phẩm',
      indicator: 'ocop-files',
      unitId: at.unit('hop-tac-xa'),
    },
    {
      text: 'Tối thiểu 01 tuyến trải nghiệm làng nghề được hình thành',
      value: 1,
      unit: 'tuyến',
      indicator: 'routes',
      unitId: at.unit('doan-thanh-nien'),
      reports: [shown(at, 'route', [10, 18], 1, 'Chương trình ba điểm, danh sách đoàn đầu tiên')],
    },
    {
      text: '01 thôn làm mô hình điểm “Làng nghề học tập”',
      comparator: '=',
      value: 1,
      unit: 'thôn',
      indicator: 'model-villages',
      unitId: at.unit('van-hoa'),
      reports: [shown(at, 'model', [9, 30], 0, 'Đồng Mây đã xong ba trong bốn nội dung')],
    },
  ],
  assignments: ({ day }) => [
    {
      key: 'advise',
      text: 'Tham mưu, điều hành các chuyên đề; kiểm tra định kỳ theo quý, có biên bản',
      lead: null,
      due: day([12, 20]),
    },
    {
      key: 'rooms',
      text: 'Chuẩn bị cơ sở vật chất, tài liệu; hướng dẫn thu chi, quyết toán',
      lead: 'van-hoa',
      due: day([4, 30]),
      report: { on: day([4, 25]), by: nameOf('vanhoa'), result: 'Đã có phòng, tài liệu của ba lớp nghề' },
    },
    {
      key: 'hall',
      text: 'Chuẩn bị hội trường cho các chuyên đề, ngày hội',
      lead: 'van-phong',
      support: ['van-hoa'],
      due: day([11, 10]),
      report: {
        on: day([11, 9]),
        by: 'Văn phòng HĐND - UBND xã',
        result: 'Đã giữ hội trường, sân trước ủy ban',
      },
    },
    {
      key: 'people',
      text: 'Vận động hội viên, đoàn viên, nhân dân tham gia các lớp',
      lead: 'mat-tran',
      support: ['hoi-phu-nu', 'hoi-cuu-chien-binh', 'doan-thanh-nien'],
      due: day([9, 10]),
      figure: [200, 'người'],
      report: {
        on: day([9, 8]),
        by: 'Ủy ban MTTQ xã',
        result: 'Các đoàn thể đã vận động qua 9 buổi sinh hoạt',
        figure: 236,
      },
    },
    {
      key: 'media',
      text: 'Tuyên truyền, giới thiệu quảng bá; làm video ngắn giới thiệu nghề',
      lead: 'dich-vu',
      due: day([10, 31]),
      figure: [3, 'video'],
      report: {
        on: day([10, 28]),
        by: 'Trần Quốc Duy',
        result: 'Xong video mây tre đan, nón lá',
        figure: 2,
        done: false,
      },
    },
    {
      key: 'villages',
      text: 'Phối hợp tổ chức chuyên đề tại thôn, giới thiệu sản phẩm truyền thống',
      lead: 'villages',
      due: day([11, 12]),
      report: {
        on: day([11, 10]),
        by: nameOf('truongthon'),
        result: 'Thôn có gian hàng ở ngày hội',
        answered: 3,
      },
    },
    {
      key: 'schools',
      text: 'Tổ chức cho học sinh dự lớp chuyên đề, tuyến trải nghiệm, đọc sách',
      lead: 'truong-tieu-hoc',
      due: day([10, 30]),
      report: {
        on: day([10, 20]),
        by: nameOf('truonghoc'),
        result: '62 học sinh lớp 4 đi tuyến trải nghiệm',
      },
    },
    {
      key: 'ocop',
      text: 'Hoàn thiện hồ sơ OCOP cho đèn lồng mây',
      lead: 'hop-tac-xa',
      support: ['hoi-nong-dan'],
      due: day([12, 10]),
    },
  ],
  inspections: [
    {
      quarter: 2,
      on: [6, 29],
      conclusion: 'Ba lớp nghề đúng tiến độ, đủ học viên; học viên bắt đầu có hàng giao khách.',
      followUps: [
        { unit: 'hop-tac-xa', text: 'Bổ sung khung đan cho lớp mây', closing: 'Đã có thêm 10 khung' },
      ],
    },
    {
      quarter: 3,
      on: [9, 28],
      conclusion: 'Hội thảo và cuộc thi đạt mục đích; cần đẩy nhanh hồ sơ OCOP.',
      followUps: [
        { unit: 'dich-vu', text: 'Làm xong video thứ ba', closing: 'Đã đăng trên trang thông tin của xã' },
      ],
    },
  ],
  reports: [
    { from: [4, 1], to: [6, 30], sentOn: [7, 4] },
    { from: [7, 1], to: [9, 30], sentOn: [10, 5] },
    { from: [1, 1], to: [12, 31], sentOn: [12, 31] },
  ],
  books: [
    ['Kỹ thuật mây tre đan', 'Đặng Văn Ví Dụ', 'HN', 6, 'Thư viện xã', null],
    ['Mẫu thêu cổ truyền', null, 'VHXH', 3, 'Thư viện xã', null],
    ['Bán hàng trên mạng cho hộ làm nghề', 'Trần Thị Mẫu', 'CDS', 5, 'Thư viện xã', null],
    ['Hồ sơ OCOP từng bước', null, 'KT', 2, 'Tủ sách hợp tác xã', 'https://vi-du.example/ocop.pdf'],
  ],
  equipment: [
    ['Khung đan mây', 22, 2025],
    ['Máy ảnh chụp sản phẩm', 1, 2026],
    ['Máy chiếu', 1, 2023],
  ],
  petitions: ({ id, day }) => [
    {
      id: id('petition', 'ocop'),
      recipient: 'Sở Nông nghiệp và Môi trường',
      subject: 'Hỗ trợ tư vấn hồ sơ OCOP cho sản phẩm làng nghề',
      content: 'Đề nghị cử cán bộ hướng dẫn hợp tác xã hoàn thiện hồ sơ OCOP cho đèn lồng mây trong quý IV.',
      documentId: null,
      sentOn: day([9, 24]),
      answer: {
        on: day([10, 12]),
        by: 'Sở Nông nghiệp và Môi trường',
        number: '214/SNNMT',
        text: 'Cử một cán bộ hướng dẫn trong tháng 11',
        outcome: 'granted',
      },
    },
  ],
  donations: ({ id, day }) => [
    {
      id: id('donation', 'hop-tac-xa'),
      donor: 'Hợp tác xã làng nghề mây tre đan',
      donorKind: 'enterprise',
      receivedOn: day([5, 2]),
      amount: null,
      goods: 'Nguyên liệu cho ba lớp nghề',
      worth: 8_000_000,
      activityId: null,
    },
    {
      id: id('donation', 'lu-hanh'),
      donor: 'Đơn vị lữ hành Mẫu A',
      donorKind: 'enterprise',
      receivedOn: day([9, 10]),
      amount: 5_000_000,
      goods: null,
      worth: null,
      activityId: null,
    },
  ],
  proposals: ({ id, unit, day, year }) => [
    {
      id: id('proposal', String(year), 'women'),
      unitId: unit('hoi-phu-nu'),
      by: 'Lê Thị Thơm',
      year: year + 1,
      month: 3,
      title: 'Nhuộm màu tự nhiên cho sợi thêu',
      programme: 'HN',
      audience: 'Hội viên phụ nữ',
      villageId: null,
      venueId: null,
      learners: 30,
      cost: null,
      note: null,
      on: day([10, 8]),
      declined: null,
      lineId: null,
    },
  ],
  dropouts: () => [],
  own: () => [],
  notices: ({ id, day, year }) => [
    {
      id: id('notice', 'video', '1'),
      channel: 'video',
      activityId: null,
      year,
      title: 'Video: một chiếc giỏ mây ra đời',
      text: 'Ba phút trong xưởng mây Đồng Mây: chẻ nan, đan đáy, nức vành.',
      facts: null,
      plannedOn: day([6, 20]),
      plannedAt: null,
      sentOn: day([6, 20]),
      sentBy: 'Trần Quốc Duy',
    },
    {
      id: id('notice', 'meeting', '1'),
      channel: 'meeting',
      activityId: null,
      year,
      title: 'Lời lồng ghép họp thôn tháng 9',
      text: 'Mời bà con gửi mẫu dự thi trước ngày 15 tháng 9.',
      facts: null,
      plannedOn: day([9, 1]),
      plannedAt: null,
      sentOn: day([9, 1]),
      sentBy: nameOf('truongthon'),
    },
  ],
};
