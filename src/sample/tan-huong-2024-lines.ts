// Data of one paper, row by row as printed; it is long because the paper is. A code behind a title, and the full stop before it, are taken off.
import type { ProgrammeCode } from './model.ts';

/** Tân Hương's villages, in the order of their households. */
export type Village = 'Đon Úy' | 'Cầu Hin' | 'Nam Hương 1' | 'Nam Hương 2';

export interface PrintedLine {
  readonly month: number;
  readonly row: number;
  readonly title: string;
  readonly programme: ProgrammeCode;
  readonly audience: string;
  /** Null for all four villages. */
  readonly village: Village | null;
  readonly classCount: number | null;
  readonly learners: number;
  readonly cost: number;
  readonly venue: string;
  readonly partner: string | null;
}

type Row = readonly [
  month: number,
  row: number,
  title: string,
  programme: ProgrammeCode,
  audience: string,
  village: Village | null,
  classCount: number | null,
  learners: number,
  cost: number,
  venue: string,
  partner: string | null,
];

// biome-ignore format: one row of the paper a line
const ROWS: readonly Row[] = [
  [1, 1, 'Tập huấn sử dụng phân bón (phân chuồng) và bảo vệ môi trường', 'KT', 'Nhân dân 4/4 thôn (21 người/thôn)', null, 1, 88, 720_000, 'Nhà văn hóa xã', 'CB Hội nông dân xã'],
  [1, 2, 'Tuyên truyền bảo vệ tài nguyên đất', 'MT', 'Nhân dân thôn Đon Úy', 'Đon Úy', 1, 88, 770_000, 'Nhà văn hóa thôn Đon Úy', 'CB địa chính xây dựng xã'],
  [2, 1, 'Tập huấn kỹ thuật kỹ thuật chăm sóc cây ăn quả (cây quýt, bưởi)', 'KT', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 84, 700_000, 'Nhà văn hóa thôn Cầu Hin', 'CB Hội nông dân xã'],
  [2, 2, 'Tuyên truyền chăm sóc sức khỏe trẻ em', 'SK', 'Nhân dân thôn Nam Hương 1', 'Nam Hương 1', null, 100, 780_000, 'Nhà văn hóa thôn Nam Hương 1', 'CB Trạm Y tế xã'],
  [3, 1, 'Tập huấn phương pháp chăn nuôi quy mô trang trại (lợn) an toàn dịch bệnh', 'KT', 'Nhân dân 4/4 thôn (22 người/thôn)', null, 1, 88, 720_000, 'Nhà văn hóa xã', 'CB Hội nông dân xã'],
  [3, 2, 'Tập huấn kỹ thuật hái, sấy thuốc lá', 'KT', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 100, 780_000, 'Nhà văn hóa thôn Cầu Hin', 'CB Hộ nông dân xã'],
  [4, 1, 'Tập huấn kỹ thuật kỹ thuật chăm sóc cây ăn quả (cây quýt, bưởi)', 'KT', 'Nhân dân thôn Nam Hương 1', 'Nam Hương 1', 1, 84, 700_000, 'Nhà văn hóa thôn Nam Hương 1', 'CB Hội nông dân'],
  [4, 2, 'Tuyên truyền Pháp luật về đất đai', 'PL', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 95, 755_000, 'Nhà văn hóa thôn Cầu Hin', 'CB địa chính xây dựng xã'],
  [5, 1, 'Tập huấn kỹ thuật trồng, chăm sóc cây cỏ voi', 'KT', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 100, 755_000, 'Nhà văn hóa thôn Cầu Hin', 'CB Hội nông dân xã'],
  [5, 2, 'Tuyên truyền chăm sóc sức khỏe trẻ em', 'SK', 'Nhân dân thôn Đon Úy', 'Đon Úy', 1, 97, 765_000, 'Nhà văn hóa thôn Đon Úy', 'CB trạm y tế xã'],
  [6, 1, 'Tuyên truyền phòng chống các tệ nạn xã hội', 'VHXH', 'Nhân dân thôn Nam Hương 1', 'Nam Hương 1', 1, 84, 700_000, 'Nhà văn hóa thôn Nam Hương 1', null],
  [6, 2, 'Tuyên truyền giữ gìn vệ sinh môi trường', 'MT', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 100, 780_000, 'Nhà văn hóa thôn Cầu Hin', 'CB địa chính xây dựng'],
  [7, 1, 'Tuyên truyền pháp luật về vệ sinh an toàn thực phẩm', 'PL', 'Nhân dân thôn Nam Hương 2', 'Nam Hương 2', 1, 98, 770_000, 'Nhà văn hóa thôn Nam Hương 2', 'CB văn hóa xã hội'],
  [7, 2, 'Tập huấn kỹ thuật trồng, chăm sóc cây lạc', 'KT', 'Nhân dân thôn Đon Úy', 'Đon Úy', 1, 95, 755_000, 'Nhà văn hóa thôn Đon Úy', 'CB hội nông dân xã'],
  [8, 1, 'Tuyên truyền an ninh mạng', 'PL', 'Nhân dân thôn Đon Úy', 'Đon Úy', 1, 102, 790_000, 'Nhà văn hóa thôn Đon Úy', null],
  [8, 2, 'Tuyên truyền thực hiện các Chính sách an sinh xã hội', 'VHXH', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 101, 785_000, 'Nhà văn hóa thôn Cầu Hin', 'CB văn hóa xã hội'],
  [9, 1, 'Tuyên truyền bệnh biểu cổ và phòng chống HIV/AIDS', 'SK', 'Nhân dân thôn Đon Uý', 'Đon Úy', 1, 88, 720_000, 'Nhà văn hóa thôn Đon Uý', 'Cán bộ trạm y tế xã'],
  [9, 2, 'Tuyên truyền chăm sóc sức khỏe người cao tuổi', 'SK', 'Nhân dân Nam Hương 1', 'Nam Hương 1', 1, 84, 700_000, 'Nhà văn hóa thôn Nam Hương 1', 'Cán bộ trạm y tế xã'],
  [10, 1, 'Tuyên truyền pháp luật về hôn nhân và gia đình', 'PL', 'Nhân dân thôn Cầu Hin', 'Cầu Hin', 1, 84, 720_000, 'Nhà văn hóa thôn Cầu Hin', 'Cán bộ tư pháp xã'],
  [10, 2, 'Tuyên truyền xây dựng nhà tiêu hợp vệ sinh', 'SK', 'Nhân dân thôn Đon Uý', 'Đon Úy', 1, 88, 720_000, 'Nhà văn hóa thôn Đon Uý', 'CB địa chính xây dựng và môi trường xã'],
  [11, 1, 'Tuyên truyền giữ gìn vệ sinh môi trường', 'MT', 'Nhân dân thôn Nam Hương 2', 'Nam Hương 2', 1, 100, 780_000, 'Nhà văn hóa thôn Nam Hương 2', 'CB văn hóa xã hội'],
  [11, 2, 'Tuyên truyền các tệ nạn ma túy và lạm dụng các chất gây nghiện', 'VHXH', 'Nhân dân thôn Nam Hương 1', 'Nam Hương 1', 1, 104, 800_000, 'Nhà văn hóa thôn Nam Hương 1', null],
  [12, 1, 'Tuyên truyền pháp luật về phòng chống bạo lực gia đình', 'PL', 'Nhân dân thôn Nam Hương 2', 'Nam Hương 2', 1, 98, 770_000, 'Nhà văn hóa thôn Nam Hương 2', 'Chủ tịch hội phụ nữ xã'],
  [12, 2, 'Tuyên truyền bảo vệ và phát triển rừng', 'VHXH', 'Nhân dân thôn Nam Hương 1', 'Nam Hương 1', 1, 98, 770_000, 'Nhà văn hóa thôn Nam Hương 1', 'CB địa chính xây dựng và môi trường xã'],
];

export const PRINTED_LINES: readonly PrintedLine[] = ROWS.map(
  ([month, row, title, programme, audience, village, classCount, learners, cost, venue, partner]) => ({
    month,
    row,
    title,
    programme,
    audience,
    village,
    classCount,
    learners,
    cost,
    venue,
    partner,
  }),
);

/** The last year's results by programme, and the totals that the paper states beside them. */
export const LAST_YEAR = {
  year: 2023,
  byProgramme: [
    { programme: 'KT', classes: 4, attendances: 354 },
    { programme: 'VHXH', classes: 4, attendances: 360 },
    { programme: 'PL', classes: 8, attendances: 744 },
    { programme: 'SK', classes: 4, attendances: 364 },
    { programme: 'MT', classes: 4, attendances: 375 },
  ],
  stated: { classes: 24, attendances: 2179 },
} as const;

/** The commune as the paper describes it. */
export const COMMUNITY = {
  areaHa: 4239.89,
  villages: 4,
  households: 543,
  population: 2320,
  poorHouseholds: 34,
  nearPoorHouseholds: 33,
} as const;

/** [number, date, issuer, subject] of the documents that the plan rests on, as it cites them; null for a date it leaves out. */
export const CITED: readonly (readonly [string, string | null, string, string])[] = [
  [
    '10/VBHN-BGDĐT',
    null,
    'Bộ Giáo dục và Đào tạo',
    'Quy chế tổ chức và hoạt động của trung tâm học tập cộng đồng tại xã, phường, thị trấn',
  ],
  [
    '754/SGDĐT-GDĐT',
    '2013-05-02',
    'Sở Giáo dục và Đào tạo Lạng Sơn',
    'Hướng dẫn đánh giá trung tâm học tập cộng đồng',
  ],
  [
    '1978/UBND-PGD',
    '2023-11-10',
    'Ủy ban nhân dân huyện Bắc Sơn',
    'Hướng dẫn một số nhiệm vụ của Đề án Xây dựng xã hội học tập giai đoạn 2021-2030',
  ],
  [
    '2914/SGDĐT-GDĐT',
    '2019-11-29',
    'Sở Giáo dục và Đào tạo Lạng Sơn',
    'Quản lý, sử dụng ngân sách và chỉ đạo trung tâm học tập cộng đồng',
  ],
  [
    '1153/UBND-PGDĐT',
    '2019-12-11',
    'Ủy ban nhân dân huyện Bắc Sơn',
    'Quản lý, sử dụng ngân sách và chỉ đạo trung tâm học tập cộng đồng',
  ],
  [
    '10/PGDĐT-THCS',
    '2024-01-08',
    'Phòng Giáo dục và Đào tạo huyện Bắc Sơn',
    'Xây dựng kế hoạch hoạt động của trung tâm học tập cộng đồng năm 2024',
  ],
];
