/** What a reader of tables is told of the paper and of the place where a table stands. */

import type { BlockClass, ColumnMeaning } from '#plan/reading/blocks.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import type { WrittenMonths } from '#vocabulary/written-dates.ts';
import type { MoneyUnit } from '#vocabulary/written-numbers.ts';

export interface Paper {
  readonly kind: PlanReading['kind'];
  /** The year that the paper plans or reports; null when it names none. */
  readonly year: number | null;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly yearOfMonth: (month: number) => number | null;
  /** What a person told of columns, by folded header. */
  readonly told?: Readonly<Record<string, ColumnMeaning>>;
}

export interface TableContext {
  readonly paper: Paper;
  /** The lines above, the nearest first: since the table before, and no more than a few. */
  readonly above: readonly string[];
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** What a person told of the table. */
  readonly class?: BlockClass | undefined;
  /** The months that the text just above names (`KẾ HOẠCH THÁNG 1 NĂM 2024`). */
  readonly months: WrittenMonths | null;
  /** The unit of money that the text just above names. */
  readonly moneyUnit: MoneyUnit | null;
}

/** Of what time a text speaks: of what was done, of what is wanted, of what is planned. */
export type Era = 'past' | 'need' | 'plan';

const NEED =
  /nhu cau|dang ky|de nghi|\bmuon\b|nguyen vong|y nguyen|xin hoc|can hoc|ba con can|bao len|gui len|phieu hoi/;
const PLAN = /ke hoach|\bgiao\b|chi tieu|du kien|phan dau|can dat|se mo|sap toi|nam toi|nam sau/;
const PAST =
  /\bda (mo|lam|thuc hien|to chuc|dat|hoc|hoan thanh|co|day|dien ra|chi|duoc)\b|^\W*da\W*$|ket qua|^\W*thuc hien\b(?! (cac|theo|ke hoach|chu de))|thuc hien (duoc|nam)|mo duoc|lam duoc|dat duoc|hoan thanh|nam (qua|ngoai|cu|truoc)|nhin lai|so nam/;

/** The era of a header or heading, by its words and by the years that it names; null when it does not say. */
export function eraOf(text: string, year: number | null): Era | null {
  const words = fold(text);
  const years = [...words.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, y]) => Number(y));
  const before = year !== null && years.length > 0 && years.every((y) => y < year);
  if (NEED.test(words) && !before) return 'need';
  // `Kế hoạch năm 2025` beside `Thực hiện năm 2025` is what was planned then.
  if (/^\W*(ke hoach|giao|chi tieu|du kien)\b/.test(words)) return 'plan';
  if (before) return 'past';
  if (PAST.test(words)) return 'past';
  if (PLAN.test(words)) return 'plan';
  return null;
}
