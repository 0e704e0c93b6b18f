import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

const said = (vi: string, en: string): Words => ({ vi, en });

export const words = {
  title: (count: number) => said(`${formatNumber(count)} dòng họ`, `${formatNumber(count)} clans`),
  add: said('Thêm dòng họ', 'Add a clan'),
  edit: said('Sửa', 'Edit'),
  none: said('Chưa ghi dòng họ nào', 'No clans yet'),
  noneWhat: said(
    'Một dòng họ có thể ở nhiều thôn: ghi tên, rồi chọn các hộ của họ.',
    'A clan may live in several villages: name it, then choose its households.',
  ),
  name: said('Tên dòng họ', 'Name'),
  note: said('Ghi chú', 'Note'),
  householdsOf: said('Chọn hộ ở thôn', 'Choose households of'),
  sum: (households: number, villages: string) =>
    said(
      `${formatNumber(households)} hộ${villages ? ` · ${villages}` : ''}`,
      `${formatNumber(households)} households${villages ? ` · ${villages}` : ''}`,
    ),
} as const;
