/** What the words of a column's header say about what the column holds. */

import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { editDistance } from '#vocabulary/edit-distance.ts';
import { fold } from '#vocabulary/text.ts';

/** Usual headers without marks; a longer match beats a shorter one, so that `so hoc vien` is not read as `hoc vien`. */
const USUAL: Readonly<Partial<Record<ColumnMeaning, string>>> = {
  ordinal: 'stt|tt|so tt|so thu tu',
  month: 'thang|thang nam|thang thuc hien|thang to chuc|thang mo',
  date: 'thoi gian|ngay|ngay thang|thoi gian thuc hien|thoi gian to chuc|thoi diem|ngay to chuc|thoi gian hoc|lich hoc|thoi gian mo lop|du kien thoi gian|khi nao|luc nao|bao gio|ngay mo|moc|thu ngay|thoi han|han|thoi gian hoan thanh|ngay hoc',
  hours: 'gio|gio hoc|gio to chuc|gio bat dau|luc may gio|tu gio',
  title:
    'noi dung|noi dung hoat dong|chuyen de|ten chuyen de|ten lop|hoat dong|noi dung cong viec|noi dung hoc tap|noi dung chuyen de|lop hoc|ten hoat dong|noi dung lop hoc|ten lop hoc|noi dung bai hoc|noi dung thuc hien|cac hoat dong|noi dung tap huan|noi dung chuyen de lop|ten lop chuyen de|cong viec|chu de|ten bai|bai hoc|ten bai hoc|viec|viec lam|hoc gi|hoc cai gi|ten viec|lop chuyen de|ten noi dung|nhiem vu|buoi sinh hoat',
  audience:
    'doi tuong|doi tuong hoc tap|doi tuong hoc|nguoi hoc|doi tuong tham gia|thanh phan|thanh phan tham gia|doi tuong hoc vien|doi tuong nguoi hoc|thanh phan tham du|thanh phan du hoc|ai hoc|ai di hoc|nguoi tham gia|nguoi du|ai du|danh cho ai|cho ai|dan hoc',
  classes:
    'so lop|so lop mo|lop|so luong lop|so cuoc|so chuyen de|so lop hoc|so buoi lop|may lop|lop da mo|lop mo',
  learners:
    'so hoc vien|so luong|so nguoi|so luot|hoc vien|so luong hoc vien|so nguoi hoc|so luot nguoi|luot nguoi|so hv|so nguoi tham gia|so luong nguoi|luot hoc vien|so luot hoc vien|so luong nguoi hoc|so luong tham gia|tong so hoc vien|si so|so luot tham gia|du kien hoc vien|du kien so nguoi|sl nguoi hoc|so luong hv|may nguoi|nguoi|luot|luot nguoi hoc|bao nhieu nguoi|so luot nguoi hoc|so nguoi du',
  cost: 'kinh phi|du toan|du toan kinh phi|kinh phi du kien|du kien kinh phi|so tien|thanh tien|kinh phi thuc hien|kinh phi ho tro|kinh phi to chuc|muc chi|chi phi|tien|tien chi|chi|tong tien|tong chi|so tien chi|du chi|het bao nhieu tien|kinh phi da chi|tong kinh phi',
  venue:
    'dia diem|noi to chuc|dia diem to chuc|noi hoc|dia diem hoc|dia diem mo lop|noi mo lop|dia diem thuc hien|noi thuc hien|hoc o dau|o dau|noi mo|noi lam|cho hoc|tai dau|noi dien ra|diem hoc|cho mo lop',
  partners:
    'phoi hop|don vi phoi hop|to chuc ca nhan phoi hop mo lop|nguoi day|bao cao vien|giang vien|don vi phoi hop nguoi day|giao vien|huong dan vien|nguoi phu trach|don vi thuc hien|don vi chu tri|chu tri|nguoi thuc hien|to chuc phoi hop|don vi to chuc|co quan phoi hop|don vi phu trach|phu trach|nguoi giang|don vi nguoi day|don vi lien ket|ban nganh phoi hop|nguoi huong dan|don vi giang day|nguoi trinh bay|huong dan|ai day|ai day ai giup|nguoi dung lop|cung lam|ai giup|ai lo|nganh phu trach nguoi dung lop|don vi cung lam|nguoi noi chuyen|ben phoi hop|co quan phu trach',
  programme:
    'chuong trinh|linh vuc|ma chuong trinh|nhom|chuong trinh giao duc|thuoc chuong trinh|ma chuong trinh|ma|loai|mang|linh vuc day|nhom noi dung|thuoc linh vuc',
  note: 'ghi chu|hinh thuc|hinh thuc mo lop|tu mo lien ket',
  purpose: 'muc dich|muc dich yeu cau|ket qua can dat|phai co|muc tieu|de lam gi',
  unit: 'don vi|bo phan|ban nganh|ban nganh doan the|ai|co quan don vi|co quan|nguoi don vi|don vi ca nhan|ho va ten|ho ten',
  task: 'phan viec|trach nhiem|nhiem vu duoc giao|noi dung cong viec duoc giao|viec phai lam|viec duoc giao|lam gi|phan cong|nhiem vu cu the|cong viec duoc giao',
  deadline: 'han hoan thanh|thoi han hoan thanh|han xong|xong truoc',
  value: 'chi tieu nam|phan dau|muc phan dau|muc can dat|muc giao|can dat|dich',
  ignore:
    'so buoi|so tiet|nu|nguon kinh phi|thoi luong|dan toc|so ngay|don gia|so gio|dinh muc|so tai lieu|trong do nu|dtts|nguoi dan toc|san pham|cach tinh|ty le|dien thoai|so ban|dan toc thieu so|dien giai',
};

/** Abbreviations that headers use where a column is narrow. */
const SHORT: Readonly<Record<string, string>> = Object.freeze({
  hv: 'hoc vien',
  sl: 'so luong',
  kp: 'kinh phi',
  nd: 'noi dung',
  dt: 'doi tuong',
  gv: 'giao vien',
  bcv: 'bao cao vien',
  tg: 'thoi gian',
  ct: 'chuong trinh',
  cd: 'chuyen de',
  dd: 'dia diem',
  ghichu: 'ghi chu',
});

const LEXICON: readonly (readonly [ColumnMeaning, string])[] = Object.entries(USUAL).flatMap(
  ([meaning, words]) => words.split('|').map((word) => [meaning as ColumnMeaning, word] as const),
);

/** Lower-case letters and single spaces only, abbreviations written out: brackets, units and punctuation of a header say nothing about its kind. */
export const headerWords = (text: string): string =>
  fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ');

/** What a header names and how surely, marks and a few wrong letters aside; null when it names nothing. */
export function headerScore(
  text: string,
): { readonly meaning: ColumnMeaning; readonly score: number } | null {
  const words = headerWords(text);
  if (!words || words.length > 60) return null;
  const whole = LEXICON.find(([, header]) => header === words);
  if (whole) return { meaning: whole[0], score: 5 };
  let best: { meaning: ColumnMeaning; length: number } | null = null;
  for (const [meaning, header] of LEXICON) {
    const length = matchLength(words, header);
    if (length > (best?.length ?? 0)) best = { meaning, length };
  }
  return best && { meaning: best.meaning, score: best.length > 6 ? 3.5 : 2.5 };
}

/** What a header names; null when it names nothing. */
export const headerMeaning = (text: string): ColumnMeaning | null => headerScore(text)?.meaning ?? null;

function matchLength(words: string, header: string): number {
  if (` ${words} `.includes(` ${header} `))
    return header.length >= 4 || words === header ? header.length + 0.5 : 0;
  if (header.length < 5 || Math.abs(words.length - header.length) > 2) return 0;
  const distance = editDistance(words, header);
  return distance <= Math.max(1, Math.floor(header.length / 5)) ? header.length - distance : 0;
}

/** Whether the texts of a row are mostly header words, of at least two kinds. */
export function isHeaderRow(texts: readonly string[], monthNamed: (text: string) => boolean): boolean {
  const filled = texts.filter((text) => text.trim());
  const meanings = filled.map(headerMeaning).filter((meaning) => meaning !== null);
  // `Tháng 5-6 | Lớp học …` is a row of its month; months beside each other may head columns.
  const months = filled.filter((text) => headerMeaning(text) === 'month' && monthNamed(text));
  return (
    filled.every((text) => text.length <= 70) &&
    months.length !== 1 &&
    new Set(meanings).size >= 2 &&
    meanings.length * 3 >= filled.length * 2 &&
    filled.every((text) => !/\d{2,}/.test(text.replace(/(năm |quý \S+ |\/)?20\d\d/giu, ' ')))
  );
}
