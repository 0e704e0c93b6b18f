import type { TableColumn } from '#kit/import/match.ts';
import type { ExpenseRow } from './rules.ts';

type Name = Exclude<keyof ExpenseRow, 'row'>;

const all: readonly TableColumn<Name>[] = [
  {
    name: 'date',
    label: { vi: 'Ngày', en: 'Day' },
    headers: ['ngay', 'ngay chung tu', 'ngay chi', 'ngay thang', 'ngay ct'],
    required: true,
  },
  {
    name: 'voucher',
    label: { vi: 'Số chứng từ', en: 'Voucher number' },
    headers: ['so chung tu', 'so ct', 'chung tu', 'so phieu', 'so phieu chi', 'so hoa don'],
  },
  {
    name: 'content',
    label: { vi: 'Nội dung', en: 'What for' },
    headers: ['noi dung', 'noi dung chi', 'dien giai', 'noi dung thanh toan'],
    required: true,
  },
  {
    name: 'activity',
    label: { vi: 'Lớp', en: 'Class' },
    headers: ['lop', 'ten lop', 'ma lop', 'lop chuyen de', 'chuyen de', 'hoat dong', 'ten hoat dong'],
    required: true,
  },
  {
    name: 'source',
    label: { vi: 'Nguồn', en: 'Source' },
    headers: ['nguon', 'nguon kinh phi', 'nguon chi', 'nguon von'],
  },
  {
    name: 'amount',
    label: { vi: 'Số tiền', en: 'Amount' },
    headers: ['so tien', 'thanh tien', 'tien', 'so tien chi', 'thuc chi', 'kinh phi'],
    required: true,
  },
  { name: 'head', label: { vi: 'Mục chi', en: 'Head' }, headers: ['muc chi', 'loai chi', 'khoan muc'] },
  {
    name: 'payee',
    label: { vi: 'Người nhận', en: 'Payee' },
    headers: ['nguoi nhan', 'nguoi nhan tien', 'don vi nhan', 'nguoi linh'],
  },
];

/** The columns of a list of vouchers, in the order in which they are taken without a header; headers without marks. */
export const columns = all;

/** Of one class: naming it is not needed. */
export const columnsOfClass: readonly TableColumn<Name>[] = all.map(({ required, ...column }) =>
  column.name === 'activity' || !required ? column : { ...column, required },
);
