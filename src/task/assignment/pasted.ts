import { type CivilDate, formatDate, isCivilDate, parsePartialDate } from '#vocabulary/date.ts';
import { holdersCalled, isAllVillages, isCentre, namesIn } from './names.ts';
import { type Held, isOutside, type KnownHolders, type PlanPeriod } from './rules.ts';

/** A pasted row: what stands in its columns, as typed; `row` counts from 1. */
export interface PastedAssignment {
  readonly row: number;
  readonly text: string;
  readonly lead: string;
  readonly support: string;
  readonly due: string;
  readonly wanted: string;
}

/** What is wrong in a row, in both languages. */
export interface RowError {
  readonly row: number;
  readonly field: string;
  readonly vi: string;
  readonly en: string;
}

/** An assignment as a row gives it; whom the commune does not know stays as words, to be asked for. */
export interface ReadAssignment extends Held {
  readonly text: string;
  readonly wanted: string | null;
  readonly dueOn: CivilDate | null;
  readonly byCentre: boolean;
  readonly each: boolean;
  readonly paperUnit: string | null;
}

const LONGEST = 1000;

/**
 * Reads pasted rows: a task each, with who leads, who supports, and by when. Gives what was read and every error with its row; the same on
 * screen and server. A due day outside the plan's period is an error here, since nobody can be asked row by row.
 */
export function readPasted(
  rows: readonly PastedAssignment[],
  known: KnownHolders,
  plan: PlanPeriod,
): { readonly fresh: readonly ReadAssignment[]; readonly errors: readonly RowError[] } {
  const errors: RowError[] = [];
  const fresh: ReadAssignment[] = [];
  for (const { row, text: typed, lead, support, due, wanted } of rows) {
    const text = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    const dueOn = due.trim() === '' ? null : dayOf(due);
    const leads = isAllVillages(lead) ? [lead] : namesIn(lead);
    if (text === '' || text.length > LONGEST) errors.push({ row, field: 'text', ...badText });
    if (dueOn === undefined) errors.push({ row, field: 'due', ...badDay(due) });
    else if (isOutside(dueOn, plan)) errors.push({ row, field: 'due', ...outside(dueOn!, plan) });
    if (leads.length > 1) errors.push({ row, field: 'lead', ...manyLeads(leads) });
    const holders = holdersNamed(leads[0] ?? '', namesIn(support), known);
    fresh.push({ text, wanted: wanted.trim() || null, dueOn: dueOn ?? null, ...holders });
  }
  return { fresh, errors };
}

/** Undefined for what is no day. */
function dayOf(text: string): CivilDate | undefined {
  const day = parsePartialDate(text);
  return isCivilDate(day) ? day : undefined;
}

/**
 * Who leads and who supports, as far as the commune knows them: names that it does not know stay words. Villages that are named together
 * each do their own part.
 */
export function holdersNamed(
  lead: string,
  support: readonly string[],
  known: KnownHolders,
): Pick<ReadAssignment, 'byCentre' | 'each' | 'units' | 'villages' | 'paperUnit'> {
  const byCentre = isCentre(lead);
  const leading = byCentre || lead === '' ? nobody : holdersCalled(lead, known);
  const helpers = support.map((name) => ({ name, called: holdersCalled(name, known) }));
  const all = [leading, ...helpers.map(({ called }) => called)];
  const units = [...new Set(all.flatMap((one) => one.units))];
  const villages = [...new Set(all.flatMap((one) => one.villages))];
  // One who is named alone leads; the villages together do not.
  const [leader] = countOf(leading) === 1 ? [...leading.units, ...leading.villages] : [];
  const roleOf = (id: string) => (id === leader ? ('lead' as const) : ('support' as const));
  const unknown = [
    ...(lead !== '' && !byCentre && countOf(leading) === 0 ? [lead] : []),
    ...helpers.filter(({ called, name }) => countOf(called) === 0 && !isCentre(name)).map(({ name }) => name),
  ];
  return {
    byCentre,
    each: !byCentre && leader === undefined && villages.length > 1,
    units: units.map((unitId) => ({ unitId, role: roleOf(unitId) })),
    villages: villages.map((villageId) => ({ villageId, role: roleOf(villageId) })),
    paperUnit: unknown.join(', ').slice(0, 300) || null,
  };
}

const nobody: ReturnType<typeof holdersCalled> = { units: [], villages: [] };
const countOf = ({ units, villages }: ReturnType<typeof holdersCalled>): number =>
  units.length + villages.length;

const badText = {
  vi: 'Thiếu nội dung việc, hoặc dài quá 1.000 chữ.',
  en: 'The task is missing or longer than 1,000 characters.',
};
const badDay = (due: string) => ({
  vi: `“${due.trim()}” không phải một ngày. Ghi đủ ngày, tháng, năm, như 20/07/2026; chưa có hạn thì để trống.`,
  en: `“${due.trim()}” is no day. Write day, month and year, such as 20/07/2026, or leave it blank.`,
});
const outside = (dueOn: CivilDate, { periodFrom, periodTo }: PlanPeriod) => ({
  vi: `Hạn ${formatDate(dueOn)} nằm ngoài thời gian của kế hoạch (${formatDate(periodFrom as CivilDate)} – ${formatDate(periodTo as CivilDate)}). Sửa hạn ở đây, hoặc để trống rồi ghi hạn cho riêng việc này.`,
  en: `${formatDate(dueOn)} is outside the plan's time. Mend it here, or leave it blank and set it for this task alone.`,
});
const manyLeads = (names: readonly string[]) => ({
  vi: `Một việc chỉ có một đơn vị chủ trì; dòng này ghi ${names.map((name) => `“${name}”`).join(', ')}. Để một đơn vị, chuyển các đơn vị kia sang cột Phối hợp.`,
  en: `One unit leads a task; this row names ${names.join(', ')}. Keep one, move the others to Support.`,
});
