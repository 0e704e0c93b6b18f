import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

interface Head {
  readonly code: string;
  readonly name: Words;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const head = (code: string, vi: string, en: string): Head =>
  Object.freeze({ code, name: { vi, en }, validFrom: '2010-01-01', validTo: null });

/** What the money of a class is spent on. A head that goes out of use keeps its code and gets an end. */
export const expenseHeads: readonly Head[] = Object.freeze([
  head('speaker', 'Bồi dưỡng báo cáo viên', 'Speaker'),
  head('drinks', 'Nước uống', 'Drinks'),
  head('materials', 'Tài liệu, văn phòng phẩm', 'Materials'),
  head('banner', 'Khẩu hiệu, trang trí', 'Banner and decoration'),
  head('venue', 'Thuê địa điểm, thiết bị', 'Venue and equipment'),
  head('travel', 'Đi lại, vận chuyển', 'Travel'),
  head('learners', 'Hỗ trợ học viên', 'Support of learners'),
  head('prizes', 'Giải thưởng', 'Prizes'),
  head('other', 'Chi khác', 'Other'),
]);

/** The heads that may be used on a day. */
export const headsOn = (day: CivilDate): readonly Head[] =>
  expenseHeads.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));

/** What a head is called; the code itself for one that nobody knows. */
export const headName = (code: string): Words =>
  expenseHeads.find((one) => one.code === code)?.name ?? { vi: code, en: code };
