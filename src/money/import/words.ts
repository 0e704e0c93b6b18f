import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';
import type { AmountRead } from './amount.ts';

type Wrong = Extract<AmountRead, { wrong: string }>['wrong'];

/** What is wrong with an amount, and what to write. */
export function amountWords(wrong: Wrong, typed: string): Words {
  const folded = typed.slice(0, 40);
  const told: Readonly<Record<Wrong, Words>> = {
    missing: { vi: 'Thiếu số tiền.', en: 'The amount is missing.' },
    unreadable: {
      vi: `Số tiền "${folded}" không đọc được: ghi bằng chữ số, ví dụ 1.250.000.`,
      en: `The amount "${folded}" cannot be read: write 1.250.000.`,
    },
    ambiguous: {
      vi: `Số tiền "${folded}" (nghìn đồng) hiểu được hai cách: ghi 1.234 cho hàng nghìn, hoặc 1,23 cho số lẻ.`,
      en: `The amount "${folded}" (thousands) could be either: write 1.234 for groups or 1,23 for a fraction.`,
    },
    fraction: {
      vi: `Số tiền "${folded}" lẻ dưới một đồng: kiểm tra lại số và đơn vị tính.`,
      en: `The amount "${folded}" has a fraction of a đồng: look at the figure and its unit.`,
    },
    range: {
      vi: `Số tiền "${folded}" phải lớn hơn 0 và không quá 100 tỷ đồng.`,
      en: `The amount "${folded}" must be above 0 and at most a hundred billion.`,
    },
  };
  return told[wrong];
}

/** Words of what was bought, by the head that they usually mean; the first that fits. */
const heads: readonly (readonly [code: string, words: RegExp])[] = [
  ['speaker', /bao cao vien|giang vien|giao vien|thu lao|nguoi day|huong dan vien/],
  ['drinks', /nuoc uong|giai khat|tra nuoc|tea|che nuoc/],
  ['materials', /tai lieu|van phong pham|photo|in an|giay but|bia/],
  ['banner', /khau hieu|bang ron|trang tri|maket|phong man|banner/],
  ['venue', /hoi truong|dia diem|thue (ban|ghe|loa|may|phong)|am thanh|thiet bi/],
  ['travel', /di lai|van chuyen|xang|thue xe|tau xe|cong tac phi/],
  ['learners', /hoc vien/],
  ['prizes', /giai thuong|phan thuong|khen thuong|qua tang/],
];

/** Gives the head that the words of an expense mean, `other` when none; it stands on screen before anything is written. */
export function headFor(content: string): string {
  const folded = fold(content);
  return heads.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}
