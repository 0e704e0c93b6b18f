import { addDays, type CivilDate, daysBetween, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const assignmentStates = ['open', 'done', 'overdue'] as const;
export type AssignmentState = (typeof assignmentStates)[number];
export const holderRoles = ['lead', 'support'] as const;
type HolderRole = (typeof holderRoles)[number];

/** A unit in an assignment. */
export interface AssignedUnit {
  readonly unitId: string;
  readonly role: HolderRole;
}

/** A village in an assignment. */
export interface AssignedVillage {
  readonly villageId: string;
  readonly role: HolderRole;
}

/** Who holds an assignment. */
export interface Held {
  readonly units: readonly AssignedUnit[];
  readonly villages: readonly AssignedVillage[];
}

/** A unit or a village by its id: no unit has the id of a village. */
export interface Holder {
  readonly id: string;
  readonly role: HolderRole;
}

/** Gives who holds an assignment, whether unit or village: the units first. */
export const holdersOf = ({ units, villages }: Held): Holder[] => [
  ...units.map(({ unitId: id, role }) => ({ id, role })),
  ...villages.map(({ villageId: id, role }) => ({ id, role })),
];

/** What somebody reported. Reports come in the order in which they were recorded. */
export interface Reported {
  readonly unitId: string | null;
  readonly villageId: string | null;
  readonly done: boolean;
  readonly on: string;
}

/** Whose report it is; null is the centre. */
export const reporterOf = ({ unitId, villageId }: Pick<Reported, 'unitId' | 'villageId'>): string | null =>
  unitId ?? villageId;

/** What decides where an assignment stands. */
export interface Standing extends Held {
  readonly byCentre: boolean;
  readonly dueOn: string | null;
  readonly reports: readonly Reported[];
}

/** Gives the report that counts for a holder: the one of the latest day, of several on that day the last recorded. */
export function latestReport<R extends Reported>(reports: readonly R[], holder: string | null): R | null {
  return reports
    .filter((one) => reporterOf(one) === holder)
    .reduce<R | null>((latest, one) => (latest === null || one.on >= latest.on ? one : latest), null);
}

/** Whose reports decide: the centre where it leads, else whoever leads, else all who hold it together. */
export function deciding(assignment: Held & Pick<Standing, 'byCentre'>): (string | null)[] {
  if (assignment.byCentre) return [null];
  const holders = holdersOf(assignment);
  const lead = holders.find(({ role }) => role === 'lead');
  return lead ? [lead.id] : holders.map(({ id }) => id);
}

/** Where an assignment stands on a day: done by its reports, else overdue after its day, else open. */
export function stateOf(assignment: Standing, today: CivilDate): AssignmentState {
  const decided = deciding(assignment);
  const done =
    decided.length > 0 && decided.every((holder) => latestReport(assignment.reports, holder)?.done === true);
  if (done) return 'done';
  return assignment.dueOn !== null && assignment.dueOn < today ? 'overdue' : 'open';
}

/** What a holder (or the centre, null) has said of its own part: nothing yet, that it goes on, or that it is done. */
export function ownPart(reports: readonly Reported[], holder: string | null): 'none' | 'begun' | 'done' {
  const latest = latestReport(reports, holder);
  if (latest === null) return 'none';
  return latest.done ? 'done' : 'begun';
}

/** What says who leads. */
export interface Led extends Held {
  readonly byCentre: boolean;
  readonly each: boolean;
}

/** Whether nobody leads it though somebody should: neither the centre nor one of those who hold it, and not each its own part. */
export const hasNoLead = (one: Led): boolean =>
  !one.byCentre && !one.each && !holdersOf(one).some(({ role }) => role === 'lead');

/** Those who have not said yet that their own part is done. */
export const stillAsked = <H extends Holder>(holders: readonly H[], reports: readonly Reported[]): H[] =>
  holders.filter(({ id }) => ownPart(reports, id) !== 'done');

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
  list: readonly (Led & { readonly state: AssignmentState })[],
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

/** A village as the rules need it. */
export interface KnownVillage {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly validTo: string | null;
}

/** The units and villages of the commune. */
export interface KnownHolders {
  readonly units: readonly KnownUnit[];
  readonly villages: readonly KnownVillage[];
}

/** A village by its kind and name: “Tổ dân phố 5”. */
export const villageText = ({ kind, name }: Pick<KnownVillage, 'kind' | 'name'>): string =>
  `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`;

/** What is wrong with an assignment: the field, and in words what and what to do. */
export interface Issue extends Words {
  readonly field: 'units' | 'dueOn' | 'figure';
}

/** What of an assignment can be wrong. */
export interface Checked extends Led {
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

/** The day on which a unit or village has to stand: the due day; without one today, kept within the plan's period. */
function dayOfWork(dueOn: string | null, { periodFrom, periodTo }: PlanPeriod, today: CivilDate): string {
  if (dueOn !== null) return dueOn;
  if (today < periodFrom) return periodFrom;
  return today > periodTo ? periodTo : today;
}

/**
 * Gives what cannot stand in an assignment, whatever somebody says: two that lead, one that leads where each does its own part, a unit or
 * village named twice or unknown, one that has ended by then (`before` names those that it had already, which stay), a figure without its unit.
 */
export function issuesOf(
  assignment: Checked,
  plan: PlanPeriod,
  known: KnownHolders,
  today: CivilDate,
  before: readonly string[] = [],
): readonly Issue[] {
  const { byCentre, each } = assignment;
  const holders = holdersOf(assignment);
  const names = new Map(
    [...known.units, ...known.villages.map((one) => ({ ...one, name: villageText(one) }))].map((one) => [
      one.id,
      one,
    ]),
  );
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const leads = holders.filter(({ role }) => role === 'lead').map(({ id }) => nameOf(id));
  const all = byCentre ? ['Trung tâm', ...leads] : leads;
  const day = dayOfWork(assignment.dueOn, plan, today);
  const ids = holders.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...(all.length > 1 ? [twoLeads(all)] : []),
    ...(each && all.length > 0 ? [leadOfEach(all[0]!)] : []),
    ...twice.map((id) => namedTwice(nameOf(id))),
    ...ids.flatMap((id) => {
      const holder = names.get(id);
      if (!holder) return [unknownUnit];
      const ended = holder.validTo !== null && holder.validTo < day && !before.includes(id);
      return ended ? [endedUnit(holder.name, holder.validTo as CivilDate)] : [];
    }),
    ...((assignment.figure === null) === (assignment.figureUnit === null) ? [] : [halfFigure]),
  ];
}

const leadOfEach = (name: string): Issue => ({
  field: 'units',
  vi: `Việc từng nơi tự làm thì không có ai chủ trì; ở đây “${name}” chủ trì. Chọn “Từng nơi tự làm”, hoặc để “${name}” chủ trì.`,
  en: `Where each does its own part nobody leads; here ${name} does. Choose one of the two.`,
});
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
  vi: 'Có đơn vị hoặc thôn không còn trong danh sách của xã. Chọn lại.',
  en: "A unit or village is not in this commune's list. Choose again.",
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
