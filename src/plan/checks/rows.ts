import { formatDate, isCivilDate } from '#vocabulary/date.ts';
import { formatDong } from '#vocabulary/money.ts';
import { fold, normalTone } from '#vocabulary/text.ts';
import type { ActivityReading } from '../reading/schema.ts';
import type { Check, Finding } from './finding.ts';
import { cellPlace, rowPlace } from './where.ts';

const same = (text: string | null): string =>
  fold(normalTone(text ?? ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const rowKey = (row: ActivityReading): string =>
  [
    same(row.title),
    row.month ?? '',
    row.from ?? '',
    row.hours?.from ?? '',
    same(row.venue),
    same(row.audience),
    // Where neither is said they are unknown, not the same: then the figures have to agree too.
    row.venue || row.audience ? '' : `${row.learners ?? ''}/${row.cost ?? ''}`,
  ].join('|');

/** The same title, month, venue and audience a second time. */
export const checkDuplicates: Check = ({ reading }) => {
  const first = new Map<string, number>();
  return reading.activities.flatMap((row, index): Finding[] => {
    const key = rowKey(row);
    const before = first.get(key);
    if (before === undefined || !row.title) {
      first.set(key, index);
      return [];
    }
    return [
      {
        rule: 'duplicate-row',
        severity: 'warning',
        where: rowPlace(reading, index),
        message: {
          vi: `Dòng này giống hệt ${rowPlace(reading, before)} (cùng nội dung, tháng, địa điểm, đối tượng). Bỏ một dòng hoặc ghi rõ lớp thứ hai.`,
          en: 'This row repeats an earlier one. Drop one of them, or say how they differ.',
        },
        stated: row.title,
        derived: null,
        at: { kind: 'line', index, field: 'title' },
        fixes: [],
      },
    ];
  });
};

/** Whether two rows of one day can be at the same time: apart only where both say hours that do not meet. */
function together(a: ActivityReading['hours'], b: ActivityReading['hours']): boolean {
  if (!a || !b) return true;
  const meets = (one: typeof a, other: typeof b) =>
    one.from === other.from || (one.to !== null && one.from < other.from && other.from < one.to);
  return meets(a, b) || meets(b, a);
}

/** The same venue or instructor on the same day, and at the same hours where both give them; never the same month only. */
export const checkDoubleBooking: Check = ({ reading }) => {
  const rows = reading.activities;
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    if (row.from === null || row.from !== row.to) return;
    for (let before = 0; before < index; before++) {
      const other = rows[before]!;
      if (other.from !== row.from || other.to !== row.to || rowKey(other) === rowKey(row)) continue;
      if (!together(other.hours, row.hours)) continue;
      const clash = shared(other, row);
      if (!clash) continue;
      const day = isCivilDate(row.from) ? formatDate(row.from) : row.from;
      findings.push({
        rule: 'double-booking',
        severity: 'error',
        where: cellPlace(reading, index, clash.field),
        message: {
          vi: `${clash.what} đã có ${rowPlace(reading, before).toLowerCase()} cùng ngày ${day}. Đổi ngày, giờ hoặc ${clash.field === 'venue' ? 'địa điểm' : 'người dạy'}.`,
          en: `${clash.what} is taken by another row on ${day}. Change the day, the hour or the ${clash.field === 'venue' ? 'venue' : 'instructor'}.`,
        },
        stated: clash.what,
        derived: null,
        at: { kind: 'line', index, field: clash.field },
        fixes: [],
      });
      return;
    }
  });
  return findings;
};

function shared(
  a: ActivityReading,
  b: ActivityReading,
): { field: 'venue' | 'partners'; what: string } | null {
  if (b.venue && same(a.venue) === same(b.venue) && !/^(cac|tai cac|nhieu)/.test(same(b.venue)))
    return { field: 'venue', what: b.venue };
  const partner = b.partners.find(
    (name) => !/^(cac|ban nganh)/.test(same(name)) && a.partners.some((other) => same(other) === same(name)),
  );
  return partner ? { field: 'partners', what: partner } : null;
}

/** Money whose printed unit contradicts its column. */
export const checkUnits: Check = (paper) => [...clashesOfRows(paper), ...clashesElsewhere(paper)];

const clashesElsewhere: Check = ({ evidence }) =>
  evidence.strayUnits.map(({ where, printed, column, value }, i) => ({
    rule: 'unit-ambiguous' as const,
    severity: 'warning' as const,
    where,
    message: {
      vi: `Cột này tính bằng ${column}, ô này lại ghi “${printed}”. Đang hiểu là ${formatDong(value)}; sửa cho cùng một đơn vị.`,
      en: `The column is in ${column}, this cell says “${printed}”. It is read as ${formatDong(value)}; use one unit.`,
    },
    stated: printed,
    derived: value,
    at: { kind: 'paper' as const, field: `units[${i}]` },
    fixes: [],
  }));

const clashesOfRows: Check = ({ reading, evidence }) =>
  evidence.unitClashes.map(({ activity, printed, column }) => ({
    rule: 'unit-ambiguous' as const,
    severity: 'warning' as const,
    where: cellPlace(reading, activity, 'cost'),
    message: {
      vi: `Cột kinh phí tính bằng ${column}, ô này lại ghi “${printed}”. Đang hiểu theo đơn vị ghi trong ô; sửa cho cùng một đơn vị.`,
      en: `The column is in ${column}, this cell says “${printed}”. It is read by its own unit; use one unit.`,
    },
    stated: printed,
    derived: reading.activities[activity]!.cost,
    at: { kind: 'line' as const, index: activity, field: 'cost' as const },
    fixes: [],
  }));
