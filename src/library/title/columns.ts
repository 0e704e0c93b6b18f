import type { TableColumn } from '#kit/import/match.ts';
import type { TitleRow } from './rules.ts';

/** The columns of a list of titles, in the order in which they are taken without a header; headers without marks. */
export const columns: readonly TableColumn<Exclude<keyof TitleRow, 'row'>>[] = [
  {
    name: 'title',
    label: { vi: 'Tên sách, tài liệu', en: 'Title' },
    headers: ['ten sach', 'ten tai lieu', 'ten sach tai lieu', 'nhan de', 'ten an pham', 'ten'],
    required: true,
  },
  { name: 'author', label: { vi: 'Tác giả', en: 'Author' }, headers: ['tac gia', 'ten tac gia'] },
  {
    name: 'programme',
    label: { vi: 'Lĩnh vực', en: 'Programme' },
    headers: ['linh vuc', 'mon loai', 'loai'],
  },
  { name: 'copies', label: { vi: 'Số bản', en: 'Copies' }, headers: ['so ban', 'so luong', 'sl', 'so cuon'] },
  {
    name: 'place',
    label: { vi: 'Tủ sách, thư viện', en: 'Library' },
    headers: ['tu sach', 'thu vien', 'tu sach thu vien', 'noi de', 'ke', 'kho'],
  },
  {
    name: 'link',
    label: { vi: 'Địa chỉ trên mạng', en: 'Link' },
    headers: ['dia chi tren mang', 'link', 'duong dan'],
  },
];
