import type { Wanted } from '#kit/paste.ts';
import type { Words } from '#vocabulary/language.ts';
import type { PastedResident } from '../rules.ts';

type Name = Exclude<keyof PastedResident, 'row'>;

/** The columns of a pasted register, in the order in which they are taken without a header; headers without marks. */
export const columns: readonly Wanted<Name>[] = [
  { name: 'village', headers: ['thon', 'ban', 'ap', 'xom', 'to dan pho', 'thon ban', 'dia chi', 'ten thon'] },
  { name: 'household', headers: ['ma ho', 'ho', 'so ho', 'ho so', 'stt ho', 'ho khau', 'so ho khau'] },
  { name: 'name', headers: ['ho ten', 'ho va ten', 'ten', 'ho ten nhan khau', 'nhan khau'] },
  { name: 'birthYear', headers: ['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'sinh nam', 'ns'] },
  { name: 'sex', headers: ['gioi tinh', 'nam nu', 'gioi', 'gt'] },
  { name: 'head', headers: ['chu ho', 'quan he', 'quan he voi chu ho', 'qh voi chu ho'] },
  { name: 'ethnicity', headers: ['dan toc', 'dt'] },
  { name: 'poverty', headers: ['dien ngheo', 'ho ngheo', 'ngheo', 'dien', 'ho ngheo can ngheo', 'dien ho'] },
  { name: 'away', headers: ['di lam xa', 'di xa', 'lam an xa', 'vang'] },
];

export const columnWords: Readonly<Record<Name, Words>> = {
  village: { vi: 'Thôn', en: 'Village' },
  household: { vi: 'Mã hộ', en: 'Household' },
  name: { vi: 'Họ và tên', en: 'Name' },
  birthYear: { vi: 'Năm sinh', en: 'Born' },
  sex: { vi: 'Giới tính', en: 'Sex' },
  head: { vi: 'Chủ hộ', en: 'Head' },
  ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
  poverty: { vi: 'Diện nghèo', en: 'Poverty' },
  away: { vi: 'Đi làm xa', en: 'Works far away' },
};
