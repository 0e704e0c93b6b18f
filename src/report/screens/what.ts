import { programmeName } from '#norm/programme/rules.ts';
import type { Words } from '#vocabulary/language.ts';
import type { GroupBy } from '../figures/rules.ts';
import type { Counts } from '../figures/schema.ts';
import { attendancesOf } from '../report/rules.ts';

/** The figures of a group that can be opened. */
export const whats = [
  'classes',
  'attendances',
  'people',
  'women',
  'minority',
  'poor',
  'nearPoor',
  'from15',
  'from26',
  'from36',
  'over60',
] as const;
export type What = (typeof whats)[number];

export const whatNames: Readonly<Record<What, Words>> = Object.freeze({
  classes: { vi: 'Lớp', en: 'Classes' },
  attendances: { vi: 'Lượt học viên', en: 'Attendances' },
  people: { vi: 'Người', en: 'People' },
  women: { vi: 'Nữ', en: 'Women' },
  minority: { vi: 'Dân tộc thiểu số', en: 'Ethnic minorities' },
  poor: { vi: 'Hộ nghèo', en: 'Poor households' },
  nearPoor: { vi: 'Hộ cận nghèo', en: 'Near-poor households' },
  from15: { vi: '15-25 tuổi', en: 'Aged 15-25' },
  from26: { vi: '26-35 tuổi', en: 'Aged 26-35' },
  from36: { vi: '36-60 tuổi', en: 'Aged 36-60' },
  over60: { vi: 'Trên 60 tuổi', en: 'Over 60' },
});

/** The figure of a group or of a class; null where whoever asks may not know it. */
export function figureOf(counts: Counts, what: What): number | null {
  switch (what) {
    case 'attendances':
      return attendancesOf(counts);
    case 'from15':
    case 'from26':
    case 'from36':
    case 'over60':
      return counts.ages[what];
    default:
      return counts[what];
  }
}

/** Whether a sum over classes says more than the figure: one person in two classes counts once. */
export const isDistinct = (what: What): boolean => what !== 'classes' && what !== 'attendances';

/** What a group is called on screen; villages have one name in every language. */
export function groupName(by: GroupBy, { key, name }: { key: string | null; name: string }): Words {
  if (by === 'programme' && key !== null) return programmeName(key);
  if (by === 'month' && key !== null) return { vi: `Tháng ${Number(key.slice(5))}`, en: key };
  if (by === 'village' && key === null) return { vi: 'Toàn xã', en: 'Whole commune' };
  return by === 'all' ? { vi: 'Cả kỳ', en: 'Whole period' } : { vi: name, en: name };
}
