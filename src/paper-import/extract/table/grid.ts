/** What all readers of tables ask of a grid of cells. A merged cell stands in every place that it covers. */

import type { Cell, Table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';

export type Row = readonly Cell[];
export type Grid = readonly Row[];

/** The texts of a row's cells, a merged cell once. */
export const rowTexts = (row: Row): string[] => [...new Set(row)].map((cell) => cell.text);
export const filledTexts = (row: Row): string[] => rowTexts(row).filter((text) => text.trim());

/** A row that says one thing across its columns: a title, a banner, a note. */
export const isWide = (row: Row): boolean => filledTexts(row).length === 1;

/** A row that speaks for the rows under it: one text, at most with its numeral before it, across half the columns and more. */
export const isAcross = (row: Row): boolean => {
  const filled = [...new Set(row)].filter((cell) => cell.text.trim());
  const [first, second] = filled;
  if (filled.length === 1) return true;
  if (filled.length !== 2 || !/^([IVX]+|[A-HĐ]|\d{1,2})[.)]?$/.test(first!.text.trim())) return false;
  return row.filter((cell) => cell === second).length * 2 >= row.length;
};

/** The rows that say something, without the columns that are empty or only repeat the one before; `kept` are the columns left. */
export function compact({ grid }: Table): { readonly rows: Grid; readonly kept: readonly number[] } {
  const rows = grid.filter((row) => filledTexts(row).length > 0);
  const width = rows[0]?.length ?? 0;
  const kept = Array.from({ length: width }, (_, k) => k).filter((k) => {
    const repeats = k > 0 && rows.every((row) => row[k] === row[k - 1]);
    const own = rows.some((row) => row[k]!.text.trim() && (k === 0 || row[k] !== row[k - 1]));
    return own && !repeats;
  });
  return { rows: rows.map((row) => kept.map((k) => row[k]!)), kept };
}

/** Where a row's cells begin. */
export const starts = (row: Row): string =>
  row.flatMap((cell, k) => (k === 0 || cell !== row[k - 1] ? [k] : [])).join(' ');

/** Rows become columns. */
export function transpose(table: Table): Table {
  const width = table.grid[0]?.length ?? 0;
  return { ...table, grid: Array.from({ length: width }, (_, k) => table.grid.map((row) => row[k]!)) };
}

/** `Tổng cộng`, `Cộng tháng 3`, `Cộng: 09 buổi`, `Cả năm`, `Toàn xã`, but neither `Tổng kết năm học` nor `Cộng đồng học tập`. */
const TOTAL =
  /^(tong cong|tong so|tong hop|tong|cong|cong chung|tat ca|ca nam hoc|ca nam|toan nam hoc|toan nam|ca xa|toan xa|toan phuong|chung|luy ke|(mot|hai|ba|bon|\d) quy)(\W*$|\W*\d[\d.,]*(\s[a-z]+){0,3}|\s(ca nam|chung|lai|gop|toan nam|toan xa|thang|quy|nam|ky|so|kinh phi|ca xa|cac|bon quy|hoc ky|dot|phan|thon|xom|ban|ap|khu|khu pho|khom|buon|lang|to dan pho|cum|nhom|muc|linh vuc|chuong trinh|i|ii|iii|iv|[a-h])\b.*)?$/;
export const isTotalText = (text: string): boolean => TOTAL.test(fold(text).replace(/^\W+|[\s:.]+$/g, ''));

/** Whether the first words of a row name a total and some cell of it holds a figure. */
export const isTotalRow = (texts: readonly string[]): boolean =>
  isTotalText(texts.find((text) => /\p{L}/u.test(text)) ?? '');

/** `(1) (2) (3)`, `A B C` under a header. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim());
  return (
    filled.length >= 3 &&
    filled.every((text) => /^\(?(\d{1,2}|[a-hA-H])\)?(\s*=.*)?$/.test(text.trim())) &&
    filled.every((text, i) => i === 0 || text !== filled[i - 1]) &&
    /^\(?[1aA]\)?/.test(filled[0]!) &&
    /^\(?[2bB1]\)?/.test(filled[1]!) &&
    /^\(?[3cC21]\)?/.test(filled[2]!)
  );
}

const FIGURE =
  /^[≥≤<>~+\-–—]?\s*\d[\d.,\s]*\s*(%|đ|đồng|lớp|người|lượt|học viên|hv|triệu|nghìn|ngàn|x)?\.?$/iu;
/** Whether a cell holds a figure and little else. */
export const isFigure = ({ text, number }: Cell): boolean => number !== null || FIGURE.test(text.trim());
/** Empty, or one of the signs that say so. */
export const isBlank = (text: string): boolean => /^[\s\-–—.…/_]*$/.test(text);

export const share = <T>(all: readonly T[], test: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(test).length / all.length;
