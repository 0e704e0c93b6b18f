import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { CriteriaSet, SetIndicator } from './set.ts';

/** What an indicator asks for, in words: its most points, or its threshold at each level. */
export function askedOf(set: CriteriaSet, { type, max, comparator, thresholds, unit }: SetIndicator): Words {
  if (set.engine !== 'all-must-pass')
    return max === null
      ? { vi: 'chưa có điểm', en: 'no points yet' }
      : { vi: `tối đa ${formatNumber(max)} điểm`, en: `${max} points at most` };
  if (type === 'boolean') return { vi: 'có hoặc không', en: 'yes or no' };
  const sign = comparator === 'at-least' ? '≥' : '≤';
  const of = type === 'percent' ? '%' : (unit ?? '');
  const marks = set.levels.map(({ code, label }) => {
    const mark = thresholds[code];
    return `${label}: ${mark === undefined || mark === null ? '…' : `${sign} ${formatNumber(mark)} ${of}`.trim()}`;
  });
  return { vi: marks.join('; '), en: marks.join('; ') };
}
