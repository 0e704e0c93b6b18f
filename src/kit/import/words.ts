import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';

export const words = {
  yes: { vi: 'Đúng', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
  step1: { vi: '1. Chọn tệp hoặc dán bảng', en: '1. Choose a file or paste the table' },
  choose: { vi: 'Chọn tệp Excel', en: 'Choose an Excel file' },
  template: { vi: 'Tải tệp mẫu (.xlsx)', en: 'File to fill in (.xlsx)' },
  paste: {
    vi: 'Chọn bảng trong Excel, chép (Ctrl C), rồi dán vào đây (Ctrl V)',
    en: 'Copy the table in Excel and paste it here',
  },
  file: (name: string, rows: number): Words => ({
    vi: `Tệp ${name}: ${formatNumber(rows)} dòng có chữ`,
    en: `${name}: ${formatNumber(rows)} rows`,
  }),
  drop: { vi: 'Bỏ tệp này', en: 'Drop this file' },
  step2: { vi: '2. Cột nào là cột nào', en: '2. Which column is which' },
  matched: (found: number, all: number): Words => ({
    vi: `Nhận ra ${found} / ${all} cột. Chọn lại nếu chưa đúng.`,
    en: `${found} of ${all} known. Choose again what is wrong.`,
  }),
  missing: (names: string): Words => ({
    vi: `Chưa thấy cột bắt buộc: ${names}. Chọn cột trong bảng ứng với mỗi tên đó.`,
    en: `Required columns not found: ${names}. Choose which they are.`,
  }),
  noHeader: {
    vi: 'Không thấy hàng tiêu đề: các cột được lấy theo thứ tự dưới đây.',
    en: 'No header was found: the columns are taken in this order.',
  },
  untitled: { vi: '(không tên)', en: '(no name)' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  header: { vi: 'Hàng tiêu đề', en: 'Header row' },
  none: { vi: 'không có', en: 'none' },
  notThere: { vi: '— không có —', en: '— none —' },
  rowOf: (row: number, said: string): Words => ({ vi: `dòng ${row}: ${said}`, en: `row ${row}: ${said}` }),
  totals: (rows: string): Words => ({
    vi: `Bỏ qua dòng cộng: ${rows}.`,
    en: `Rows of totals left out: ${rows}.`,
  }),
  hidden: (n: number): Words => ({
    vi: `${formatNumber(n)} dòng đang ẩn trong tệp không được lấy. Nếu cần, bỏ ẩn trong Excel rồi chọn lại tệp.`,
    en: `${formatNumber(n)} hidden rows of the file are left out. If they are needed, show them in Excel and choose the file again.`,
  }),
  uncalculated: (n: number): Words => ({
    vi: `${formatNumber(n)} ô là công thức chưa được tính hoặc đang báo lỗi nên để trống. Mở tệp bằng Excel, sửa và lưu lại rồi chọn lại tệp.`,
    en: `${formatNumber(n)} cells hold formulas that were never calculated or give an error, and stay blank. Mend and save the file in Excel, choose it again.`,
  }),
  empty: { vi: 'Dưới hàng tiêu đề chưa có dòng nào.', en: 'Nothing stands under the header.' },
  wrong: (n: number): Words => ({
    vi: `${formatNumber(n)} chỗ cần sửa trong Excel rồi chọn lại tệp (hoặc dán lại)`,
    en: `${formatNumber(n)} cells to mend in Excel; then choose the file or paste again`,
  }),
  row: { vi: 'Dòng', en: 'Row' },
  column: { vi: 'Cột', en: 'Column' },
  mend: { vi: 'Cần sửa', en: 'What is wrong' },
  firstErrors: { vi: 'Hiện 100 chỗ đầu.', en: 'The first 100 are shown.' },
  undo: { vi: 'Hoàn tác lần nhập này', en: 'Take this import back' },
  undone: (n: number): Words => ({
    vi: `Đã hoàn tác lần nhập: ${formatNumber(n)} dòng đã được gỡ.`,
    en: `Taken back: ${formatNumber(n)} rows were removed.`,
  }),
} as const;
