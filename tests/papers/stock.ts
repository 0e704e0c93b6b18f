/** Invented communes, people and classes that the labelled papers are made of. */
import type { ProgrammeCode } from '#norm/programme/rules.ts';

export const COMMUNES = [
  { name: 'Phú Lâm', unit: 'xã', district: 'huyện Yên Sơn', province: 'tỉnh Hòa An', village: 'thôn' },
  { name: 'Bình Khê', unit: 'xã', district: 'huyện Đông Hà', province: 'tỉnh Quảng Lộc', village: 'xóm' },
  { name: 'Mường Then', unit: 'xã', district: 'huyện Nậm Pồ', province: 'tỉnh Sơn Thủy', village: 'bản' },
  { name: 'Vĩnh Thạnh', unit: 'xã', district: 'huyện Châu Giang', province: 'tỉnh An Hải', village: 'ấp' },
  {
    name: 'Hoa Lư Đông',
    unit: 'phường',
    district: 'thành phố Tân Ninh',
    province: 'tỉnh Tân Ninh',
    village: 'tổ dân phố',
  },
  { name: 'Đại Đồng', unit: 'xã', district: 'huyện Lương Tài', province: 'tỉnh Bắc Hà', village: 'thôn' },
] as const;

export const VILLAGES = [
  'Nà Lầu',
  'Cây Thị',
  'Đồng Mít',
  'Suối Rè',
  'Gò Sỏi',
  'Bến Trăn',
  'Khe Dài',
  'Bãi Vàng',
] as const;

export const PEOPLE = [
  'Lý Văn Kháng',
  'Triệu Thị Mơ',
  'Phùng Đức Toại',
  'Ngô Thị Hậu',
  'Đặng Quốc Vịnh',
  'Vi Thị Sen',
  'Mạc Văn Cừ',
  'Tống Thị Ngà',
] as const;

export const TOPICS: readonly (readonly [ProgrammeCode, string, string])[] = [
  ['KT', 'Kỹ thuật ghép mắt và tỉa cành cây na', 'Hội Nông dân xã'],
  ['KT', 'Phòng bệnh cho đàn trâu bò vụ đông', 'Cán bộ thú y xã'],
  ['KT', 'Ủ phân hữu cơ từ phụ phẩm ngô', 'Hội Nông dân xã'],
  ['KT', 'Nuôi ong lấy mật dưới tán rừng', 'Trạm Khuyến nông'],
  ['PL', 'Phổ biến Luật Đất đai cho các hộ có rừng', 'Công chức địa chính'],
  ['PL', 'Tìm hiểu Luật Hôn nhân và gia đình', 'Công chức tư pháp'],
  ['PL', 'An toàn giao thông cho người đi xe máy', 'Công an xã'],
  ['SK', 'Chăm sóc bà mẹ mang thai và trẻ dưới 2 tuổi', 'Trạm Y tế xã'],
  ['SK', 'Phòng chống sốt xuất huyết trong mùa mưa', 'Trạm Y tế xã'],
  ['SK', 'Dinh dưỡng cho người cao tuổi', 'Hội Người cao tuổi'],
  ['MT', 'Phân loại rác thải tại hộ gia đình', 'Hội Phụ nữ xã'],
  ['MT', 'Thu gom vỏ bao thuốc bảo vệ thực vật', 'Hội Nông dân xã'],
  ['VHXH', 'Dạy hát then và đàn tính cho thanh thiếu nhi', 'Đoàn Thanh niên xã'],
  ['VHXH', 'Xây dựng nếp sống văn minh trong việc cưới', 'Mặt trận Tổ quốc xã'],
  ['CDS', 'Nộp hồ sơ dịch vụ công trên điện thoại', 'Tổ công nghệ số cộng đồng'],
  ['KNS', 'Kỹ năng phòng tránh đuối nước', 'Đoàn Thanh niên xã'],
];

export const BASES = [
  [
    'Thông tư',
    '96/2008/TT-BTC',
    '2008-10-27',
    'Bộ Tài chính',
    'hướng dẫn hỗ trợ kinh phí từ ngân sách nhà nước cho các trung tâm học tập cộng đồng',
  ],
  [
    'Quyết định',
    '1373/QĐ-TTg',
    '2021-07-30',
    'Thủ tướng Chính phủ',
    'phê duyệt Đề án “Xây dựng xã hội học tập giai đoạn 2021-2030”',
  ],
  [
    'Văn bản hợp nhất',
    '10/VBHN-BGDĐT',
    '2014-03-14',
    'Bộ Giáo dục và Đào tạo',
    'ban hành Quy chế tổ chức và hoạt động của trung tâm học tập cộng đồng',
  ],
  [
    'Thông tư',
    '25/2023/TT-BGDĐT',
    '2023-12-27',
    'Bộ Giáo dục và Đào tạo',
    'quy định về đánh giá, công nhận Cộng đồng học tập',
  ],
  [
    'Quyết định',
    '387/QĐ-TTg',
    '2022-03-25',
    'Thủ tướng Chính phủ',
    'phê duyệt Chương trình đẩy mạnh học tập suốt đời trong gia đình',
  ],
] as const;

/** A basis that was replaced before the papers were written. */
export const REPEALED = [
  'Thông tư',
  '44/2014/TT-BGDĐT',
  '2014-12-12',
  'Bộ Giáo dục và Đào tạo',
  'quy định đánh giá, xếp loại Cộng đồng học tập cấp xã',
] as const;

export const PROGRAMME_WORDS: Readonly<Record<string, string>> = {
  KT: 'Kinh tế',
  PL: 'Pháp luật',
  SK: 'Sức khỏe',
  MT: 'Môi trường',
  VHXH: 'Văn hóa - xã hội',
  CDS: 'Chuyển đổi số',
  KNS: 'Kỹ năng sống',
};
