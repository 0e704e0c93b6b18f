/** What single cells of a schedule say. */

import type { Cell } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { type MoneyUnit, parseCount, parseMoney } from '#vocabulary/written-numbers.ts';

export const blankToNull = (text: string | undefined): string | null => {
  const plain = text?.replace(/\s*\n\s*/g, ' ').trim() ?? '';
  return plain === '' || /^[-–—.…/x]+$/i.test(plain) ? null : plain;
};

/** `Trưởng thôn, buôn`: a second kind of village behind a comma is the same partner's. */
const VILLAGES =
  /((?<!\p{L})(?:thôn|buôn|bản|làng|ấp|xóm|khóm|bon|plei|sóc|phum|khu phố|tổ dân phố)),\s*(?=(?:thôn|buôn|bản|làng|ấp|xóm|khóm|bon|plei|sóc|phum|khu phố|tổ dân phố)\s*(?:[,;\n.(]|và\s|$))/giu;
const JOINED = '\u0001';

export function splitPartners(text: string): string[] {
  return text
    .replace(VILLAGES, `$1${JOINED}`)
    .split(/[,;\n]/)
    .map((part) =>
      part
        .replace(/^[\s\-–+*•]+/, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '' && !/^[-–—.…/]+$/.test(part))
    .map((part) => part.replaceAll(JOINED, ', '));
}

export interface Read {
  readonly value: number | null;
  /** Whether nothing else stands in the cell. */
  readonly sure: boolean;
}

export function countOf(cell: Pick<Cell, 'text' | 'number'> | undefined): Read {
  if (!cell) return { value: null, sure: true };
  if (cell.number !== null) {
    // A sheet may hold more decimals than it shows.
    const number =
      Number.isInteger(cell.number) || !/^\d+$/.test(cell.text) ? cell.number : Number(cell.text);
    const whole = Number.isInteger(number) && number >= 0;
    return { value: whole ? number : null, sure: whole };
  }
  const text = cell.text.trim();
  if (blankToNull(text) === null) return { value: null, sure: true };
  const value = parseCount(text.replace(/^(khoảng|gần|hơn|trên|dự kiến|ít nhất|tối thiểu|từ|~)\s*/iu, ''));
  return { value, sure: value !== null && /^\D*[\d.,\s]+\D*$/.test(text) };
}

/** `2 lớp/80 người`, `02 lớp, 90 lượt`: classes and learners in one cell; under a header that names both (`named`) bare figures do, `2/80`. */
export function bothIn(text: string, named: boolean): { classes: number; learners: number } | null {
  const told = /^\W*(\d{1,2})\s*(?:lớp|buổi|cuộc)\W+(\d[\d.]*)\s*(?:người|lượt|học viên|hv)/iu.exec(text);
  const match =
    told ??
    (named
      ? /^\W*(\d{1,2})(?:\s*lớp)?\s*[\s/,;(–-]\s*(\d[\d.]*)\s*(?:người|lượt|học viên|hv)?\)?\W*$/iu.exec(text)
      : null);
  if (!match) return null;
  const [classes, learners] = [parseCount(match[1]!), parseCount(match[2]!)];
  return classes === null || learners === null ? null : { classes, learners };
}

/** Whether a header names classes and learners both: `Lớp/người`, `Số lớp, số lượt`. */
export const namesBoth = (header: string): boolean =>
  /^(so )?(lop|buoi)\b.*\b(nguoi|luot|hoc vien|hv)\b/.test(fold(header)) && header.length < 40;

/** `Nông dân: 50 người`, but not a number of people in each village. */
export function learnersIn(audience: string | null): number | null {
  const match = audience
    ? /(\d[\d.]*)\s*(?:người|học viên|hv|lượt|em|học sinh|đại biểu|hội viên)(?!\s*\/)(?!\p{L})/iu.exec(
        audience,
      )
    : null;
  return match ? parseCount(match[1]!) : null;
}

export interface Clash {
  readonly printed: MoneyUnit;
  readonly text: string;
}

/** An amount in its column's unit; `usual` is what the column's cells are about, where they agree. */
export function costOf(
  cell: Cell,
  text: string,
  unit: MoneyUnit | null,
  usual: number | null,
): { value: number; clash: Clash | null } | null {
  if (cell.number !== null && text === cell.text) {
    const value = Math.round(cell.number * (unit ?? 1));
    return Number.isSafeInteger(value) ? { value, clash: null } : null;
  }
  // The amount in words, which often follows the figure, names a unit that is not the figure's.
  const [figure = ''] = text.replace(/\s*\n\s*/g, ' ').split(/\s*(?:\(|bằng chữ)/iu);
  const money = parseMoney(/\d/.test(figure) ? figure : text, unit ?? 1);
  if (!money || !Number.isInteger(money.value)) return null;
  if (unit !== null && money.printedUnit !== null && money.printedUnit !== unit)
    return { value: money.value, clash: { printed: money.printedUnit, text: text.trim() } };
  const plain = unit !== null && unit > 1 && money.printedUnit === null ? money.value / unit : null;
  // `1.350.000` among figures of thousands is đồng: as thousands it would be a thousand times the rest.
  if (
    plain !== null &&
    usual !== null &&
    money.value > usual * 50 &&
    plain > usual / 50 &&
    plain < usual * 50
  )
    return { value: plain, clash: { printed: 1, text: text.trim() } };
  return { value: money.value, clash: null };
}
