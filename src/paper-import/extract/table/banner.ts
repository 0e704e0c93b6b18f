/** Rows that say something for the rows under them: a month, a programme, often with the sums of its rows. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { parseMonths, type WrittenMonths } from '#vocabulary/written-dates.ts';
import { parseCount, parseMoney } from '#vocabulary/written-numbers.ts';
import { marked } from '../lines.ts';
import { programmeNamed } from '../programme.ts';
import { filledTexts, isBlank, isFigure, isWide, type Row } from './grid.ts';

export interface Banner {
  readonly text: string;
  readonly months: WrittenMonths | null;
  readonly programme: ProgrammeCode | null;
  /** `bà con làng Breng`: whom the rows under it are for. */
  readonly audience: string | null;
  /** `học tại Đình Hạ`: where all rows under it are. */
  readonly venue: string | null;
  readonly sums: Sums;
}
export type Sums = Readonly<Partial<Record<'classes' | 'learners' | 'cost', number>>>;

const MARKER = /^([IVX]+|[A-HĐ]|\d{1,2})[.)]?$/;
const GROUP = /^(chuong trinh|linh vuc|nhom|mang|(quy|thang|hoc ky|dot) (\d|[ivx]+\b)|khoi)\b/;

/** What a line between rows or above a piece of a table says for the rows under it. */
export function bannerOf(text: string, yearOfMonth: (month: number) => number | null): Banner {
  const plain = text.replace(/\s*\n\s*/g, ' ').trim();
  const named = /(thang|quy)\W*\s*(\d|[ivx]+\b)/.test(fold(plain)) ? parseMonths(plain, yearOfMonth) : null;
  const label = plain
    .replace(/^\s*(?:[IVX]+|[A-HĐ]|\d{1,2})\s*[.)/-]+\s*/u, '')
    .split(/[:(–]|\s-\s(?=\d)/)[0]!;
  const audience = /^(bà con|nhân dân|người dân|đồng bào|hội viên|nông dân|phụ nữ)\s/iu.test(label)
    ? label.trim()
    : null;
  return {
    text: plain,
    months: named,
    programme: audience ? null : programmeNamed(label),
    audience: audience ?? saidBehind(plain, AUDIENCE),
    venue: saidBehind(plain, VENUE),
    sums: sumsIn(plain),
  };
}

const VENUE =
  /(?:^|[;:,(–]|\s-)\s*(?:(?:lớp\s+)?(?:học|mở|tổ chức)\s+)?(?:(?:tại|ở)\s*:?|(?:địa điểm|nơi)(?:\s+(?:học|mở lớp|tổ chức))?\s*:)\s*(?=\p{L})/iu;
const AUDIENCE =
  /(?:^|[;:,(–]|\s-)\s*(?:(?:người (?:học|dự)|đối tượng|thành phần|học viên)(?:\s+(?:là|gồm))?\s*:|dành cho\s*:?)\s*(?=\p{L})/iu;

/** What stands behind a label within a banner (`Thôn Hạ – học tại Đình Hạ; người học: nông dân`), up to the next label. */
function saidBehind(text: string, label: RegExp): string | null {
  const found = label.exec(text);
  // A banner names what it is about before it tells of it; a line that only tells is a sentence.
  if (!found || found.index === 0 || /[.]$/.test(text)) return null;
  const rest = text.slice(found.index + found[0].length);
  const ends = [/[;()]|\s[–-]\s/u, VENUE, AUDIENCE].map((end) => end.exec(rest)?.index ?? rest.length);
  return rest.slice(0, Math.min(...ends)).replace(/[\s,:]+$/, '') || null;
}

function sumsIn(text: string): Sums {
  const classes = /(\d[\d.]*)\s*(?:lớp|chuyên đề|buổi|cuộc)(?!\p{L})/iu.exec(text);
  const learners = /(\d[\d.]*)\s*(?:lượt|người|học viên|hv)(?!\p{L})/iu.exec(text);
  const money = /\d[\d.,]*\s*(?:triệu|nghìn|ngàn)?\s*(?:đồng|đ)(?!\p{L})/iu.exec(text);
  const counted = (match: RegExpExecArray | null) =>
    match ? parseCount(match[1]!.replace(/\.$/, '')) : null;
  return onlyKnown({
    classes: counted(classes),
    learners: counted(learners),
    cost: money ? (parseMoney(money[0])?.value ?? null) : null,
  });
}

const onlyKnown = (sums: Record<keyof Sums, number | null>): Sums =>
  Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== null));

/**
 * The banner that a row is; null where it is a row of its own. `figures` reads the figures that a banner holds in the table's columns
 * (`QUÝ I | | 6 | 225`).
 */
export function bannerRow(
  row: Row,
  meanings: readonly ColumnMeaning[],
  yearOfMonth: (month: number) => number | null,
  figures: (row: Row) => Sums,
): Banner | null {
  const filled = filledTexts(row);
  if (isWide(row)) {
    const [cell] = row.filter((one) => one.text.trim());
    const spans = new Set(row).size < row.length || row.length > 3;
    const banner = bannerOf(filled[0]!, yearOfMonth);
    return spans || banner.months || banner.programme || !cell ? banner : null;
  }
  const words = [...new Set(row)].filter(
    (cell) => cell.text.trim() && !isFigure(cell) && !MARKER.test(cell.text.trim()) && !isBlank(cell.text),
  );
  if (words.length !== 1) return null;
  const before = row.slice(0, row.indexOf(words[0]!));
  const marker = before.find((cell) => MARKER.test(cell.text.trim()))?.text.trim() ?? '';
  const text = words[0]!.text;
  const outer = /^[IVXA-HĐ]/.test(marker);
  const title = meanings.indexOf('title');
  if (
    title >= 0 &&
    row[title]! !== words[0] &&
    !/^(month|date|programme|ordinal)$/.test(meanings[row.indexOf(words[0]!)]!)
  )
    return null;
  const banner = bannerOf(text, yearOfMonth);
  if (outer && !text.includes('(')) return { ...banner, sums: { ...banner.sums, ...figures(row) } };
  const pure =
    (banner.months !== null && text.length < 30) ||
    GROUP.test(fold(text)) ||
    /^\p{Lu}[\p{Lu}\s,–-]+$/u.test(text);
  return marker === '' && pure ? { ...banner, sums: { ...banner.sums, ...figures(row) } } : null;
}

/** `KẾ HOẠCH THÁNG 1 NĂM 2024`, `Tháng 4:`, `Quý III`: a line of its own that names months. */
export function monthHeading(
  text: string,
  yearOfMonth: (month: number) => number | null,
): WrittenMonths | null {
  const { body } = marked(text);
  const named =
    /^(\W|kế hoạch|hoạt động|lịch|nội dung|các lớp|chương trình|lịch học|mở lớp|công tác|bảng|biểu)*\s*(tháng|quý)\s*[\dIViv]/iu.test(
      body,
    );
  return body.length <= 60 && named ? parseMonths(body, yearOfMonth) : null;
}
