import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';
import type { ActivityReading, PlanReading } from '../reading/schema.ts';
import type { Check, Checked, Finding } from './finding.ts';
import { costBy, inferNorm } from './norm.ts';
import { cellPlace, FIELD_NAMES } from './where.ts';

const FIELDS = [
  'title',
  'audience',
  'classes',
  'learners',
  'cost',
  'venue',
  'partners',
  'note',
  'purpose',
] as const;
type Field = (typeof FIELDS)[number];
const MIN_FILLED = 2 / 3;

const isBlank = (value: ActivityReading[Field] | undefined): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Blank cells in columns that at least two thirds of the rows fill; an empty column is none. */
export const checkMissing: Check = (checked) => {
  const { reading, evidence } = checked;
  return tables(reading, evidence.columns).flatMap((rows) =>
    FIELDS.flatMap((field) => {
      const blank = rows.filter((index) => isBlank(reading.activities[index]![field]));
      if (rows.length < 3 || blank.length === 0 || rows.length - blank.length < rows.length * MIN_FILLED)
        return [];
      return blank
        .filter((index) => !reading.confidence.low.includes(`activities[${index}].${field}`))
        .map((index) => finding(reading, index, field, closing(checked, rows, index, field)));
    }),
  );
};

/** Rows under the same columns belong together, however many tables they stand in; prose has no columns. */
function tables(reading: PlanReading, columns: readonly (string | null)[]): number[][] {
  const byColumns = new Map<string, number[]>();
  reading.activities.forEach((_, index) => {
    const key = columns[index] === undefined ? '' : columns[index];
    if (key === null) return;
    byColumns.set(key, [...(byColumns.get(key) ?? []), index]);
  });
  return [...byColumns.values()];
}

interface Closing {
  readonly value: number;
  readonly sum: string;
}

/** What would close a stated total, or follow from the norm, when this is the only blank. */
function closing(
  { reading, evidence }: Checked,
  rows: readonly number[],
  index: number,
  field: Field,
): Closing | null {
  const all = reading.activities;
  if (field === 'classes' || field === 'learners') {
    const others = rows.filter((row) => row !== index).map((row) => all[row]![field]);
    const printed = evidence.totals.find(
      (total) => total.field === field && total.activities.length === all.length,
    );
    const stated = printed?.value ?? statedTotal(reading, field);
    if (stated === null || rows.length !== all.length || others.some((value) => value === null)) return null;
    const known = others.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    if (stated <= known) return null;
    return {
      value: stated - known,
      sum: `${formatNumber(stated)} − ${formatNumber(known)} = ${formatNumber(stated - known)}`,
    };
  }
  const norm = field === 'cost' ? inferNorm(reading) : null;
  const { learners, classes } = all[index]!;
  if (!norm || learners === null) return null;
  const value = costBy(norm, classes ?? 1, learners);
  return {
    value,
    sum: `${formatDong(norm.base)} + ${formatNumber(learners)} × ${formatDong(norm.perLearner)} = ${formatDong(value)}`,
  };
}

function statedTotal(reading: PlanReading, field: 'classes' | 'learners'): number | null {
  const units = field === 'classes' ? ['lop'] : ['luot', 'luot nguoi', 'luot hoc vien', 'hoc vien'];
  const target = reading.targets.find(
    ({ comparator, unit, text }) =>
      comparator === '=' && units.includes(fold(unit ?? '')) && /^(tong|so |trong nam|mo )/.test(fold(text)),
  );
  return target?.value ?? null;
}

function finding(reading: PlanReading, index: number, field: Field, close: Closing | null): Finding {
  const where = cellPlace(reading, index, field);
  const name = FIELD_NAMES[field];
  const how = close ? ` Theo số tổng thì là ${formatNumber(close.value)} (${close.sum}).` : '';
  return {
    rule: 'missing-value',
    severity: 'warning',
    where,
    message: {
      vi: `Ô “${name}” để trống trong khi các dòng khác đều ghi.${how} Điền vào hoặc xác nhận là không có.`,
      en: `This cell is blank though nearly all rows fill it.${close ? ` The total would need ${close.sum}.` : ''} Fill it in or confirm that there is none.`,
    },
    stated: null,
    derived: close?.value ?? null,
    at: { kind: 'line', index, field },
    fixes: close
      ? [
          {
            label: { vi: `Ghi ${formatNumber(close.value)}`, en: `Write ${formatNumber(close.value)}` },
            set: { path: `activities[${index}].${field}`, value: close.value },
          },
        ]
      : [],
  };
}
