import { formatNumber } from '#vocabulary/money.ts';
import type { OfficialPaper, Row } from '../model.ts';

/** Papers of an invented centre, made for the tests; no person in them exists. */
const issuer = { parent: 'ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG', name: 'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG' } as const;

const TOPICS = [
  ['Tập huấn sử dụng phân chuồng và bảo vệ môi trường (KT)', 88, 720_000],
  ['Tuyên truyền bảo vệ tài nguyên đất (MT)', 88, 770_000],
  ['Kỹ thuật chăm sóc cây quýt, cây bưởi (KT)', 84, 700_000],
  ['Chăm sóc sức khỏe trẻ em (SK)', 100, 780_000],
] as const;
const VENUES = [
  'Nhà văn hóa xã',
  'Nhà văn hóa thôn Đon Úy',
  'Nhà văn hóa thôn Cầu Hin',
  'Nhà văn hóa thôn Nam Hương 1',
] as const;
const AUDIENCES = [
  'Nhân dân 4/4 thôn (22 người/thôn)',
  'Nhân dân thôn Đon Úy',
  'Nhân dân thôn Cầu Hin',
  'Nhân dân thôn Nam Hương 1',
] as const;
const PARTNERS = ['Hội Nông dân xã', 'Địa chính - xây dựng xã', 'Hội Nông dân xã', 'Trạm Y tế xã'] as const;

const monthRows = (month: number): readonly Row[] => [
  { kind: 'banner', text: `Tháng ${String(month).padStart(2, '0')}` },
  ...[0, 1].map((at): Row => {
    const pick = (month * 2 + at + 2) % 4;
    const [topic, learners, cost] = TOPICS[pick]!;
    const cells = [
      topic,
      AUDIENCES[pick]!,
      '01',
      String(learners),
      formatNumber(cost),
      VENUES[pick]!,
      PARTNERS[pick]!,
      'Tự mở',
    ];
    return { kind: 'cells', cells: [String(at + 1), ...cells] };
  }),
];

const months = Array.from({ length: 12 }, (_, at) => monthRows(at + 1)).flat();

export const plan: OfficialPaper = {
  issuer,
  number: '01/KH-TTHTCĐ',
  place: 'Tân Hương',
  issuedOn: '2024-01-10',
  typeName: 'KẾ HOẠCH',
  subject: ['Hoạt động của Trung tâm học tập cộng đồng năm 2024'],
  bases: [
    'Căn cứ Văn bản hợp nhất số 10/VBHN-BGDĐT của Bộ Giáo dục và Đào tạo về Quy chế tổ chức và hoạt động của trung tâm học tập cộng đồng tại xã, phường, thị trấn;',
    'Căn cứ Công văn số 10/PGDĐT-THCS ngày 08 tháng 01 năm 2024 của Phòng Giáo dục và Đào tạo về việc xây dựng kế hoạch hoạt động năm 2024.',
  ],
  blocks: [
    { kind: 'paragraph', text: 'Trung tâm học tập cộng đồng xã Tân Hương xây dựng kế hoạch như sau:' },
    { kind: 'heading', level: 1, text: 'I. ĐẶC ĐIỂM TÌNH HÌNH' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Xã có diện tích ' },
        { text: '4.239,89', field: 'community.areaHa' },
        { text: ' ha, 04 thôn, ' },
        { text: '543', field: 'community.households' },
        { text: ' hộ với ' },
        { text: '2.320', field: 'community.population' },
        { text: ' nhân khẩu; hộ nghèo 34/543, hộ cận nghèo 33/543.' },
      ],
    },
    { kind: 'heading', level: 2, text: '1. Thuận lợi' },
    {
      kind: 'bullets',
      items: [
        'Cấp ủy, chính quyền xã và các thôn quan tâm chỉ đạo, Nhân dân đồng tình hưởng ứng;',
        'Các lớp học được lập kế hoạch cụ thể, đúng nhu cầu của người dân từng thôn.',
      ],
    },
    { kind: 'heading', level: 2, text: '2. Khó khăn' },
    {
      kind: 'bullets',
      items: ['Trung tâm chưa có phòng riêng; cán bộ đều kiêm nhiệm;', 'Nhiều lao động trẻ làm việc xa nhà.'],
    },
    { kind: 'heading', level: 1, text: 'II. KẾT QUẢ KHẢO SÁT NHU CẦU HỌC TẬP' },
    {
      kind: 'paragraph',
      text: 'Năm 2024 có 24 chuyên đề được đề nghị với 2.248 lượt đăng ký, gồm: phát triển kinh tế 7 chuyên đề, 639 lượt; pháp luật 5 chuyên đề, 477 lượt; sức khỏe 5 chuyên đề, 457 lượt; văn hóa - xã hội 4 chuyên đề, 387 lượt; bảo vệ môi trường 3 chuyên đề, 288 lượt.',
    },
    { kind: 'heading', level: 1, text: 'III. NỘI DUNG VÀ THỜI GIAN THỰC HIỆN' },
    {
      kind: 'table',
      columns: [
        { header: 'STT', width: 8, align: 'center' },
        { header: 'Nội dung hoạt động', width: 36 },
        { header: 'Đối tượng', width: 24 },
        { header: 'Số lớp', width: 8, align: 'center' },
        { header: 'Số học viên', width: 10, numeric: true },
        { header: 'Kinh phí (đồng)', width: 16, numeric: true },
        { header: 'Địa điểm', width: 22 },
        { header: 'Phối hợp', width: 20 },
        { header: 'Ghi chú', width: 10 },
      ],
      size: 11,
      rows: [
        ...months,
        { kind: 'total', cells: [{ text: 'Cộng cả năm', span: 3 }, '24', '2.248', '18.005.000', '', '', ''] },
      ],
    },
  ],
  closing:
    'Trên đây là Kế hoạch hoạt động năm 2024 của Trung tâm học tập cộng đồng xã Tân Hương; yêu cầu các đơn vị, các thôn tổ chức thực hiện./.',
  recipients: [
    { name: 'UBND xã', purpose: 'để báo cáo' },
    { name: 'Các ban, ngành, đoàn thể xã' },
    { name: 'Các thôn', purpose: 'để thực hiện' },
    { name: 'Lưu: VT, TTHTCĐ' },
  ],
  signatures: [{ capacity: ['GIÁM ĐỐC'], post: 'PHÓ CHỦ TỊCH UBND XÃ', name: 'Lương Văn Khải' }],
  approval: {
    heading: ['PHÊ DUYỆT CỦA LÃNH ĐẠO', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO'],
    capacity: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    name: 'Nông Thị Hiền',
  },
  sample: true,
};

export const widePlan: OfficialPaper = { ...plan, landscape: true, approval: null };

const FAMILY = ['Hoàng', 'Dương', 'Lương', 'Nông', 'Triệu', 'Lý'] as const;
const MIDDLE = ['Văn', 'Thị', 'Thị Minh', 'Đức'] as const;
const GIVEN = ['An', 'Bích', 'Cường', 'Dung', 'Điệp', 'Giang', 'Hòa', 'Khoa', 'Lan', 'Mơ', 'Nguyệt'] as const;
const nameAt = (at: number) =>
  `${FAMILY[at % FAMILY.length]} ${MIDDLE[(at * 7) % MIDDLE.length]} ${GIVEN[(at * 5) % GIVEN.length]}`;

export const attendanceSheet: OfficialPaper = {
  issuer,
  number: null,
  place: 'Tân Hương',
  issuedOn: '2024',
  typeName: 'DANH SÁCH ĐIỂM DANH',
  subject: ['Lớp Kỹ thuật chăm sóc cây quýt, cây bưởi'],
  code: { content: 'https://langhoc.example/l/7K2M9Q', text: 'Mã lớp: 7K2M-9Q' },
  blocks: [
    {
      kind: 'facts',
      items: [
        { label: 'Thời gian', value: '8 giờ 00, thứ Ba ngày 22/10/2024' },
        { label: 'Địa điểm', value: 'Nhà văn hóa thôn Cầu Hin' },
        { label: 'Báo cáo viên', value: null },
      ],
    },
    {
      kind: 'table',
      columns: [
        { header: 'STT', width: 10, align: 'center' },
        { header: 'Họ và tên', width: 50 },
        { header: 'Năm sinh', width: 16, align: 'center' },
        { header: 'Nam', width: 12, align: 'center', group: 'Giới tính' },
        { header: 'Nữ', width: 12, align: 'center', group: 'Giới tính' },
        { header: 'Thôn', width: 30 },
        { header: 'Có mặt', width: 14, align: 'center' },
        { header: 'Ký tên', width: 26 },
      ],
      rowHeight: 8,
      rows: Array.from({ length: 100 }, (_, at) => ({
        kind: 'cells' as const,
        cells: [
          String(at + 1),
          nameAt(at),
          String(1955 + ((at * 13) % 50)),
          at % 2 ? '' : 'x',
          at % 2 ? 'x' : '',
          'Cầu Hin',
          '',
          '',
        ],
      })),
    },
  ],
  signatures: [
    { capacity: ['NGƯỜI ĐIỂM DANH'], note: '(Ký, ghi rõ họ tên)', name: null },
    { capacity: ['TRƯỞNG THÔN'], note: '(Ký, ghi rõ họ tên)', name: 'Dương Đức Hòa' },
  ],
  sample: true,
  bodySize: 13,
};

export const paymentRequest: OfficialPaper = {
  issuer,
  number: '/GĐN-TTHTCĐ',
  place: 'Tân Hương',
  issuedOn: '2024-10',
  typeName: 'GIẤY ĐỀ NGHỊ THANH TOÁN',
  subject: [],
  addressees: ['Giám đốc Trung tâm học tập cộng đồng', 'Kế toán Ủy ban nhân dân xã Tân Hương'],
  blocks: [
    {
      kind: 'facts',
      items: [
        { label: 'Họ và tên người đề nghị', value: 'Triệu Thị Minh Lan' },
        { label: 'Bộ phận', value: null },
        {
          label: 'Nội dung thanh toán',
          value: 'Chi lớp Kỹ thuật chăm sóc cây quýt, cây bưởi ngày 22/10/2024',
        },
      ],
    },
    {
      kind: 'table',
      numbered: true,
      columns: [
        { header: 'STT', width: 8, align: 'center' },
        { header: 'Nội dung chi', width: 60 },
        { header: 'Số lượng', width: 16, numeric: true },
        { header: 'Đơn giá (đồng)', width: 22, numeric: true },
        { header: 'Thành tiền (đồng)', width: 24, numeric: true },
      ],
      rows: [
        { kind: 'cells', cells: ['1', 'Thù lao báo cáo viên', '1', '280.000', '280.000'] },
        { kind: 'cells', cells: ['2', 'Nước uống cho học viên', '84', '5.000', '420.000'] },
        { kind: 'total', cells: [{ text: 'Cộng', span: 4 }, '700.000'] },
      ],
    },
    { kind: 'paragraph', text: [{ text: 'Bằng chữ: ' }, { text: 'Bảy trăm nghìn đồng.', italic: true }] },
    { kind: 'blank', lines: 2 },
  ],
  attachments: ['Danh sách ký nhận tiền', 'Hóa đơn nước uống số 0012'],
  signatures: [
    { capacity: ['NGƯỜI ĐỀ NGHỊ'], note: '(Ký, họ tên)', name: 'Triệu Thị Minh Lan' },
    { capacity: ['KẾ TOÁN'], note: '(Ký, họ tên)', name: 'Lý Thị Nguyệt' },
    { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], note: '(Ký, họ tên)', name: 'Nông Đức Khoa' },
  ],
  unverified: ['mức chi nước uống năm 2024, người phụ trách điền sau.'],
};

export const minutes: OfficialPaper = {
  issuer,
  number: '07/BB-TTHTCĐ',
  place: 'Tân Hương',
  issuedOn: '2024-10-22',
  typeName: 'BIÊN BẢN',
  subject: [
    'Về việc tổ chức lớp Kỹ thuật chăm sóc cây quýt, cây bưởi cho hội viên nông dân thôn Cầu Hin và các hộ trồng cây ăn quả',
  ],
  blocks: [
    {
      kind: 'facts',
      items: [
        { label: 'Thời gian bắt đầu', value: '8 giờ 00 ngày 22 tháng 10 năm 2024' },
        { label: 'Địa điểm', value: 'Nhà văn hóa thôn Cầu Hin' },
        {
          label: 'Thành phần tham dự',
          value: '84 học viên có tên trong danh sách, 03 người ngoài danh sách',
        },
        { label: 'Chủ trì', value: 'Ông Nông Đức Khoa, Phó Giám đốc' },
        { label: 'Thư ký', value: 'Bà Lý Thị Nguyệt' },
      ],
    },
    { kind: 'heading', level: 2, text: '1. Nội dung' },
    {
      kind: 'paragraph',
      text: 'Báo cáo viên hướng dẫn tỉa cành, bón phân và phòng bệnh; học viên thực hành tại vườn của hai hộ.',
    },
    { kind: 'heading', level: 3, text: 'a) Ý kiến của học viên' },
    {
      kind: 'bullets',
      mark: '+',
      items: ['Đề nghị mở thêm buổi thực hành vào tháng 11;', 'Đề nghị phát tài liệu tóm tắt.'],
    },
    { kind: 'blank', lines: 3 },
  ],
  closing: 'Buổi học kết thúc lúc 11 giờ 00 cùng ngày./.',
  signatures: [
    { capacity: ['THƯ KÝ'], name: 'Lý Thị Nguyệt' },
    { capacity: ['CHỦ TỌA'], name: 'Nông Đức Khoa' },
  ],
  recipients: [{ name: 'Thành phần tham dự' }, { name: 'Lưu: VT, hồ sơ lớp' }],
};

export const register: OfficialPaper = {
  issuer,
  number: null,
  place: null,
  issuedOn: null,
  typeName: 'SỔ ĐĂNG KÝ VĂN BẢN ĐI',
  subject: ['Năm 2024'],
  landscape: true,
  blocks: [
    {
      kind: 'table',
      numbered: true,
      columns: [
        { header: 'Số, ký hiệu', width: 20 },
        { header: 'Ngày tháng', width: 16, align: 'center' },
        { header: 'Tên loại và trích yếu nội dung', width: 60 },
        { header: 'Người ký', width: 24 },
        { header: 'Nơi nhận văn bản', width: 30 },
        { header: 'Đơn vị, người nhận bản lưu', width: 24 },
        { header: 'Số lượng bản', width: 12, numeric: true },
        { header: 'Ngày chuyển', width: 16, align: 'center' },
        { header: 'Ký nhận', width: 16 },
        { header: 'Ghi chú', width: 18 },
      ],
      rows: Array.from({ length: 40 }, (_, at) => ({
        kind: 'cells' as const,
        cells: [
          `${String(at + 1).padStart(2, '0')}/TB-TTHTCĐ`,
          `${String((at % 27) + 1).padStart(2, '0')}/${String(Math.floor(at / 4) + 1).padStart(2, '0')}/2024`,
          `Thông báo mở lớp ${TOPICS[at % 4]![0]}`,
          'Nông Đức Khoa',
          'Các thôn; các đoàn thể xã',
          'Văn thư',
          String(5 + (at % 3)),
          `${String((at % 27) + 1).padStart(2, '0')}/${String(Math.floor(at / 4) + 1).padStart(2, '0')}/2024`,
          '',
          '',
        ],
      })),
    },
  ],
  signatures: [],
};

export const letter: OfficialPaper = {
  issuer: {
    parent: 'ỦY BAN NHÂN DÂN PHƯỜNG ĐIỆN BIÊN PHỦ',
    name: 'TRUNG TÂM VĂN HÓA, THỂ THAO VÀ HỌC TẬP CỘNG ĐỒNG PHƯỜNG ĐIỆN BIÊN PHỦ',
  },
  number: '12/TTHTCĐ-VP',
  place: 'Điện Biên Phủ',
  issuedOn: '2026-11-09',
  typeName: null,
  subject: ['V/v đăng ký nhu cầu học tập năm 2027 của các tổ dân phố'],
  addressees: ['Trưởng các tổ dân phố'],
  blocks: [
    {
      kind: 'paragraph',
      text: 'Để lập kế hoạch năm 2027, Trung tâm đề nghị các tổ dân phố gửi phiếu đăng ký trước ngày 30 tháng 11 năm 2026./.',
    },
  ],
  recipients: [{ name: 'Như trên' }, { name: 'Lưu: VT' }],
  signatures: [{ capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lương Thị Bích' }],
  appendices: [
    {
      label: 'PHỤ LỤC',
      title: 'MẪU PHIẾU ĐĂNG KÝ NHU CẦU HỌC TẬP',
      note: '(Kèm theo Công văn số 12/TTHTCĐ-VP)',
      blocks: [
        { kind: 'facts', items: [{ label: 'Tổ dân phố', value: null }] },
        { kind: 'blank', lines: 5 },
      ],
      landscape: true,
    },
  ],
  sample: true,
};

export const examples = Object.freeze({
  plan,
  widePlan,
  attendanceSheet,
  paymentRequest,
  minutes,
  register,
  letter,
});
