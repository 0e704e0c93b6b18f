// Data of an invented year, a line a row; invented for the sample, nothing in it is a real commune's.
import type { ProgrammeCode, SampleResident } from './model.ts';

export type MoiVillage = 'Bản Lành' | 'Nà Sáu' | 'Khuổi Đeng' | 'Lũng Cọn' | 'Pò Mới';

export interface MoiLine {
  readonly month: number;
  readonly row: 1 | 2;
  readonly title: string;
  readonly programme: ProgrammeCode;
  /** Null for the whole commune. */
  readonly village: MoiVillage | null;
  readonly group: 'all' | 'young' | 'old' | 'literacy';
  readonly learners: number;
  readonly unit: string;
  /** Sessions: literacy meets on four Monday evenings, all others once. */
  readonly sessions: 1 | 4;
}

type Row = readonly [
  month: number,
  row: 1 | 2,
  title: string,
  programme: ProgrammeCode,
  village: MoiVillage | null,
  group: MoiLine['group'],
  learners: number,
  unit: string,
];

// biome-ignore format: a line of the plan a line
const ROWS: readonly Row[] = [
  [1, 1, 'Tuyên truyền pháp luật về đất đai', 'PL', 'Bản Lành', 'all', 50, 'tu-phap'],
  [1, 2, 'Hướng dẫn dùng dịch vụ công trực tuyến trên điện thoại', 'CDS', null, 'all', 60, 'doan-thanh-nien'],
  [2, 1, 'Tập huấn ủ chua thức ăn cho trâu, bò', 'KT', 'Nà Sáu', 'all', 45, 'hoi-nong-dan'],
  [2, 2, 'Nếp sống văn minh trong lễ hội đầu xuân', 'VHXH', 'Bản Lành', 'all', 76, 'van-hoa'],
  [3, 1, 'Lớp xóa mù chữ giai đoạn 1', 'XMC', 'Lũng Cọn', 'literacy', 14, 'truong-tieu-hoc'],
  [3, 2, 'Phòng bệnh mùa xuân hè cho trẻ em', 'SK', 'Khuổi Đeng', 'all', 50, 'tram-y-te'],
  [4, 1, 'Tập huấn trồng và chăm sóc cây hồi', 'KT', 'Pò Mới', 'all', 48, 'hoi-nong-dan'],
  [4, 2, 'Kỹ năng phòng tránh đuối nước', 'KNS', null, 'young', 55, 'doan-thanh-nien'],
  [5, 1, 'Phân loại rác thải tại hộ gia đình', 'MT', 'Nà Sáu', 'all', 52, 'hoi-phu-nu'],
  [5, 2, 'Tư vấn học nghề và việc làm cho thanh niên', 'HN', null, 'young', 60, 'doan-thanh-nien'],
  [6, 1, 'Phòng, chống mua bán người', 'PL', 'Khuổi Đeng', 'all', 50, 'tu-phap'],
  [6, 2, 'Thanh toán không dùng tiền mặt và nhận biết lừa đảo qua mạng', 'CDS', 'Lũng Cọn', 'all', 46, 'cong-an'],
  [7, 1, 'Tập huấn nuôi ong lấy mật', 'KT', 'Pò Mới', 'all', 40, 'hoi-nong-dan'],
  [7, 2, 'Chăm sóc sức khỏe người cao tuổi', 'SK', 'Bản Lành', 'old', 32, 'tram-y-te'],
  [8, 1, 'Kỹ năng ứng phó mưa lũ, sạt lở đất', 'KNS', null, 'all', 70, 'cong-an'],
  [8, 2, 'Giữ gìn tiếng nói và làn điệu then, sli', 'VHXH', 'Nà Sáu', 'all', 45, 'van-hoa'],
  [9, 1, 'Lớp giáo dục tiếp tục sau biết chữ', 'XMC', 'Lũng Cọn', 'literacy', 12, 'truong-tieu-hoc'],
  [9, 2, 'Bảo vệ rừng đầu nguồn', 'MT', 'Khuổi Đeng', 'all', 48, 'hoi-nong-dan'],
  [10, 1, 'Ngày hội Công dân số trong Tuần lễ học tập suốt đời', 'CDS', null, 'all', 110, 'doan-thanh-nien'],
  [10, 2, 'Câu lạc bộ hát then, đàn tính', 'KHAC', 'Pò Mới', 'all', 30, 'van-hoa'],
  [11, 1, 'Khởi nghiệp từ sản phẩm của địa phương', 'HN', null, 'young', 50, 'doan-thanh-nien'],
  [11, 2, 'Phòng, chống bạo lực gia đình', 'PL', 'Lũng Cọn', 'all', 45, 'hoi-phu-nu'],
  [12, 1, 'Tập huấn phòng chống rét cho vật nuôi', 'KT', 'Bản Lành', 'all', 48, 'hoi-nong-dan'],
  [12, 2, 'Giao lưu văn nghệ, thể thao các thôn', 'KHAC', null, 'all', 90, 'van-hoa'],
];

export const MOI_LINES: readonly MoiLine[] = ROWS.map(
  ([month, row, title, programme, village, group, learners, unit]) => ({
    month,
    row,
    title,
    programme,
    village,
    group,
    learners,
    unit,
    sessions: programme === 'XMC' ? 4 : 1,
  }),
);

/** Asked for in the survey, in no line of the plan. */
export const UNMET_NEED = {
  topic: 'Kỹ thuật cắt may cơ bản',
  programme: 'KHAC',
  village: 'Khuổi Đeng',
  registered: 18,
} as const;

export const AUDIENCE: Record<MoiLine['group'], string> = {
  all: 'Nhân dân',
  young: 'Thanh niên, học sinh',
  old: 'Người cao tuổi',
  literacy: 'Người chưa biết chữ, mới biết chữ',
};

/** Whether a resident of `age` belongs to a target group; `all` asks nothing. */
export function inGroup(group: MoiLine['group'], age: number, resident: SampleResident): boolean {
  if (group === 'young') return age <= 35;
  if (group === 'old') return age >= 55;
  if (group === 'literacy') return age >= 25 && age <= 60 && resident.ethnicity !== 'Kinh';
  return true;
}

/** Households of each village. */
export const MOI_HOUSEHOLDS: Record<MoiVillage, number> = {
  'Bản Lành': 64,
  'Nà Sáu': 62,
  'Khuổi Đeng': 60,
  'Lũng Cọn': 58,
  'Pò Mới': 57,
};

export const MOI_COMMUNITY = {
  areaHa: 3118.4,
  villages: 5,
  households: 301,
  population: 1206,
  poorHouseholds: 22,
  nearPoorHouseholds: 19,
} as const;

/** Results of the year before, by programme; what is stated is what they add up to. */
export const MOI_LAST_YEAR = {
  byProgramme: [
    { programme: 'KT', classes: 5, attendances: 231 },
    { programme: 'PL', classes: 4, attendances: 188 },
    { programme: 'VHXH', classes: 3, attendances: 149 },
    { programme: 'SK', classes: 3, attendances: 137 },
    { programme: 'MT', classes: 2, attendances: 96 },
    { programme: 'CDS', classes: 2, attendances: 118 },
    { programme: 'XMC', classes: 1, attendances: 13 },
  ],
  stated: { classes: 20, attendances: 932 },
} as const;

/** [number, date, issuer, subject] */
export const MOI_BASES: readonly (readonly [string, string | null, string, string])[] = [
  [
    '10/VBHN-BGDĐT',
    '2014-03-14',
    'Bộ Giáo dục và Đào tạo',
    'Quy chế tổ chức và hoạt động của trung tâm học tập cộng đồng',
  ],
  ['1373/QĐ-TTg', '2021-07-30', 'Thủ tướng Chính phủ', 'Đề án Xây dựng xã hội học tập giai đoạn 2021-2030'],
  [
    '1716/QĐ-TTg',
    '2024-12-31',
    'Thủ tướng Chính phủ',
    'Nâng cao năng lực trung tâm học tập cộng đồng vùng đồng bào dân tộc thiểu số và miền núi đến năm 2030',
  ],
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
];
