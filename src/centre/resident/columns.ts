import type { TableColumn } from '#kit/import/match.ts';
import type { Words } from '#vocabulary/language.ts';
import type { ImportedResident } from './rules.ts';

type Name = Exclude<keyof ImportedResident, 'row'>;

const column = (
  name: Name,
  label: Words,
  headers: readonly string[],
  required?: true,
  parted: Pick<TableColumn<Name>, 'parts' | 'byColumn'> = {},
): TableColumn<Name> => ({
  name,
  label,
  headers,
  ...(required ? { required } : {}),
  ...parted,
});

/** A name in two or three columns: the given name is the last. */
export const nameParts = [
  [
    'ho',
    'ho dem',
    'ho lot',
    'ho va dem',
    'ho va lot',
    'ho ten dem',
    'ho va ten dem',
    'ho va ten lot',
    'ho va chu lot',
    'ho va ten',
    'ho ten',
  ],
  ['dem', 'ten dem', 'lot', 'ten lot', 'chu lot', 'chu dem'],
  ['ten', 'ten goi', 'ten rieng'],
] as const;
export const sexByColumn = { nam: 'Nam', nu: 'Nữ' } as const;

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
    { parts: nameParts },
  ),
  column(
    'birthYear',
    { vi: 'Năm sinh', en: 'Born' },
    ['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'sinh nam', 'ns'],
    true,
  ),
  column('sex', { vi: 'Giới tính', en: 'Sex' }, ['gioi tinh', 'nam nu', 'gioi', 'gt', 'phai'], true, {
    byColumn: sexByColumn,
  }),
  column('head', { vi: 'Chủ hộ', en: 'Head' }, ['chu ho', 'quan he', 'quan he voi chu ho', 'qh voi chu ho']),
  column('ethnicity', { vi: 'Dân tộc', en: 'Ethnicity' }, ['dan toc', 'dt']),
  column(
    'poverty',
    { vi: 'Diện nghèo', en: 'Poverty' },
    ['dien ngheo', 'ho ngheo', 'ngheo', 'dien', 'ho ngheo can ngheo', 'dien ho'],
    undefined,
    {
      byColumn: {
        ngheo: 'Nghèo',
        'ho ngheo': 'Nghèo',
        'can ngheo': 'Cận nghèo',
        'ho can ngheo': 'Cận nghèo',
      },
    },
  ),
  column('away', { vi: 'Đi làm xa', en: 'Works far away' }, ['di lam xa', 'di xa', 'lam an xa', 'vang']),
];
