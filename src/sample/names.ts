import type { Ethnicity, Sex } from './model.ts';
import type { Random } from './random.ts';

/** Family names usual among each people of the border hills; the persons made of them are invented. */
const FAMILY: Record<Ethnicity, readonly string[]> = {
  Tày: ['Hoàng', 'Nông', 'Dương', 'Lương', 'Vi', 'Hà', 'Ma', 'Bế', 'Đinh', 'Lộc', 'Hứa', 'La', 'Chu'],
  Nùng: ['Nông', 'Lý', 'Lương', 'Vi', 'Mông', 'Linh', 'Lục', 'Phùng', 'Hoàng', 'Chu'],
  Dao: ['Triệu', 'Đặng', 'Bàn', 'Phùng', 'Lý', 'Dương'],
  Mông: ['Giàng', 'Vàng', 'Hầu', 'Sùng', 'Thào', 'Lý'],
  Thái: ['Lò', 'Quàng', 'Lường', 'Tòng', 'Cà', 'Vì', 'Hoàng'],
  Kinh: ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Ngô'],
};

const MIDDLE: Record<Sex, readonly string[]> = {
  male: ['Văn', 'Văn', 'Đình', 'Minh', 'Quốc', 'Đức', 'Ngọc', 'Xuân', 'Hữu', 'Công', 'Mạnh', 'Trung'],
  female: [
    'Thị',
    'Thị',
    'Thị Thu',
    'Thị Hồng',
    'Thị Kim',
    'Thị Bích',
    'Thị Ngọc',
    'Thúy',
    'Thu',
    'Khánh',
    'Minh',
  ],
};

const GIVEN: Record<Sex, readonly string[]> = {
  male: (
    'An Bình Cảnh Chiến Cường Dũng Duy Đại Đạt Đông Giang Hải Hào Hiếu Hiệp Hòa Hoan Huy Hưng Khải Khánh Khoa Kiên ' +
    'Lâm Lập Long Luân Lực Mạnh Nam Nghĩa Phong Phú Phúc Quân Quang Quyết Sáng Sơn Tài Tân Thái Thành Thắng Thịnh ' +
    'Thuận Tiến Toàn Trọng Trường Tú Tuấn Tùng Tuyên Việt Vinh Vượng'
  ).split(' '),
  female: (
    'Anh Ánh Bích Chi Cúc Diệp Diễm Dung Duyên Đào Hà Hảo Hạnh Hằng Hậu Hiền Hoa Hoài Hồng Huệ Huyền Hương Khuyên ' +
    'Lan Lệ Liên Liễu Linh Loan Mai Mến Nga Ngân Nguyệt Nhàn Nhung Oanh Phương Phượng Quế Quyên Sen Tâm Thảo Thêu ' +
    'Thoa Thơm Thu Thúy Thư Tình Trang Tuyết Vân Xuân Yến'
  ).split(' '),
};

/** A family name of the given people. */
export const familyName = (random: Random, ethnicity: Ethnicity): string => random.pick(FAMILY[ethnicity]);

/** Middle and given name behind a family name: "Nông" → "Nông Thị Hồng Nhung". */
export function fullName(random: Random, family: string, sex: Sex): string {
  const middle = random.pick(MIDDLE[sex]);
  const given = random.pick(GIVEN[sex].filter((name) => !middle.endsWith(name)));
  return `${family} ${middle} ${given}`;
}
