import { addDays, yearOf } from '#vocabulary/date.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { nameOf } from '../accounts.ts';
import type { Script, Stage } from '../kind/script.ts';
import type { TargetSaid } from '../targets.ts';
import { lines } from './lines.ts';
import { setting } from './setting.ts';

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
  by: nameOf('khuyenhoc'),
});

/** A year of the learning society, planned by the people's committee; shown from mid-March on, before that as the year that is over. */
export const tanPhong: Script = {
  setting,
  kind: 'learning-society',
  yearAt: (today) => yearOf(addDays(today, -75)),
  period: yearPeriod,
  title: (year) => `Kế hoạch xây dựng xã hội học tập năm ${year} trên địa bàn phường Tân Phong`,
  sections: {
    aims: `1. Mục đích:
- Đẩy mạnh phong trào học tập suốt đời trong Nhân dân; xây dựng phường đạt chuẩn “Cộng đồng học tập”.
2. Yêu cầu:
- Bám sát chủ trương, phù hợp thực tiễn; phát huy vai trò của cả hệ thống chính trị; gắn với kiểm tra, đánh giá, tổng kết.`,
    organisation: `1. Phòng Văn hóa - Xã hội: tham mưu, đầu mối phối hợp, theo dõi, đôn đốc, tổng hợp báo cáo.
2. Hội Khuyến học phường: nòng cốt khuyến học, khuyến tài; hướng dẫn đăng ký, đánh giá, xét công nhận các mô hình.
3. Trung tâm học tập cộng đồng: mở các lớp, bảo đảm phòng làm việc, tủ sách dùng chung, máy tính.
4. Các cơ quan, đơn vị, các bản: lồng ghép vào chương trình công tác; báo cáo định kỳ và đột xuất.`,
  },
  signedOn: [2, 10],
  number: 38,
  recipients: [
    'TT. Đảng ủy, TT. HĐND phường',
    'Chủ tịch, các PCT. UBND phường',
    'Các cơ quan, đơn vị thuộc phường',
    'Các trường học',
    'Các bản',
    'Lưu: VT',
  ],
  bases: [
    [
      '25/2023/TT-BGDĐT',
      '2023-12-27',
      'Bộ Giáo dục và Đào tạo',
      'Đánh giá, công nhận “Cộng đồng học tập” cấp xã, huyện, tỉnh',
    ],
    [
      '11/2025/TT-BGDĐT',
      '2025-06-12',
      'Bộ Giáo dục và Đào tạo',
      'Phân quyền, phân cấp đối với giáo dục nghề nghiệp, giáo dục thường xuyên',
    ],
    [
      '3652/HD-SGDĐT',
      '2025-10-31',
      'Sở Giáo dục và Đào tạo tỉnh Lai Châu',
      'Đánh giá, công nhận “Cộng đồng học tập” cấp xã',
    ],
  ],
  lines,
  survey: null,
  targets: (at) => [
    {
      text: 'Từ 60% gia đình trở lên đạt “Gia đình học tập”',
      value: 60,
      unit: '%',
      indicator: 'learning-families',
      unitId: at.unit('hoi-khuyen-hoc'),
      reports: [shown(at, 'families', [9, 30], 57.5, 'Biên bản xét của bốn bản', [123, 214])],
    },
    {
      text: 'Từ 60% bản trở lên đạt “Cộng đồng học tập”',
      value: 60,
      unit: '%',
      indicator: 'learning-villages',
      unitId: at.unit('hoi-khuyen-hoc'),
      reports: [shown(at, 'villages', [9, 30], 60, 'Quyết định công nhận ba bản', [3, 5])],
    },
    {
      text: 'Từ 70% đơn vị trở lên đạt “Đơn vị học tập”',
      value: 70,
      unit: '%',
      indicator: 'learning-units',
      unitId: at.unit('hoi-khuyen-hoc'),
      reports: [shown(at, 'units', [9, 30], 63.6, null, [7, 11])],
    },
    {
      text: 'Tỷ lệ người từ 15 đến 60 tuổi biết chữ đạt 96%',
      value: 96,
      unit: '%',
      indicator: 'literacy-share',
      unitId: at.unit('truong-tieu-hoc'),
      reports: [
        {
          ...shown(at, 'literacy', [9, 20], 95.4, 'Hồ sơ xóa mù chữ tháng 9', [539, 565]),
          by: nameOf('truonghoc'),
        },
      ],
    },
    { text: 'Trung tâm học tập cộng đồng mở ít nhất 7 lớp', value: 7, unit: 'lớp', indicator: 'classes' },
    { text: '5/5 bản có người ra lớp', comparator: '=', value: 5, unit: 'bản', indicator: 'villages' },
    {
      text: 'Mở lớp xóa mù chữ và lớp sau khi biết chữ',
      value: 2,
      unit: 'lớp',
      indicator: 'classes',
      programme: 'XMC',
      unitId: at.unit('truong-tieu-hoc'),
    },
    {
      text: 'Tủ sách dùng chung ở 5/5 nhà văn hóa bản',
      comparator: '=',
      value: 5,
      unit: 'tủ sách',
      indicator: 'reported-count',
      unitId: at.unit('van-hoa'),
      reports: [
        { ...shown(at, 'shelves', [4, 22], 4, 'Biên bản bàn giao bốn tủ sách'), by: nameOf('vanhoa') },
      ],
    },
  ],
  assignments: ({ day }) => [
    {
      key: 'advise',
      text: 'Tham mưu triển khai; đầu mối phối hợp, theo dõi, đôn đốc, tổng hợp',
      lead: 'van-hoa',
      due: day([12, 15]),
    },
    {
      key: 'models',
      text: 'Hướng dẫn đăng ký, đánh giá, xét công nhận các mô hình, danh hiệu học tập',
      lead: 'hoi-khuyen-hoc',
      support: ['van-hoa'],
      due: day([11, 30]),
      report: {
        on: day([10, 1]),
        by: nameOf('khuyenhoc'),
        result: 'Năm bản đã đăng ký; bốn bản đã họp xét',
        done: false,
      },
    },
    {
      key: 'literacy',
      text: 'Rà soát đối tượng, mở lớp xóa mù chữ và lớp sau khi biết chữ',
      lead: 'truong-tieu-hoc',
      support: ['hoi-phu-nu'],
      due: day([9, 15]),
      report: { on: day([9, 10]), by: nameOf('truonghoc'), result: 'Đã mở cả hai lớp' },
    },
    {
      key: 'centre',
      text: 'Mở các lớp bồi dưỡng; bảo đảm phòng làm việc, tủ sách, máy tính cho người học',
      lead: 'trung-tam',
      due: day([11, 30]),
      figure: [7, 'lớp'],
      report: {
        on: day([9, 25]),
        by: 'Lò Văn Tuyên',
        result: 'Đã mở các lớp theo lịch',
        figure: 6,
        done: false,
      },
    },
    {
      key: 'library',
      text: 'Cập nhật danh mục sách điện tử, học liệu số; mở tra cứu trực tuyến',
      lead: 'thu-vien',
      support: ['truong-thcs'],
      due: day([8, 31]),
      report: {
        on: day([8, 28]),
        by: 'Nguyễn Thị Mai',
        result: 'Danh mục 120 đầu sách đã lên trang công khai',
      },
    },
    {
      key: 'farmers',
      text: 'Vận động hội viên học tập thường xuyên; lồng ghép vào sinh hoạt chi hội',
      lead: 'hoi-nong-dan',
      due: day([10, 31]),
      report: { on: day([10, 15]), by: nameOf('hoinongdan'), result: 'Năm chi hội đã lồng ghép' },
    },
    {
      key: 'half',
      text: 'Báo cáo định kỳ 6 tháng về kết quả thực hiện kế hoạch',
      lead: 'villages',
      due: day([6, 25]),
      report: {
        on: day([6, 22]),
        by: nameOf('truongthon'),
        result: 'Đã họp bản, đăng ký các mô hình, vận động người dân ra lớp',
        answered: 5,
      },
    },
    {
      key: 'ad-hoc',
      text: 'Báo cáo đột xuất: số người chưa biết chữ của bản',
      lead: 'villages',
      due: day([9, 5]),
      report: {
        on: day([9, 3]),
        by: nameOf('truongthon'),
        result: 'Đã rà soát; ai chưa biết chữ đều có tên trong lớp',
        answered: 4,
      },
    },
    {
      key: 'praise',
      text: 'Đề nghị khen thưởng tập thể, cá nhân tiêu biểu',
      lead: 'hoi-khuyen-hoc',
      due: day([12, 5]),
    },
  ],
  inspections: [
    {
      quarter: 2,
      on: [6, 30],
      conclusion: 'Các lớp mở đúng kế hoạch; tủ sách bản Phiêng Lau chưa có chỗ đặt.',
      followUps: [
        { unit: 'thu-vien', text: 'Bố trí tủ sách cho bản Phiêng Lau', closing: 'Đã đặt ở nhà văn hóa bản' },
      ],
    },
    {
      quarter: 3,
      on: [9, 29],
      conclusion: 'Các bản đăng ký đủ; hồ sơ “Đơn vị học tập” còn thiếu minh chứng.',
      followUps: [
        { unit: 'hoi-khuyen-hoc', text: 'Đôn đốc bốn đơn vị nộp minh chứng', closing: 'Ba đơn vị đã nộp' },
      ],
    },
  ],
  reports: [
    { from: [1, 1], to: [6, 30], sentOn: [7, 3] },
    { from: [1, 1], to: [12, 31], sentOn: [12, 31] },
  ],
  books: [
    [
      'Sổ tay công dân học tập',
      null,
      'VHXH',
      12,
      'Thư viện phường',
      'https://vi-du.example/cong-dan-hoc-tap.pdf',
    ],
    ['Kỹ thuật trồng chè sạch', 'Lò Văn Mẫu', 'KT', 5, 'Thư viện phường', null],
    ['Hỏi đáp pháp luật hôn nhân và gia đình', null, 'PL', 6, 'Tủ sách pháp luật', null],
    ['Truyện kể các dân tộc', 'Quàng Thị Ví Dụ', 'VHXH', 9, 'Thư viện trường Trung học cơ sở', null],
    ['Tập đọc cho người mới biết chữ', null, 'XMC', 15, 'Thư viện trường Tiểu học', null],
    ['Dịch vụ công trên điện thoại', null, 'CDS', 0, null, 'https://vi-du.example/dich-vu-cong.pdf'],
  ],
  equipment: [
    ['Máy tính tra cứu', 6, 2025],
    ['Tủ sách dùng chung', 5, 2026],
    ['Máy chiếu', 1, 2022],
  ],
  petitions: ({ id, day }) => [
    {
      id: id('petition', 'library'),
      recipient: 'Sở Văn hóa, Thể thao và Du lịch',
      subject: 'Hỗ trợ học liệu số cho thư viện phường',
      content: 'Đề nghị cấp quyền dùng kho sách điện tử của thư viện tỉnh cho bạn đọc của phường.',
      documentId: null,
      sentOn: day([8, 20]),
      answer: null,
    },
  ],
  donations: ({ id, day }) => [
    {
      id: id('donation', 'thu-vien-tinh'),
      donor: 'Thư viện tỉnh',
      donorKind: 'organisation',
      receivedOn: day([4, 20]),
      amount: null,
      goods: '200 quyển sách cho tủ sách các bản',
      worth: 9_000_000,
      activityId: null,
    },
    {
      id: id('donation', 'doanh-nghiep'),
      donor: 'Doanh nghiệp chè Mẫu',
      donorKind: 'enterprise',
      receivedOn: day([6, 10]),
      amount: 4_000_000,
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
      month: 5,
      title: 'Chế biến chè thủ công để bán cho khách du lịch',
      programme: 'KT',
      audience: 'Hội viên nông dân',
      villageId: null,
      venueId: null,
      learners: 30,
      cost: null,
      note: null,
      on: day([10, 9]),
      declined: null,
      lineId: null,
    },
  ],
  dropouts: () => [],
  own: () => [],
  notices: ({ id, day, year }) => [
    {
      id: id('notice', 'web', 'exemplar'),
      channel: 'web',
      activityId: null,
      year,
      title: 'Gương tự học: cả nhà cùng đọc sách mỗi tối',
      text: 'Một gia đình ở bản Cò Phát giữ nếp đọc sách nửa giờ mỗi tối; các con đều học tiến bộ.',
      facts: null,
      plannedOn: day([8, 6]),
      plannedAt: '08:00',
      sentOn: day([8, 6]),
      sentBy: nameOf('vanhoa'),
    },
    {
      id: id('notice', 'zalo', 'exemplar'),
      channel: 'zalo',
      activityId: null,
      year,
      title: 'Mời đăng ký “Công dân học tập”',
      text: 'Bà con đăng ký với trưởng bản trước ngày 30 tháng 9.',
      facts: null,
      plannedOn: day([9, 4]),
      plannedAt: '19:00',
      sentOn: day([9, 4]),
      sentBy: nameOf('vanhoa'),
    },
  ],
};
