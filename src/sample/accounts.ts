import type { Id } from '#vocabulary/id.ts';
import type { Role, Sex } from './model.ts';
import { sampleId } from './random.ts';

/** One sign-in of the sample: a person who is invented, with the same posts in every sample centre. */
export interface SampleAccount {
  readonly id: Id;
  readonly username: string;
  readonly role: Role;
  readonly personName: string;
  readonly sex: Sex;
  /** How the person wants to be addressed on screen. */
  readonly address: 'anh' | 'chị' | 'thầy' | 'cô' | 'đồng chí';
  /** The post that gives the role; it stands first under a signature. */
  readonly title: string;
  /** Another office of the same person, printed between capacity and name; null when there is none. */
  readonly otherTitle: string | null;
  /** Where the post sits; the centre's own data names the village or unit. */
  readonly level: 'centre' | 'village' | 'unit' | 'commune' | 'province' | 'ministry';
  /** Code of the partner unit that the person belongs to; null when to none. */
  readonly unit: string | null;
}

/** [user name, role, level, unit, name, sex, address, title, other title] */
type Row = readonly [
  string,
  Role,
  SampleAccount['level'],
  string | null,
  string,
  Sex,
  SampleAccount['address'],
  string,
  string | null,
];

// biome-ignore format: one account a line reads as the table that it is
const ROWS: readonly Row[] = [
  ['giamdoc', 'director', 'centre', null, 'Nông Bích Diệp', 'female', 'chị', 'Giám đốc', 'Phó Chủ tịch UBND xã'],
  ['phogiamdoc', 'deputy', 'centre', null, 'Lương Quốc Khải', 'male', 'thầy', 'Phó Giám đốc', 'Hiệu trưởng trường Tiểu học xã'],
  ['ketoan', 'accountant', 'centre', null, 'Triệu Mai Phương', 'female', 'chị', 'Kế toán', null],
  ['truongthon', 'village-head', 'village', null, 'Dương Văn Lực', 'male', 'anh', 'Trưởng thôn', null],
  ['hoinongdan', 'partner', 'unit', 'hoi-nong-dan', 'Vi Thị Hạnh', 'female', 'chị', 'Chủ tịch Hội Nông dân xã', null],
  ['vanhoa', 'commune-office', 'commune', 'van-hoa', 'Hứa Minh Tuyên', 'male', 'anh', 'Công chức Văn hóa - xã hội', null],
  ['chutich', 'chair', 'commune', null, 'Hoàng Đình Vũ', 'male', 'đồng chí', 'Chủ tịch UBND xã', null],
  ['khuyenhoc', 'association', 'unit', 'hoi-khuyen-hoc', 'Đàm Thị Xuyến', 'female', 'chị', 'Chủ tịch Hội Khuyến học xã', null],
  ['truonghoc', 'school', 'unit', 'truong-tieu-hoc', 'Mã Lan Anh', 'female', 'cô', 'Phó Hiệu trưởng trường Tiểu học xã', null],
  ['so', 'province', 'province', null, 'Bế Thanh Tùng', 'male', 'đồng chí', 'Chuyên viên Sở Giáo dục và Đào tạo', null],
  ['bo', 'ministry', 'ministry', null, 'Phạm Ngọc Quế', 'female', 'đồng chí', 'Chuyên viên Bộ Giáo dục và Đào tạo', null],
  ['quantri', 'administrator', 'centre', null, 'Chu Hải Đăng', 'male', 'anh', 'Quản trị hệ thống', null],
];

/** The sample accounts of the rights table, in its order. */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = ROWS.map(
  ([username, role, level, unit, personName, sex, address, title, otherTitle]) => ({
    id: sampleId('account', username),
    username,
    role,
    personName,
    sex,
    address,
    title,
    otherTitle,
    level,
    unit,
  }),
);

const byUsername = new Map(SAMPLE_ACCOUNTS.map((account) => [account.username, account]));

function accountOf(username: string): SampleAccount {
  const account = byUsername.get(username);
  if (!account) throw new RangeError(`no sample account ${username}`);
  return account;
}

/** The invented person behind an account. Throws RangeError for an unknown one. */
export const nameOf = (username: string): string => accountOf(username).personName;

/** Post and name, as a step of a plan records them: `Giám đốc Nông Bích Diệp`. Throws RangeError for an unknown one. */
export const actorOf = (username: string): string => `${accountOf(username).title} ${nameOf(username)}`;
