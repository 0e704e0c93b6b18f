/** A text as the signs see it: folded, numbers in figures, years named by their distance to the paper's own. */

import { NUMBER_WORDS, parseNumberWords } from '#vocabulary/number-words.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import { CITED_DOCUMENT } from './bases.ts';

/** The years that a paper is about. A report looks back at them, a plan forward. */
export interface PaperYears {
  readonly first: number | null;
  readonly last: number | null;
  readonly report: boolean;
}

const COUNTED =
  'lớp|chuyên đề|lượt|người|học viên|em|hộ|khẩu|nhân khẩu|thôn|xóm|bản|ấp|buôn|làng|khu|tổ|đồng|triệu|nghìn|ngàn|câu lạc bộ|buổi|cuộc|đợt|dòng họ|gia đình|trưởng|xóm trưởng|nguồn|mô hình|cuốn|tháng';
const WORDS = new RegExp(`(?<!\\p{L})(${NUMBER_WORDS})(?=\\s+(?:${COUNTED})(?!\\p{L}))`, 'giu');

/** Numbers in words before a counted noun as figures: `bảy lớp` → `7 lớp`. */
export const withFigures = (text: string): string =>
  text.replace(WORDS, (words) => String(parseNumberWords(words) ?? words));

export function annotate(text: string, years: PaperYears): string {
  let plain = withFigures(text).replace(/(?<!\p{L})chi tiêu/giu, 'chi phí');
  for (const { index, length } of findDates(plain, 2000).reverse())
    plain = `${plain.slice(0, index)}[day]${plain.slice(index + length)}`;
  return fold(
    plain
      .replace(CITED_DOCUMENT, '[cite]')
      .replace(/“[^”]{8,}”/g, '“…”')
      .replace(/giai đoạn\s*(19|20)\d\d\s*[-–]\s*(19|20)\d\d/giu, 'giai đoạn')
      .replace(
        /(?:cuối |đầu |hết )?(?:năm(?: học)?\s*)?(?<![\d.,/])((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?(?![\d.,]*\d)/giu,
        (_, a, b) => ` [${distance(Number(b ?? a), years)}] `,
      ),
  );
}

/** `y-` before the paper's time, `y0` in it, `y+` after; what a report looks back at is `y-`. */
function distance(year: number, { first, last, report }: PaperYears): string {
  if (first === null || last === null) return 'y0';
  if (year < first || (year === first && year < last)) return 'y-';
  if (year > last) return report ? 'y0' : 'y+';
  return report ? 'y-' : 'y0';
}
