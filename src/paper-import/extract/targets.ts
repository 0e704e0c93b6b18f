import type { TargetReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import { parseFigure } from '#vocabulary/written-numbers.ts';
import { withFigures } from './annotate.ts';
import { marked } from './lines.ts';

const FIGURE = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d[\d.,]*\d|\d`;
const NUMBER = new RegExp(
  `(?<![\\d.,/\\p{L}-])(${FIGURE})(?:\\/(?:${FIGURE}))?(?:\\s*(?:[-–]|đến)\\s*(${FIGURE}))?\\s*(%|[\\p{L}][\\p{L} /-]*)?`,
  'gu',
);
/** Units of two or more words; else the first word after the number is the noun counted. */
const LONG_UNITS =
  /^(thành viên|chuyên đề|học viên|lượt người|lượt học viên|người dân|hộ gia đình|gia đình|dòng họ|cộng đồng|đơn vị|công dân|sản phẩm|mô hình|câu lạc bộ|tổ dân phố|cán bộ|buổi|nhân dân|lượt|lớp|người|hộ|cuộc|thôn|bản|xã|nhóm|tuyến|đồng|triệu đồng|triệu|cuốn|tủ sách|tin|bài|video|giải|tiết)(?![\p{L}])/iu;
const NOT_COUNTED = /^(tháng|năm|giờ|ngày|quý|h(?!\p{L})|tuổi|phút|học kỳ)/iu;

/** One entry for every number in the part on aims, targets and contents. */
export function readTargets(texts: readonly string[]): TargetReading[] {
  return texts.flatMap((text) => {
    const body = marked(text).body;
    return permissions(body).flatMap(readSentence);
  });
}

const permissions = (text: string): string[] =>
  text
    .split(/(?<=[.;])\s+(?=[\p{Lu}+\-–•·*“"\d])|;\s*/u)
    .map((s) => marked(s.trim()).body)
    .filter(Boolean);

function readSentence(sentence: string): TargetReading[] {
  const whole = numbersIn(plainly(sentence));
  if (whole.length === 0) return [];
  const short = sentence.split(/\s+/).length <= SHORT;
  const parts = whole.length === 1 || short ? [sentence] : clausesOf(sentence);
  return parts.flatMap((part) => {
    const text = part.replace(/[\s.;,]+$/, '').trim();
    return numbersIn(plainly(part)).map((target) => ({ text, ...target }));
  });
}

/** Sentences of no more words than this are told whole for each of their figures. */
const SHORT = 13;
/** What begins no clause of its own: it carries a list of nouns on. */
const CARRIES_ON =
  /^(?:buổi|cuộc|đợt|lớp|chuyên đề|hội thi|trong đó|công chức|viên chức|người lao động|và|hoặc|mỗi (?:lớp|buổi|cuộc|đợt|nhóm))(?!\p{L})/iu;

/** With figures for words, and without what stands in brackets of how things are now. */
const plainly = (text: string): string =>
  withFigures(text).replace(
    /\((?:hiện|nay|đang|năm (?:20|trước|ngoái|qua)|thực hiện|kết quả|trước|cùng kỳ|đã|so với)[^)]*\)/giu,
    '',
  );

/** The clauses of a sentence, each with a figure: those without one belong to the clause before. */
function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  for (const clause of outsideBrackets(sentence)) {
    const last = clauses.length - 1;
    const own = numbersIn(plainly(clause)).length > 0 && !CARRIES_ON.test(clause);
    if (own || last < 0) clauses.push(clause);
    else clauses[last] = `${clauses[last]}, ${clause}`;
  }
  return clauses;
}

/** Splits at commas that stand outside brackets. */
function outsideBrackets(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const [i, ch] of [...text].entries()) {
    if ('([“'.includes(ch)) depth += 1;
    if (')]”'.includes(ch)) depth -= 1;
    const decimal = ch === ',' && /\d/.test(text[i + 1] ?? '');
    if (ch === ',' && depth <= 0 && !decimal) parts.push('');
    else parts[parts.length - 1] += ch;
  }
  return parts.map((p) => p.trim()).filter(Boolean);
}

/** The noun counted: behind the figure, or before it (`Số lượt người học đạt từ 900 trở lên`). */
function unitOf(after: string, before: string): string {
  const named = LONG_UNITS.exec(after)?.[0];
  const counted =
    /(?:số|số lượng)\s+((?!liệu)\p{L}[\p{L} ]*?)\s*(?:mở|học|tham gia|đạt|là|từ|trong|có|ít|tối|không|trên|phải|:|\d|$)/iu.exec(
      before,
    );
  if (named || !/^(?:trở|so|trong|và|là|hoặc)(?!\p{L})/iu.test(after) || !counted)
    return named ?? after.split(/[\s/]/)[0]!;
  return LONG_UNITS.exec(counted[1]!)?.[0] ?? counted[1]!;
}

function numbersIn(text: string): Omit<TargetReading, 'text'>[] {
  const dates = findDates(text, 2000);
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const at = match.index;
    const before = fold(text.slice(Math.max(0, at - 40), at));
    const after = match[3]?.trim() ?? '';
    const value = parseFigure(match[1]!.replace(/[.,]$/, ''));
    if (value === null || dates.some((d) => at >= d.index && at < d.index + d.length)) return [];
    if (
      /(nam|giai doan|muc do|cap do|hang|loai|bac|thang|quy|ngay|so|dieu|khoan|lop|tuan|den nam|nam hoc|covid|vong|thu|tuoi)$/.test(
        before,
      ) &&
      !/(so|dat|so lop|so luong|so luot)$/.test(before.replace(/.*\b(so lop|so luong)$/, 'so lop'))
    )
      return [];
    if (
      isYear(match[1]!, before) ||
      (NOT_COUNTED.test(after) && !/(qua|it nhat|toi thieu|toi da|khong duoi)$/.test(before)) ||
      /^(\/\s*\p{L}|h)/u.test(text.slice(at + match[1]!.length))
    )
      return [];
    if (!after || /^(?!%)\p{L}{1,2}(?!\p{L})/u.test(text.slice(at + match[1]!.length))) return [];
    const unit = after === '%' ? '%' : unitOf(after, text.slice(0, at));
    const high = match[2] ? parseFigure(match[2]) : null;
    if (high !== null) {
      if (high > 1990 && high < 2100) return [];
      return [
        { comparator: '>=' as const, value, unit },
        { comparator: '<=' as const, value: high, unit },
      ];
    }
    return [{ comparator: comparatorOf(before, fold(text.slice(at + match[1]!.length))), value, unit }];
  });
}

const isYear = (figure: string, before: string): boolean =>
  /^(19|20)\d\d$/.test(figure) && !/(it nhat|toi thieu|tren|dat|:)\s*$/.test(before);

function comparatorOf(before: string, after: string): TargetReading['comparator'] {
  if (
    /(?<![a-z])(it nhat|toi thieu|khong duoi|khong it hon|tren|hon|tu|≥)\s*(dat|la|co|mo|duoc|:)*\s*$/.test(
      before,
    ) &&
    !/(khong qua|khong hon)\s*$/.test(before)
  )
    return '>=';
  if (/^[^.;\d]{0,40}tro len/.test(after)) return '>=';
  if (
    /(khong (de )?qua|toi da|duoi|khong vuot( qua)?|nhieu nhat|≤)\s*$/.test(before) ||
    /^[^.,;\d]{0,40}tro xuong/.test(after)
  )
    return '<=';
  return '=';
}
