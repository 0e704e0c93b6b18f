import { listSteps, listStepsOf } from '#approval/queries.ts';
import { contextOn } from '#approval/read.ts';
import { numberAndSymbol } from '#paper/model.ts';
import { listPlans } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { effectOf } from '../effect/read.ts';
import { inspectionWorkflow, isSigned } from './definition.ts';
import * as queries from './queries.ts';
import { classesOfLines, listLines } from './queries-records.ts';
import { followUpState, learnersOf, recordsOf } from './rules.ts';
import type { FollowUp, Inspection, InspectionItem, ListedFollowUp } from './schema.ts';

type Derived = Pick<
  InspectionItem,
  'planned' | 'plannedClasses' | 'plannedCost' | 'month' | 'carriedOver' | 'records' | 'classes'
>;

/** What plan and records say of an inspection; kept with the minutes when they are signed. */
export interface Frozen {
  readonly items: Readonly<Record<string, Derived>>;
  readonly effect: Inspection['effect'];
}

export const periodOf = (row: Pick<queries.InspectionRow, 'periodFrom' | 'periodTo'>): Period => ({
  from: row.periodFrom as CivilDate,
  to: row.periodTo as CivilDate,
});

/** The last day whose records an inspection looks at: its own, and no day that is still to come. */
const untilOf = ({ on }: Pick<queries.InspectionRow, 'on'>, today: CivilDate): CivilDate =>
  on < today ? (on as CivilDate) : today;

/** Derives what plan and records say of the items of an inspection until its day. */
export async function derive(
  tx: Tx,
  row: queries.InspectionRow,
  items: readonly queries.ItemRow[],
  today: CivilDate,
): Promise<Frozen> {
  const until = untilOf(row, today);
  const period = periodOf(row);
  const ids = items.flatMap(({ planItemId }) => planItemId ?? []);
  const lines = new Map((await listLines(tx, row.planId, period)).map((line) => [line.planItemId, line]));
  const held = Map.groupBy(await classesOfLines(tx, ids, until), ({ planItemId }) => planItemId);
  const ofItem = ({ planItemId, planned }: queries.ItemRow): Derived => {
    if (planItemId === null) return { ...ownDerived, planned };
    const line = lines.get(planItemId);
    const classes = held.get(planItemId) ?? [];
    return {
      planned: line?.learners ?? null,
      plannedClasses: line?.classCount ?? null,
      plannedCost: line?.cost ?? null,
      month: line?.month ?? null,
      carriedOver: line !== undefined && line.dueTo < period.from,
      records: recordsOf(classes),
      classes: classes.map((one) => ({
        id: one.id,
        title: one.title,
        day: one.lastDay,
        learners: learnersOf(one),
      })),
    };
  };
  const to = period.to > until ? period.to : until;
  return {
    items: Object.fromEntries(items.map((item) => [item.id, ofItem(item)])),
    effect: await effectOf(tx, { from: period.from, to }, row.planId),
  };
}

const ownDerived = {
  plannedClasses: null,
  plannedCost: null,
  month: null,
  carriedOver: false,
  records: null,
  classes: [],
};

/** Gives inspections as they stand today: signed ones with what was derived then. */
async function tell(tx: Tx, rows: readonly queries.InspectionRow[], today: CivilDate): Promise<Inspection[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const items = Map.groupBy(await queries.listItems(tx, ids), ({ inspectionId }) => inspectionId);
  const followUps = Map.groupBy(await queries.listFollowUps(tx, ids), ({ inspectionId }) => inspectionId);
  const signers = Map.groupBy(await queries.listSigners(tx, ids), ({ inspectionId }) => inspectionId);
  const files = Map.groupBy(await queries.listFiles(tx, ids), ({ itemId }) => itemId);
  const plans = new Map((await listPlans(tx)).map(({ id, title }) => [id, title]));
  const workflow = await contextOn(tx, inspectionWorkflow, today);
  const told: Inspection[] = [];
  for (const row of rows) {
    const own = items.get(row.id) ?? [];
    const frozen = row.frozen as unknown as Frozen | null;
    const { items: derived, effect } = frozen ?? (await derive(tx, row, own, today));
    told.push({
      id: row.id,
      planId: row.planId,
      planTitle: row.planId && (plans.get(row.planId) ?? null),
      period: periodOf(row),
      on: row.on as CivilDate,
      place: row.place,
      conclusion: row.conclusion,
      state: row.state,
      number: row.symbol && isSigned(row.state) ? numberAndSymbol(row.number, row.symbol) : null,
      items: own.map(({ inspectionId: _, ...item }) => ({
        ...item,
        ...(derived[item.id] ?? { ...ownDerived, planned: item.planned }),
        files: (files.get(item.id) ?? []).map(({ id, name, mediaType }) => ({
          id,
          name,
          picture: mediaType.startsWith('image/'),
        })),
      })),
      followUps: (followUps.get(row.id) ?? []).map((one) => asFollowUp(one, today)),
      signers: (signers.get(row.id) ?? []).map(({ inspectionId: _, ...signer }) => signer),
      effect,
      steps: (await listSteps(tx, { kind: inspectionWorkflow.subject, id: row.id })) as Inspection['steps'],
      workflow,
      revision: row.revision,
    });
  }
  return told;
}

const asFollowUp = (
  { inspectionId: _, periodFrom: __, periodTo: ___, state: ____, ...row }: queries.FollowUpRow,
  today: CivilDate,
): FollowUp => ({ ...row, state: followUpState(row, today) });

/** Gives the inspections whose period or day touches a period, the newest first. */
export const readInspections = async (tx: Tx, period: Period, today: CivilDate): Promise<Inspection[]> =>
  tell(tx, await queries.listRows(tx, period), today);

/** What is asked of people for an inspection needs nothing of it that is derived from plan and records. */
export type InspectionUnderWay = Pick<
  Inspection,
  'id' | 'state' | 'period' | 'on' | 'followUps' | 'steps' | 'workflow'
> & { readonly items: readonly Pick<InspectionItem, 'verdict'>[] };

/** Gives the inspections that go on, and the periods of all, of those that touch a period. */
export async function inspectionsUnderWay(
  tx: Tx,
  period: Period,
  today: CivilDate,
): Promise<{ readonly open: readonly InspectionUnderWay[]; readonly periods: readonly Period[] }> {
  const rows = await queries.listRows(tx, period);
  const open = rows.filter(({ state }) => !inspectionWorkflow.states[state].end);
  const ids = open.map(({ id }) => id);
  const periods = rows.map(periodOf);
  if (ids.length === 0) return { open: [], periods };
  const items = Map.groupBy(await queries.listItems(tx, ids), ({ inspectionId }) => inspectionId);
  const followUps = Map.groupBy(await queries.listFollowUps(tx, ids), ({ inspectionId }) => inspectionId);
  const steps = Map.groupBy(
    await listStepsOf(tx, inspectionWorkflow.subject, ids),
    ({ subjectId }) => subjectId,
  );
  const workflow = await contextOn(tx, inspectionWorkflow, today);
  return {
    periods,
    open: open.map((row) => ({
      id: row.id,
      state: row.state,
      period: periodOf(row),
      on: row.on as CivilDate,
      items: items.get(row.id) ?? [],
      followUps: (followUps.get(row.id) ?? []).map((one) => asFollowUp(one, today)),
      steps: (steps.get(row.id) ?? []) as Inspection['steps'],
      workflow,
    })),
  };
}

/** Gives one inspection. Throws not-found. */
export async function readInspection(tx: Tx, id: string, today: CivilDate): Promise<Inspection> {
  const [one] = await tell(tx, [orNotFound(await queries.findRow(tx, id))], today);
  return orNotFound(one);
}

/** The unit of whoever sees the own unit's follow-ups alone; null for who sees all. Throws not-found for a post without unit. */
export const unitOf = ({ grant }: Actor): string | null =>
  grant.reach === 'all' ? null : orNotFound(grant.post.unitId);

export const listedFollowUp = (row: queries.FollowUpRow, today: CivilDate): ListedFollowUp => ({
  ...asFollowUp(row, today),
  inspectionId: row.inspectionId,
  inspectionState: row.state,
  period: periodOf(row),
});

/** Gives what is to be mended after signed inspections, as far as the actor may see it. */
export async function readFollowUps(tx: Tx, actor: Actor): Promise<ListedFollowUp[]> {
  const rows = await queries.listSignedFollowUps(tx, unitOf(actor));
  return rows.map((row) => listedFollowUp(row, actor.today));
}
