import { nameParts, sexByColumn } from '#centre/resident/columns.ts';
import type { TableColumn } from '#kit/import/match.ts';
import type { ListRow } from './rules.ts';

/** The columns of a class list, in the order in which they are taken without a header; headers without marks. */
export const columns: readonly TableColumn<Exclude<keyof ListRow, 'row'>>[] = [
  {
    name: 'name',
    label: { vi: 'Họ và tên', en: 'Name' },
    headers: ['ho va ten', 'ho ten', 'ten', 'hoc vien', 'ho ten hoc vien', 'ho va ten hoc vien'],
    required: true,
    parts: nameParts,
  },
  {
    name: 'birthYear',
    label: { vi: 'Năm sinh', en: 'Born' },
    headers: ['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'sinh nam', 'ns'],
  },
  {
    name: 'sex',
    label: { vi: 'Giới tính', en: 'Sex' },
    headers: ['gioi tinh', 'nam nu', 'gioi', 'gt', 'phai'],
    byColumn: sexByColumn,
  },
  {
    name: 'village',
    label: { vi: 'Thôn', en: 'Village' },
    headers: ['thon', 'ban', 'ap', 'xom', 'to dan pho', 'thon ban', 'dia chi', 'noi o', 'cho o'],
  },
  { name: 'note', label: { vi: 'Ghi chú', en: 'Note' }, headers: ['ghi chu'] },
];
