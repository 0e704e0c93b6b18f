/** Who does what, in a table: a unit and its tasks, or tasks and the unit that leads each. */

import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { isBlank, isTotalRow, isWide, rowTexts, share } from './grid.ts';
import { headerWords } from './header-words.ts';
import { dataRows } from './meanings.ts';
import type { Shape } from './storeys.ts';

type Assignment = PlanReading['assignments'][number];

const LEAD =
  /chu tri|chinh|phu trach|dau moi|don vi|bo phan|ai lam|ai lo|nguoi|ban nganh|thanh vien|co quan|^ai$|thuc hien/;
const SUPPORT = /phoi hop|ho tro|cung lam|giup/;
const TASK = /viec|nhiem vu|trach nhiem|noi dung|phan cong|lam gi|cong tac/;
const ORGANISATION =
  /^\W*(cac |toan the |lanh dao |de nghi |thanh vien )?(ban\b|giam doc|pho |hoi\b|doan\b|phong\b|van phong|tram\b|cong an|truong\b|uy ban|ubnd|ubmttq|mttq|mat tran|ke toan|thu quy|to\b|trung tam|tthtcd|don vi|nganh|dai\b|doi\b|chi hoi|chi bo|xom|thon|ap\b|ban\b|khu|khom|lang|buon|gia lang|cong chuc|can bo|dang uy|thuong truc|quan su|bo phan|co quan|nha truong|hop tac xa|htx|hieu truong|bi thu|chu tich|bao cao vien|giao vien|cong tac vien|thu ky|thu vien|lien|nguoi dung dau|hat\b|kiem lam|don\b|tu phap|xa doi|dan quan|khuyen nong|thu y|doanh nghiep|nghe nhan)/;

export const isOrganisation = (text: string): boolean => text.length < 120 && ORGANISATION.test(fold(text));

/** The columns of a table of duties; null where it is none. */
export function dutyColumns({ headers, body }: Shape): { unit: number; task: number } | null {
  const data = dataRows(body);
  if (data.length === 0 || headers.length < 2) return null;
  const cells = (k: number) => data.map((row) => row[k]!.text).filter((text) => !isBlank(text));
  const words = headers.map((path) => headerWords(path.join(' ')));
  const units = headers
    .map((_, k) => ({
      k,
      score:
        share(cells(k), isOrganisation) * 3 +
        (LEAD.test(words[k]!) ? 1.5 : 0) +
        (/chu tri/.test(words[k]!) ? 2 : 0) -
        (SUPPORT.test(words[k]!) ? 2.5 : 0) -
        (TASK.test(words[k]!) && !LEAD.test(words[k]!) ? 2 : 0),
      filled: cells(k).length,
    }))
    .filter(({ score, filled }) => score >= 1.8 && filled * 2 >= data.length)
    .sort((a, b) => b.score - a.score || a.k - b.k);
  const unit = units[0]?.k;
  if (unit === undefined) return null;
  const task = headers
    .map((_, k) => {
      const length = cells(k).reduce((sum, text) => sum + text.length, 0) / Math.max(1, data.length);
      return {
        k,
        score:
          Math.min(length, 60) / 20 +
          (TASK.test(words[k]!) ? 2 : 0) -
          (SUPPORT.test(words[k]!) || /san pham|thoi gian|ghi chu|han/.test(words[k]!) ? 3 : 0),
        length,
      };
    })
    .filter(({ k, length }) => k !== unit && length >= 8)
    .sort((a, b) => b.score - a.score)[0]?.k;
  return task === undefined ? null : { unit, task };
}

/** Whether the columns say that a table tells of duties and not of classes. */
export function dutyScore(
  meanings: readonly ColumnMeaning[],
  headers: Shape['headers'],
  columns: { unit: number; task: number } | null,
): number {
  if (!columns) return 0;
  const has = (...wanted: readonly ColumnMeaning[]) => meanings.filter((one) => wanted.includes(one)).length;
  const words = headers.map((path) => headerWords(path.join(' ')));
  const lead =
    words.some((text) => /chu tri|dau moi/.test(text)) &&
    words.some((text) => SUPPORT.test(text) || /san pham/.test(text));
  return (
    2 +
    (lead ? 2 : 0) +
    (words.some((text) => /san pham/.test(text)) ? 1 : 0) -
    // Who only helps has been given nothing.
    (SUPPORT.test(words[columns.unit]!) && has('date', 'month') > 0 ? 2 : 0) -
    2 * has('learners', 'classes', 'cost') -
    (has('venue') + has('audience'))
  );
}

/** Reads a table whose columns are known; rows of one unit are one entry. */
export function readDuties({ body }: Shape, columns: { unit: number; task: number }): Assignment[] {
  const found: { unit: string; tasks: string[] }[] = [];
  for (const row of body) {
    // A banner stands in both columns at once.
    if (isWide(row) || isTotalRow(rowTexts(row)) || row[columns.unit] === row[columns.task]) continue;
    const unit = row[columns.unit]!.text.replace(/\s*\n\s*/g, ' ')
      .replace(/^[-+•\d.)\s]+(?=\p{L})/u, '')
      .replace(/[\s,;:]+$/, '')
      .trim();
    const tasks = row[columns.task]!.text.split(/\n/)
      .map((line) =>
        line
          .replace(/^(?:[-\s–+*•]+|\d{1,2}[.)]\s+)/, '')
          .replace(/[;\s]+$/, '')
          .trim(),
      )
      .filter(Boolean);
    const before = found.find((one) => (unit ? fold(one.unit) === fold(unit) : one === found.at(-1)));
    if (before) before.tasks.push(...tasks.filter((task) => !before.tasks.includes(task)));
    else if (unit) found.push({ unit, tasks });
  }
  return found.filter(({ tasks }) => tasks.length > 0);
}
