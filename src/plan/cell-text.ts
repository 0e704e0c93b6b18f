import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { type FormName, formWords } from './kind/form.ts';
import type { LineField } from './line/rules.ts';
import type { PlanLine } from './line/schema.ts';
import { ownOrJointWords } from './line/words.ts';
import type { Differences } from './version/rules.ts';
import type { PlanContext } from './version/schema.ts';

type Lists = Pick<PlanContext, 'venues' | 'villages' | 'units' | 'sources'>;

/** How a cell reads: numbers as they are printed, names for ids, a dash for a blank. */
export function cellText(field: LineField, value: PlanLine[LineField], lists: Lists): string {
  if (value === null || value === '') return '–';
  if (field === 'cost') return formatDong(Number(value));
  if (field === 'learners' || field === 'classCount') return formatNumber(Number(value));
  if (field === 'from' || field === 'to') return formatDate(value as CivilDate);
  if (field === 'form') return formWords[value as FormName].vi;
  if (field === 'ownOrJoint') return ownOrJointWords[value as 'own' | 'joint'].vi;
  const named = {
    venueId: lists.venues,
    villageId: lists.villages,
    unitId: lists.units,
    fundingSourceId: lists.sources,
  };
  const list = field in named ? named[field as keyof typeof named] : null;
  return list ? (list.find((one) => one.id === value)?.name ?? '–') : String(value);
}

// An id that stands beside its printed text tells nothing that the text does not.
const shadows: Partial<Record<LineField, LineField>> = {
  venueId: 'venueText',
  unitId: 'partnerText',
  fundingSourceId: 'sourceText',
};

/** The cells that a reader of the difference wants to see. */
export const readableCells = (cells: Differences['changed'][number]['cells']) =>
  cells.filter(({ field }) => !cells.some((other) => other.field === shadows[field]));
