import type { TableColumn } from '#kit/import/match.ts';

/** What a row of a list of registrations may say. */
export type RegistrationColumn = 'name' | 'code' | 'village' | 'registered';

/** The association's columns, in the order in which they are taken without a header; headers without marks. */
export const columns: readonly TableColumn<RegistrationColumn>[] = [
  {
    name: 'name',
    label: { vi: 'Họ và tên (chủ hộ)', en: 'Name (head of household)' },
    headers: [
      'ho va ten chu ho',
      'ho ten chu ho',
      'chu ho',
      'ho va ten',
      'ho ten',
      'ten',
      'gia dinh',
      'ten ho',
      'dong ho',
      'don vi',
      'ten don vi',
    ],
    required: true,
  },
  { name: 'code', label: { vi: 'Số hộ', en: 'Number' }, headers: ['so ho', 'ma ho', 'ho so', 'so nha'] },
  {
    name: 'village',
    label: { vi: 'Thôn', en: 'Village' },
    headers: ['thon', 'ban', 'to', 'to dan pho', 'thon ban to', 'khu dan cu', 'dia chi', 'noi o'],
  },
  {
    name: 'registered',
    label: { vi: 'Đăng ký', en: 'Registered' },
    headers: ['dang ky', 'dang ki', 'dk'],
  },
];
