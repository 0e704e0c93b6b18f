/** What a paper states in words and a check can prove: heads a village, figures that are only about so much, deadlines of another year. */

import type { StatedHeadcount } from '#plan/reading/evidence.ts';
import { addDays } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import { parseFigure } from '#vocabulary/written-numbers.ts';
import { withFigures } from './annotate.ts';
import { CITED_DOCUMENT } from './bases.ts';

const VILLAGE = '(thôn|xóm|bản|ấp|khu dân cư|khu phố|khu|tổ dân phố|khóm|buôn|làng|chi hội|tổ)';
const PEOPLE = '(?:người|học viên|hội viên|đại biểu|em)';
const HEADS = new RegExp(
  `mỗi ${VILLAGE}[^.;\\d]{0,25}(\\d+) ${PEOPLE}[^.\\d]{0,40}?(\\d+) \\1(?!\\p{L})[^.\\d]{0,25}?(?:là|cộng|tổng|thành|=)[^.\\d]{0,15}([\\d.]*\\d) ${PEOPLE}`,
  'iu',
);

const EACH = `(?:mỗi ${VILLAGE}(?: cử| có| chọn| đi)?\\s*:?\\s*(\\d+)(?: ${PEOPLE})?|(\\d+)\\s*(?:${PEOPLE})?\\s*/\\s*${VILLAGE})(?!\\p{L})`;
/** `90 người của 6 thôn (mỗi thôn 15 người)`, `90 người (15 người/thôn × 6 thôn)`. */
const BEHIND = new RegExp(
  `([\\d.]*\\d) ${PEOPLE}([^().;\\d]{0,40}(?:\\d+ \\p{L}+[^().;\\d]{0,20})?)\\(([^()]*)\\)`,
  'giu',
);

/** `mỗi xóm cử năm người, mười bốn xóm là chín mươi người`; the heads by village may stand in brackets behind their sum. */
export function headcountIn(text: string, where: string): StatedHeadcount[] {
  const plain = withFigures(text);
  const told = HEADS.exec(plain);
  if (!told) return [...plain.matchAll(BEHIND)].flatMap((match) => inBrackets(match, where));
  const [each, groups, stated] = [told?.[2], told?.[3], told?.[4]].map((figure) => parseFigure(figure ?? ''));
  if (each == null || groups == null || stated == null) return [];
  return [{ each, of: told[1]!.toLowerCase(), groups, stated, where }];
}

function inBrackets([, stated, between, inside]: RegExpExecArray, where: string): StatedHeadcount[] {
  const [whole, before, one, other, behind] = new RegExp(EACH, 'iu').exec(inside!) ?? [];
  const of = (before ?? behind)?.toLowerCase();
  if (!whole || !of) return [];
  const counted = new RegExp(`(?<![\\d/])(\\d+) ${of}(?!\\p{L})`, 'iu').exec(
    `${between} ${inside!.replace(whole, ' ')}`,
  );
  const [sum, each, groups] = [stated, one ?? other, counted?.[1]].map((figure) => parseFigure(figure ?? ''));
  return sum == null || each == null || groups == null ? [] : [{ each, of, groups, stated: sum, where }];
}

const ABOUT = /(?:hơn|gần|khoảng|trên|dưới|xấp xỉ|chừng|ước)\s+$/iu;

/** Whether a text gives a figure as about so much. */
export const isAbout = (texts: readonly string[], figure: number | null): boolean =>
  figure !== null &&
  texts.some((text) => {
    const printed = [String(figure), figure.toLocaleString('vi-VN')];
    return printed.some(
      (one) => ABOUT.test(text.slice(0, Math.max(0, text.indexOf(one)))) && text.includes(one),
    );
  });

/** Days that a duty may lie outside the paper's own time: drawn up before, reported after. */
const BEFORE = 60;
const AFTER = 120;

/** Days printed with a year that lie far from the paper's time; those of cited documents are none. */
export function strayDatesIn(text: string, period: Period): string[] {
  const plain = text.replace(new RegExp(`${CITED_DOCUMENT.source}[^,;.]{0,4}ngày [^,;]{6,25}`, 'gu'), ' ');
  const [first, last] = [addDays(period.from, -BEFORE), addDays(period.to, AFTER)];
  return findDates(plain)
    .filter(({ from, ownYear }) => ownYear && (from < first || from > last))
    .map(({ from }) => from);
}
