import type { Words } from '#vocabulary/language.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { MOST_EXPENSES } from '../import/schema.ts';
import { words } from './words.ts';

export const importWords = {
  title: words.take,
  ofYear: (year: number): Words => ({
    vi: `Các lớp của năm ${year}. Chưa có gì được ghi cho đến khi bấm Ghi; sai một dòng thì không dòng nào được ghi.`,
    en: `The classes of ${year}. Nothing is written before you press Enter; with one wrong row none is.`,
  }),
  toMoney: { vi: 'Mở kinh phí', en: 'Open the money' },
  unitTitle: { vi: '3. Đơn vị tính', en: '3. Unit' },
  unit: { vi: 'Số tiền trong bảng ghi bằng gì?', en: 'What are the amounts of the table in?' },
  dong: { vi: 'đồng (300000 là ba trăm nghìn đồng)', en: 'đồng (300000 is three hundred thousand)' },
  thousands: {
    vi: 'nghìn đồng (300 là ba trăm nghìn đồng)',
    en: 'thousands of đồng (300 is three hundred thousand)',
  },
  otherUnit: (title: string): Words => ({
    vi: `Tiêu đề cột ghi “${title}”, khác với đơn vị đã chọn. Hãy xem lại.`,
    en: `The column is headed “${title}”, another unit than the chosen one. Look again.`,
  }),
  tooMany: (rows: number): Words => ({
    vi: `Bảng có ${formatNumber(rows)} dòng. Mỗi lần nhập tối đa ${formatNumber(MOST_EXPENSES)}: hãy tách thành nhiều tệp.`,
    en: `${formatNumber(rows)} rows; at most ${formatNumber(MOST_EXPENSES)} at a time: split the file.`,
  }),
  look: { vi: '4. Xem rồi ghi', en: '4. Look, then enter' },
  unclear: {
    vi: 'Tên chưa trùng hẳn: là lớp nào, nguồn nào?',
    en: 'Names not exactly known: which are they?',
  },
  whichClass: (written: string, rows: number): Words => ({
    vi: `Lớp “${written}”${rows ? ` (${rows} dòng)` : ''}`,
    en: `Class “${written}”${rows ? ` (${rows} rows)` : ''}`,
  }),
  whichSource: (written: string, rows: number): Words => ({
    vi: `Nguồn ${written ? `“${written}”` : 'để trống'}${rows ? ` (${rows} dòng)` : ''}`,
    en: `Source ${written ? `“${written}”` : 'left blank'}${rows ? ` (${rows} rows)` : ''}`,
  }),
  choose: { vi: 'Chọn …', en: 'Choose …' },
  found: (n: number, total: string): Words => ({
    vi: `${formatNumber(n)} khoản chi, cộng ${total}`,
    en: `${formatNumber(n)} expenses, ${total} in all`,
  }),
  known: (n: number, rows: string): Words => ({
    vi: `${formatNumber(n)} dòng đã có trong sổ, được bỏ qua: dòng ${rows}${n > 20 ? ' …' : ''}.`,
    en: `${formatNumber(n)} stand in the book already and are left out: rows ${rows}${n > 20 ? ' …' : ''}.`,
  }),
  atRow: (row: number, written: Words): Words => ({
    vi: `Dòng ${row}: ${written.vi}`,
    en: `Row ${row}: ${written.en}`,
  }),
  row: { vi: 'Dòng', en: 'Row' },
  andMore: (n: number): Words => ({
    vi: `… và ${formatNumber(n)} dòng nữa`,
    en: `… and ${formatNumber(n)} rows more`,
  }),
  add: (n: number): Words => ({
    vi: `Ghi ${formatNumber(n)} khoản chi`,
    en: `Enter ${formatNumber(n)} expenses`,
  }),
  done: (told: { added: number; known: number; total: number; classes: number }): Words => ({
    vi: `Đã ghi ${formatNumber(told.added)} khoản chi của ${told.classes} lớp, cộng ${formatDong(told.total)}; ${told.known} dòng đã có từ trước.`,
    en: `${formatNumber(told.added)} expenses of ${told.classes} classes entered, ${formatDong(told.total)} in all; ${told.known} were in the book.`,
  }),
} as const;
