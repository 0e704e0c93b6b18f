import type { TableColumn } from '#kit/intake/match.ts';
import type { Words } from '#vocabulary/language.ts';
import type { PastedResident } from './rules.ts';

type Name = Exclude<keyof PastedResident, 'row'>;

const column = (
  name: Name,
  label: Words,
  headers: readonly string[],
  required?: true,
): TableColumn<Name> => ({
  name,
  label,
  headers,
  ...(required ? { required } : {}),
});

/** The columns of a register, in the order in which they are taken without a header; headers without marks. */
export const columns: readonly TableColumn<Name>[] = [
  column(
    'village',
    { vi: 'Thôn', en: 'Village' },
    ['thon', 'ban', 'ap', 'xom', 'to dan pho', 'thon ban', 'dia chi', 'ten thon'],
    true,
  ),
  column(
    'household',
    { vi: 'Mã hộ', en: 'Household' },
    ['ma ho', 'ho', 'so ho', 'ho so', 'stt ho', 'ho khau', 'so ho khau'],
    true,
  ),
  column(
    'name',
    { vi: 'Họ và tên', en: 'Name' },
    ['ho ten', 'ho va ten', 'ten', 'ho ten nhan khau', 'nhan khau'],
    true,
  ),
  column(
    'birthYear',
    { vi: 'Năm sinh', en: 'Born' },
    ['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'sinh nam', 'ns'],
    true,
  ),
  column('sex', { vi: 'Giới tính', en: 'Sex' }, ['gioi tinh', 'nam nu', 'gioi', 'gt', 'phai'], true),
  column('head', { vi: 'Chủ hộ', en: 'Head' }, ['chu ho', 'quan he', 'quan he voi chu ho', 'qh voi chu ho']),
  column('ethnicity', { vi: 'Dân tộc', en: 'Ethnicity' }, ['dan toc', 'dt']),
  column('poverty', { vi: 'Diện nghèo', en: 'Poverty' }, [
    'dien ngheo',
    'ho ngheo',
    'ngheo',
    'dien',
    'ho ngheo can ngheo',
    'dien ho',
  ]),
  column('away', { vi: 'Đi làm xa', en: 'Works far away' }, ['di lam xa', 'di xa', 'lam an xa', 'vang']),
];
