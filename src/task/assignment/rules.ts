import { addDays, type CivilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const assignmentStates = ['open', 'done', 'overdue'] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export const unitRoles = ['lead', 'support'] as const;

/** A unit in an assignment. */
export interface AssignedUnit {
  readonly unitId: string;
  readonly role: (typeof unitRoles)[number];
}

/** What somebody reported; `unitId` is null for the centre's own tasks. Reports come in the order in which they were recorded. */
export interface Reported {
  readonly unitId: string | null;
  readonly done: boolean;
  readonly on: string;
}

/** What decides where an assignment stands. */
export interface Standing {
  readonly units: readonly AssignedUnit[];
  readonly byCentre: boolean;
  readonly dueOn: string | null;
  readonly reports: readonly Reported[];
}

/** Gives the report that counts for a unit: the one of the latest day, of several on that day the last recorded. */
export function latestReport<R extends Reported>(reports: readonly R[], unitId: string | null): R | null {
  return reports
    .filter((one) => one.unitId === unitId)
    .reduce<R | null>((latest, one) => (latest === null || one.on >= latest.on ? one : latest), null);
}

/** Whose reports decide: the centre where it leads, else the leading unit, else all units together. */
export function deciding({ units, byCentre }: Pick<Standing, 'units' | 'byCentre'>): (string | null)[] {
  if (byCentre) return [null];
  const lead = units.find(({ role }) => role === 'lead');
  return lead ? [lead.unitId] : units.map(({ unitId }) => unitId);
}

/** Where an assignment stands on a day: done by its reports, else overdue after its day, else open. */
export function stateOf(assignment: Standing, today: CivilDate): AssignmentState {
  const decided = deciding(assignment);
  const done =
    decided.length > 0 && decided.every((unitId) => latestReport(assignment.reports, unitId)?.done === true);
  if (done) return 'done';
  return assignment.dueOn !== null && assignment.dueOn < today ? 'overdue' : 'open';
}

/** What a unit (or the centre, null) has said of its own part: nothing yet, that it goes on, or that it is done. */
export function ownPart(reports: readonly Reported[], unitId: string | null): 'none' | 'begun' | 'done' {
  const latest = latestReport(reports, unitId);
  if (latest === null) return 'none';
  return latest.done ? 'done' : 'begun';
}

/** Whether nobody leads it: neither a unit nor the centre. */
export const hasNoLead = ({ units, byCentre }: Pick<Standing, 'units' | 'byCentre'>): boolean =>
  !byCentre && !units.some(({ role }) => role === 'lead');

/** Days before the due day on which the units are reminded. */
export const REMIND_BEFORE = 7;
/** Days before the due day from which on a task stands on its unit's first screen. */
const SOON = 14;

/** The day on which units are reminded of a due day; one that has come already is the next day. */
export function reminderDay(dueOn: CivilDate, today: CivilDate): CivilDate {
  const day = addDays(dueOn, -REMIND_BEFORE);
  const tomorrow = addDays(today, 1);
  return day < tomorrow ? tomorrow : day;
}

/** Whether an open assignment is due within two weeks. */
export const isDueSoon = (dueOn: string | null, today: CivilDate): boolean =>
  dueOn !== null && dueOn >= today && daysBetween(today, dueOn as CivilDate) <= SOON;

/** How many of a list are in which state, and how many have nobody who leads. */
export function summaryOf(
  list: readonly (Pick<Standing, 'units' | 'byCentre'> & { readonly state: AssignmentState })[],
): Readonly<Record<AssignmentState | 'all' | 'noLead', number>> {
  const count = (state: AssignmentState) => list.filter((one) => one.state === state).length;
  return {
    all: list.length,
    open: count('open'),
    done: count('done'),
    overdue: count('overdue'),
    noLead: list.filter(hasNoLead).length,
  };
}

/** A unit as the rules need it. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly validTo: string | null;
}

/** What is wrong with an assignment: the field, and in words what and what to do. */
export interface Issue extends Words {
  readonly field: 'units' | 'dueOn' | 'figure';
}

/** What of an assignment can be wrong. */
export interface Checked {
  readonly units: readonly AssignedUnit[];
  readonly byCentre: boolean;
  readonly dueOn: CivilDate | null;
  readonly figure: number | null;
  readonly figureUnit: string | null;
}

/** The period of the plan that an assignment belongs to. */
export interface PlanPeriod {
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** Whether a due day lies outside the plan's period. */
export const isOutside = (dueOn: string | null, { periodFrom, periodTo }: PlanPeriod): boolean =>
  dueOn !== null && (dueOn < periodFrom || dueOn > periodTo);

/** The day on which a unit has to stand: the due day; without one today, kept within the plan's period. */
function dayOfWork(dueOn: string | null, { periodFrom, periodTo }: PlanPeriod, today: CivilDate): string {
  if (dueOn !== null) return dueOn;
  if (today < periodFrom) return periodFrom;
  return today > periodTo ? periodTo : today;
}

/**
 * Gives what cannot stand in an assignment, whatever somebody says: two that lead, a unit named twice or unknown, one that has ended by then
 * (`before` names those that it had already, which stay), a figure without its unit.
 */
export function issuesOf(
  assignment: Checked,
  plan: PlanPeriod,
  known: readonly KnownUnit[],
  today: CivilDate,
  before: readonly string[] = [],
): readonly Issue[] {
  const { units, byCentre } = assignment;
  const nameOf = (unitId: string) => known.find(({ id }) => id === unitId)?.name;
  const leads = units.filter(({ role }) => role === 'lead').map(({ unitId }) => nameOf(unitId) ?? unitId);
  const all = byCentre ? ['Trung tâm', ...leads] : leads;
  const day = dayOfWork(assignment.dueOn, plan, today);
  const ids = units.map(({ unitId }) => unitId);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...(all.length > 1 ? [twoLeads(all)] : []),
    ...twice.map((id) => namedTwice(nameOf(id) ?? id)),
    ...units.flatMap(({ unitId }) => {
      const unit = known.find(({ id }) => id === unitId);
      if (!unit) return [unknownUnit];
      const ended = unit.validTo !== null && unit.validTo < day && !before.includes(unitId);
      return ended ? [endedUnit(unit.name, unit.validTo as CivilDate)] : [];
    }),
    ...((assignment.figure === null) === (assignment.figureUnit === null) ? [] : [halfFigure]),
  ];
}

const twoLeads = (names: readonly string[]): Issue => ({
  field: 'units',
  vi: `Một việc chỉ có một đơn vị chủ trì; ở đây có ${names.map((name) => `“${name}”`).join(' và ')}. Để một đơn vị chủ trì, các đơn vị kia là phối hợp.`,
  en: `One unit leads a task; here are ${names.join(' and ')}. Let one lead and the others support.`,
});
const namedTwice = (name: string): Issue => ({
  field: 'units',
  vi: `“${name}” được ghi hai lần. Bỏ bớt một lần.`,
  en: `${name} is named twice. Take one out.`,
});
const unknownUnit: Issue = {
  field: 'units',
  vi: 'Có đơn vị không còn trong danh sách của xã. Chọn lại đơn vị.',
  en: "A unit is not in this commune's list. Choose again.",
};
const endedUnit = (name: string, on: CivilDate): Issue => ({
  field: 'units',
  vi: `“${name}” đã thôi hoạt động từ sau ngày ${formatDate(on)}. Chọn đơn vị đang làm việc này, hoặc sửa thời gian của đơn vị.`,
  en: `${name} ended on ${formatDate(on)}. Choose the unit that does this now, or mend the unit's time.`,
});
const halfFigure: Issue = {
  field: 'figure',
  vi: 'Số cần đạt phải có đơn vị tính (người, lớp, hộ …). Ghi đủ cả hai, hoặc bỏ trống cả hai.',
  en: 'A figure needs its unit (people, classes …). Give both, or neither.',
};

/** The question about a due day outside the plan's period. */
export const outsideWords = (dueOn: string, { periodFrom, periodTo }: PlanPeriod): Words => {
  const day = (iso: string) => formatDate(iso as CivilDate);
  return {
    vi: `Hạn ${day(dueOn)} nằm ngoài thời gian của kế hoạch (${day(periodFrom)} – ${day(periodTo)}). Sửa hạn, hoặc chọn “Giữ hạn này”.`,
    en: `${day(dueOn)} is outside the plan's time (${day(periodFrom)} – ${day(periodTo)}). Mend the day, or say that it stands.`,
  };
};
