/** What a column holds, told from its cells alone. */

import type { Cell } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, parseMonths } from '#vocabulary/written-dates.ts';
import { parseCount, parseMoney } from '#vocabulary/written-numbers.ts';
import { hoursIn } from '../hours.ts';
import { programmeNamed } from '../programme.ts';
import { isBlank, share } from './grid.ts';

const COUNTED = /^\W*\d[\d.\s]*\W*(lớp|người|học viên|hv|lượt|buổi|cuộc|lượt người)?\W*$/iu;
export const countIn = ({ text, number }: Pick<Cell, 'text' | 'number'>): number | null =>
  number ?? (COUNTED.test(text) ? parseCount(text.trim()) : null);

const isMoney = (text: string): boolean =>
  /^[\d.,\s]+(đ|d|đồng|vnđ|nghìn|ngàn|triệu|tr)?\.?\s*(đồng)?$/iu.test(text) &&
  (parseMoney(text)?.value ?? 0) >= 10_000;
export const isMonths = (text: string): boolean => text.length < 25 && parseMonths(text, () => 2000) !== null;
export const isDay = (text: string): boolean => text.length < 45 && findDates(text, 2000).length > 0;
/** A sign that marks a place in a grid: `x`, `•`, `✓`. */
export const isMark = (text: string): boolean => /^[xX×✓✔•●*+vV]$/.test(text.trim());

const WORDS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    'venue',
    /^(tai )?(nha van hoa|hoi truong|nvh|san |tru so|truong (tieu hoc|th|thcs|mam non|thpt|ptdt)|tram y te|ubnd|diem (truong|hoc)|thu vien|phong (hop|hoc|may)|nha (hoc|rong|sinh hoat|cong dong|van hoa|dai doan ket|ong|ba|thi dau)|dinh |chua |vuon |xuong |ho boi|be boi|ben |cho |ao |trai |thon |ban |buon |ap |khu |xom |lang |to dan pho)/,
  ],
  [
    'partners',
    /^(-? ?)(cb |can bo|hoi |tram |phong |chu tich|cong an|doan |ban |bi thu|truong ban|bac si|trung tam (y te|khuyen nong|dich vu)|ubmttq|mttq|uy ban mttq|ky su|cong chuc|khuyen nong|kiem lam|hat kiem lam|nghe nhan|to (khuyen nong|cong nghe)|bo doi|don bien phong|dai |hop tac xa|htx|truong (tieu hoc|thcs|mam non|th|ptdt)|nhan vien|giao vien|ngan hang|bao hiem|ong |ba |co |thay |anh |chi )/,
  ],
  [
    'audience',
    /^(nhan dan|nguoi|nong dan|phu nu|hoc sinh|thanh (nien|thieu)|hoi vien|doan vien|can bo|cac ho|ho |ba con|toan the|chu (ho|ruong|tau|rung|long)|ba (me|bau)|cac ba|me |thanh vien|to (truong|hoa giai|hop tac|tiet kiem)|thieu nien|tre |em |cha me|truong thon|ban can su|gia dinh|nam |chi em|tieu thuong|ngu dan|cong nhan|lao dong|xa vien|dai bieu|moi nguoi)/,
  ],
  ['note', /^(tu mo|lien ket|phoi hop mo|ghep)$/],
];
const UNIT =
  /^(-? ?)(ban (giam doc|quan ly|nhan dan|chi|cong tac|dieu hanh|van hoa)|giam doc|pho giam doc|hoi |doan |phong |van phong|tram |cong an|truong |cac truong|uy ban|ubnd|ubmttq|mttq|ke toan|thu quy|to |trung tam|tthtcd|don vi|cac (ban|nganh|hoi|doan)|dai |truong thon|ban )/;

/** What the filled cells of a column speak for, each with a weight up to 3. */
export function contentScores(
  cells: readonly Pick<Cell, 'text' | 'number'>[],
): Partial<Record<ColumnMeaning, number>> {
  const filled = cells.filter(({ text }) => !isBlank(text));
  const texts = filled.map(({ text }) => text.trim());
  if (texts.length === 0) return {};
  if (share(texts, isMark) >= 0.8) return { ignore: 2 };
  const counts = filled.map(countIn).filter((count) => count !== null);
  if (share(texts, isMoney) >= 0.7) return { cost: 3 };
  // `1,35`, `0,675`: only money is told in parts of its unit.
  if (
    share(texts, (t) => /^\d{1,3}(,\d{1,3})?$/.test(t)) >= 0.9 &&
    share(texts, (t) => t.includes(',')) >= 0.4
  )
    return { cost: 2.5 };
  if (counts.length >= texts.length * 0.8) return figures(counts);
  const scores: Partial<Record<ColumnMeaning, number>> = {};
  const add = (meaning: ColumnMeaning, part: number, weight: number, least = 0.5) => {
    if (part >= least) scores[meaning] = weight * part;
  };
  add(
    'month',
    share(texts, (t) => /thang|quy|^t\d/.test(fold(t)) && isMonths(t)),
    3,
  );
  add('date', share(texts, isDay), 3);
  add(
    'hours',
    share(texts, (t) => t.length < 25 && hoursIn(t) !== null && !isDay(t)),
    3,
    0.7,
  );
  add(
    'programme',
    share(texts, (t) => t.length < 40 && programmeNamed(t) !== null && !/^\d/.test(t)),
    2.5,
    0.7,
  );
  for (const [meaning, words] of WORDS)
    add(
      meaning,
      share(texts, (t) => words.test(fold(t))),
      // These few words say what they are under whatever header.
      meaning === 'note' ? 6 : 2.5,
    );
  add(
    'unit',
    share(texts, (t) => t.length < 90 && UNIT.test(fold(t))),
    1.5,
  );
  add(
    'title',
    share(texts, (t) => t.length >= 15),
    1.6,
  );
  add(
    'task',
    share(texts, (t) => /^[-+•]/.test(t) || t.length > 45),
    1.2,
  );
  return scores;
}

/** Small, large, or one more in each row. */
function figures(counts: readonly number[]): Partial<Record<ColumnMeaning, number>> {
  const resets = counts.slice(1).filter((n) => n === 1).length;
  const rising =
    counts.length > (counts[0] === 1 ? 2 : 3) &&
    counts.every((n, i) => i === 0 || n === counts[i - 1]! + 1 || n === 1) &&
    resets * 4 <= counts.length;
  if (rising) return { ordinal: 3 };
  const steps = new Set(counts);
  const yearly =
    counts.length > 3 &&
    steps.size > 3 &&
    counts.every((n) => n >= 1 && n <= 12) &&
    counts.every((n, i) => i === 0 || n >= counts[i - 1]!);
  if (yearly) return { month: 2.5, classes: 0.5 };
  const middle = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)]!;
  // Nobody counts learners in round hundreds.
  if (middle >= 250 && share(counts, (n) => n % 10 === 0) >= 0.8) return { cost: 2.2, learners: 1.5 };
  return share(counts, (n) => n <= 5) >= 0.8 ? { classes: 2, learners: 0.3 } : { learners: 2 };
}
