import { fold } from './text.ts';

const SMALL = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'] as const;

/** A figure as papers write it: a dot (or space) before three digits groups, a comma is a decimal mark. Null when it is none. */
export function parseFigure(written: string): number | null {
  const text = written.trim().replace(/\s+/g, ' ');
  if (/^\d{1,3}([. ]\d{3})+(,\d+)?$/.test(text)) return Number(text.replace(/[. ]/g, '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3}){2,}$/.test(text)) return Number(text.replace(/,/g, ''));
  if (/^\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  if (/^\d+\.\d{1,2}$/.test(text)) return Number(text);
  return null;
}

/** A whole count: `01`, `2.179`, `2,179`, `88 người`, `hai`, `04 lớp`. Null when the text does not start with one. */
export function parseCount(written: string): number | null {
  const text = written.trim();
  const figure = /^\d[\d.,]*(?: \d{3})*(?!\d)/.exec(text)?.[0].replace(/[.,]$/, '');
  if (figure) {
    const value = /^\d{1,3},\d{3}$/.test(figure) ? Number(figure.replace(',', '')) : parseFigure(figure);
    return value !== null && Number.isInteger(value) ? value : null;
  }
  const word = SMALL.indexOf(fold(text).split(' ')[0] as (typeof SMALL)[number]);
  return word >= 0 && /^\p{L}+(\s+(lớp|chuyên đề|buổi|cuộc|người|học viên))?$/u.test(text) ? word : null;
}

/** How many đồng one of the unit is worth. */
export type MoneyUnit = 1 | 1000 | 1_000_000 | 1_000_000_000;

/** The unit of money that a text names: `720.000đ`, `Kinh phí (nghìn đồng)`, `ĐVT: triệu đồng`. Null when none. */
export function moneyUnitIn(written: string): MoneyUnit | null {
  const text = ` ${fold(written)} `.replace(/(\d)(?=[a-z])/g, '$1 ');
  if (/ (ty|ti)( dong)?[^a-z]/.test(text)) return 1_000_000_000;
  if (/[^a-z](trieu|tr|trd)( dong)?[^a-z]/.test(text)) return 1_000_000;
  if (/[^a-z](nghin|ngan|ng|k)( ?dong| ?d)?[^a-z]|(?<![\d.,])1\.?000 ?(d|dong)[^a-z]/.test(text)) return 1000;
  if (/[^a-z](d|dong|vnd)[^a-z]/.test(text)) return 1;
  return null;
}

/** A written amount and the unit printed with it, if any; `value` in whole đồng. */
export interface WrittenMoney {
  readonly value: number;
  readonly printedUnit: MoneyUnit | null;
}

/** What stands right behind a figure: an amount written out behind it in words has a unit of its own, which is not the figure's. */
function unitAfter(rest: string): string {
  const bracketed = /^\s*\(([^()]{1,20})\)/.exec(rest)?.[1];
  if (bracketed && /^((nghin|ngan|trieu|ty|ti|tr|ng|d|dong|vnd|k)\b\s*)+$/.test(fold(bracketed)))
    return bracketed;
  return /^[^(\n;,.:]{0,24}/.exec(rest)?.[0] ?? '';
}

/**
 * An amount of money: `720.000đ`, `33,625 triệu` (a decimal comma), `67.449 triệu` (a grouping dot), `1.250.000`.
 * `columnUnit` is what one of a bare figure is worth. Null when there is no amount or it is not a whole number of đồng.
 */
export function parseMoney(written: string, columnUnit: MoneyUnit = 1): WrittenMoney | null {
  const match = /(?<![\d.,/])(\d[\d.,]*(?: \d{3})*)(?![\d/])/.exec(written.trim());
  if (!match) return null;
  const figure = match[1]!.replace(/[.,]+$/, '');
  const printedUnit = moneyUnitIn(unitAfter(written.trim().slice(match.index + match[1]!.length)));
  const unit = printedUnit ?? columnUnit;
  const plain =
    /^\d{1,3}(,\d{3})+$/.test(figure) && unit === 1 ? Number(figure.replace(/,/g, '')) : parseFigure(figure);
  if (plain === null) return null;
  const value = Math.round(plain * unit * 1000) / 1000;
  return Number.isSafeInteger(value) ? { value, printedUnit } : null;
}
