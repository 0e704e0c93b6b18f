import { kindOf } from '#plan/kind/registry.ts';
import { reachOf } from '#plan/kind/rules.ts';
import { findPlan, listPlans, listVersions } from '#plan/version/queries.ts';
import type { Plan } from '#plan/version/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { type Indicator, indicatorOf } from '../indicator/library.ts';
import { proposeIndicator } from '../indicator/propose.ts';
import { dropoutFigure, isOfDropouts } from './dropouts.ts';
import { ofInspections } from './inspected.ts';
import { type Distinct, type Figure, figureOf, type HeldClass, inScope, shareOfClass } from './measure.ts';
import * as queries from './queries.ts';
import { countDropouts } from './queries-dropouts.ts';
import * as records from './queries-measure.ts';
import { calendarPace, forecastOf, isStale, type Known, type Pace, schedulePace, stateOf } from './rules.ts';
import type { Target, TargetEntry, TargetEvidence, TargetReport } from './schema.ts';

type ReportRow = queries.ReportRow;

/** The unit whose targets alone an actor sees; null for who sees all. Throws not-found for a post without unit. */
export const unitOf = (actor: Actor): string | null =>
  actor.grant.reach === 'unit' ? orNotFound(actor.grant.post.unitId) : null;

/** Gives the targets that an actor may see, of one plan or of all, with what is known of each on a day. Throws not-found for no such plan. */
export async function readTargets(
  tx: Tx,
  actor: Actor,
  { plan, on = actor.today }: { readonly plan?: string | undefined; readonly on?: CivilDate | undefined },
): Promise<Target[]> {
  const plans = plan ? [orNotFound(await findPlan(tx, plan))] : await listPlans(tx);
  return targetsOf(tx, plans, { on, today: actor.today, unitId: unitOf(actor) });
}

/** The day that is asked about; one before today is over. */
interface AskedDay {
  readonly on: CivilDate;
  readonly today: CivilDate;
}

/** Gives the targets of some plans (of one unit alone, where it is given) as they stand on a day. */
export async function targetsOf(
  tx: Tx,
  plans: readonly Plan[],
  { unitId, ...day }: AskedDay & { readonly unitId: string | null },
): Promise<Target[]> {
  const entries = await queries.listTargetRows(tx, { planIds: plans.map(({ id }) => id), unitId });
  if (entries.length === 0) return [];
  const context = await contextOf(tx, entries, day);
  const byPlan = Map.groupBy(entries, ({ planId }) => planId);
  const told: Target[] = [];
  for (const plan of plans)
    for (const entry of byPlan.get(plan.id) ?? [])
      told.push((await measure(tx, plan, entry, context)).target);
  return told;
}

/** Gives the targets of the plans in force that a period touches, those that were dropped left out, as they stand on its last day. */
export async function targetsOfPeriod(tx: Tx, { from, to }: Period, today: CivilDate): Promise<Target[]> {
  const inForce = await plansInForce(tx);
  const plans = inForce.filter(({ periodFrom, periodTo }) => periodFrom <= to && from <= periodTo);
  const targets = await targetsOf(tx, plans, { on: to < today ? to : today, today, unitId: null });
  return targets.filter(({ droppedReason }) => droppedReason === null);
}

/** Gives the plans of which a version is in force. */
export async function plansInForce(tx: Tx): Promise<Plan[]> {
  const versions = await listVersions(tx, null);
  const ids = new Set(versions.filter(({ state }) => state === 'in-force').map(({ planId }) => planId));
  return (await listPlans(tx)).filter(({ id }) => ids.has(id));
}

/** Gives one target with what its figure is made of on a day. Throws not-found, also for another unit's. */
export async function readEvidence(
  tx: Tx,
  actor: Actor,
  id: string,
  on: CivilDate = actor.today,
): Promise<TargetEvidence> {
  const entry = await ownTarget(tx, actor, id);
  const plan = orNotFound(await findPlan(tx, entry.planId));
  const { target, window, classes, spent, sheets, notices } = await measure(
    tx,
    plan,
    entry,
    await contextOf(tx, [entry], { on, today: actor.today }),
  );
  const indicator = indicatorOf(entry.indicator);
  return {
    target,
    from: window.from,
    to: window.to,
    classes: indicator ? openedClasses(indicator, classes, spent) : [],
    sheets: [...sheets],
    notices: notices.map(({ id: notice, channel, title, on: day }) => ({
      id: notice,
      channel,
      title,
      on: day,
    })),
    reports: await reportsOf(tx, id),
  };
}

/** Gives one target as it stands today. Throws not-found, also for another unit's. */
export const readTarget = async (tx: Tx, actor: Actor, id: string): Promise<Target> =>
  (await readEvidence(tx, actor, id)).target;

/** Gives a target as it was written. Throws not-found, also for another unit's. */
export async function ownTarget(tx: Tx, actor: Actor, id: string): Promise<TargetEntry> {
  const entry = orNotFound(await queries.targets.find(tx, id)) as TargetEntry;
  const unitId = unitOf(actor);
  return orNotFound(unitId === null || entry.unitId === unitId ? entry : null);
}

async function reportsOf(tx: Tx, id: string): Promise<TargetReport[]> {
  const files = Map.groupBy(await queries.listEvidence(tx, id), ({ reportId }) => reportId);
  return (await queries.listReports(tx, [id])).map(({ targetId: _, files: __, ...row }) => {
    const own = files.get(row.id) ?? [];
    return {
      ...row,
      counts: countsAs({ ...row, files: own.length }),
      files: own.map(({ id: file, name, mediaType }) => ({
        id: file,
        name,
        picture: mediaType.startsWith('image/'),
      })),
    };
  });
}

/** A report counts while it stands and something shows it: a paper that is named, or a file. */
const countsAs = (row: Pick<ReportRow, 'withdrawnReason' | 'evidence'> & { files: number | null }): boolean =>
  row.withdrawnReason === null && (row.evidence !== null || (row.files ?? 0) > 0);

/** What measuring the targets of one request shares: nothing is read twice. */
interface Context {
  readonly on: CivilDate;
  /** The last day that is over. */
  readonly past: CivilDate;
  readonly names: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, readonly ReportRow[]>;
  /** Remembers what was asked, by its name. */
  readonly once: <T>(key: string, ask: () => Promise<T>) => Promise<T>;
}

async function contextOf(tx: Tx, entries: readonly TargetEntry[], { on, today }: AskedDay): Promise<Context> {
  const asked = new Map<string, Promise<unknown>>();
  return {
    on,
    past: on < today ? on : addDays(today, -1),
    names: await queries.listNames(tx),
    reports: Map.groupBy(
      await queries.listReports(
        tx,
        entries.map(({ id }) => id),
      ),
      ({ targetId }) => targetId,
    ),
    once: <T>(key: string, ask: () => Promise<T>): Promise<T> => {
      const known = asked.get(key) ?? ask();
      asked.set(key, known);
      return known as Promise<T>;
    },
  };
}

interface Measured {
  readonly target: Target;
  readonly window: Period;
  readonly classes: readonly HeldClass[];
  readonly spent: readonly records.SpentOnClass[];
  readonly sheets: TargetEvidence['sheets'];
  readonly notices: readonly records.SentNotice[];
}

async function measure(tx: Tx, plan: Plan, entry: TargetEntry, context: Context): Promise<Measured> {
  const { on, past, names, reports } = context;
  const due = (entry.dueOn ?? plan.periodTo) as CivilDate;
  const { from, to } = reachOf(kindOf(plan.kind), plan);
  const until = entry.dueOn ?? to;
  const window: Period = { from, to: (on < until ? on : until) as CivilDate };
  const indicator = indicatorOf(entry.indicator);
  const fromRecords =
    indicator?.from === 'records' ? await ofRecords(tx, plan, entry, indicator, window, context) : null;
  const own = (reports.get(entry.id) ?? []).filter((row) => row.on <= window.to);
  const standing = own.find(countsAs);
  const figure = fromRecords?.figure ?? null;
  const asksReport =
    indicator?.from !== 'records' || (figure !== null && figure.value === null && figure.counted > 0);
  const measured = measuredOf(figure, asksReport ? standing : undefined, window.to);
  // A pace is that of the day until which the figure is known.
  const known = (measured?.on ?? on) as CivilDate;
  const pace =
    (await schedule(tx, plan, entry, indicator, context)) ??
    calendarPace({ from: plan.periodFrom as CivilDate, to: due }, known);
  const facts: Known = {
    measured: measured?.value ?? null,
    growth: indicator?.growth ?? (entry.unit === '%' ? 'level' : 'growing'),
    pace,
    over: past >= due,
  };
  const state = stateOf(entry, facts);
  return {
    window,
    classes: fromRecords?.classes ?? [],
    spent: fromRecords?.spent ?? [],
    sheets: fromRecords?.sheets ?? [],
    notices: fromRecords?.notices ?? [],
    target: {
      ...entry,
      planTitle: plan.title,
      planFrom: plan.periodFrom,
      planTo: plan.periodTo,
      due,
      unitName: entry.unitId && (names.get(entry.unitId) ?? null),
      villageName: entry.villageId && (names.get(entry.villageId) ?? null),
      measured,
      state,
      forecast: forecastOf(entry, facts, { unit: entry.unit, due, on }),
      proposed: indicator ? null : (proposeIndicator(entry)?.code ?? null),
      asksReport,
      stale:
        indicator !== null &&
        asksReport &&
        entry.droppedReason === null &&
        !(state === 'reached' && facts.growth === 'growing') &&
        isStale({ from: plan.periodFrom as CivilDate, due, on }, standing?.on ?? null),
      unconfirmed: own.filter((row) => row.withdrawnReason === null && !countsAs(row)).length,
    },
  };
}

function measuredOf(figure: Figure | null, report: ReportRow | undefined, on: string): Target['measured'] {
  if (figure && figure.value !== null)
    return { value: figure.value, on, source: 'records', marked: figure.marked, counted: figure.counted };
  return report
    ? { value: report.value, on: report.on, source: 'reported', marked: null, counted: figure?.counted ?? 0 }
    : null;
}

async function ofRecords(
  tx: Tx,
  plan: Plan,
  entry: TargetEntry,
  indicator: Indicator,
  window: Period,
  { once }: Context,
) {
  if (window.to < window.from) return { figure: null, classes: [], spent: [], sheets: [], notices: [] };
  if (isOfDropouts(indicator)) {
    const counts = await countDropouts(tx, window, entry.villageId);
    return { figure: dropoutFigure(indicator, counts), classes: [], spent: [], sheets: [], notices: [] };
  }
  const inspected = await once(`${indicator.code} ${entry.id} ${window.to}`, () =>
    ofInspections(tx, plan.id, entry, indicator, window),
  );
  if (inspected) return { ...inspected, classes: [], spent: [], notices: [] };
  const key = `${plan.id} ${window.to}`;
  const money = indicator.code === 'money';
  const fits = inScope(entry, indicator);
  const told = indicator.code === 'notices';
  const classes =
    money || told
      ? []
      : (await once(`classes ${key}`, () => records.heldClasses(tx, window, plan.id))).filter(fits);
  const spent = money
    ? (await once(`spent ${key}`, () => records.spentOnClasses(tx, window, plan.id))).filter(fits)
    : [];
  const notices = told
    ? (await once(`notices ${key}`, () => records.sentNotices(tx, window, plan.id))).filter(fits)
    : [];
  const figure = figureOf(indicator, entry, {
    classes,
    notices: notices.length,
    spent: spent.reduce((sum, one) => sum + one.spent, 0),
    distinct: await distinctOf(tx, indicator, window, classes, once),
    villages:
      indicator.code === 'villages-share'
        ? await once(`villages ${window.to}`, () => records.countVillages(tx, window.to))
        : 0,
    population: entry.population,
  });
  return { figure, classes, spent, sheets: [], notices };
}

/** Counts what classes share, as far as the indicator needs it. */
async function distinctOf(
  tx: Tx,
  { code, markedOnly }: Indicator,
  window: Period,
  classes: readonly HeldClass[],
  once: Context['once'],
): Promise<Distinct> {
  const ids = classes.filter(({ marked }) => marked).map(({ id }) => id);
  const nothing = { people: 0, women: 0, villages: 0 };
  if (!markedOnly || code === 'attendance-rate' || ids.length === 0) return nothing;
  const key = `${window.from} ${window.to} ${ids.join()}`;
  if (code.startsWith('villages'))
    return {
      ...nothing,
      villages: await once(`villages of ${key}`, () => records.countTheirVillages(tx, window, ids)),
    };
  return {
    ...nothing,
    people: await once(`people of ${key}`, () => records.countPeople(tx, window, ids)),
    women:
      code === 'women-share' ? await once(`women of ${key}`, () => records.countWomen(tx, window, ids)) : 0,
  };
}

/** How far the plan's own lines should be, where they say it for what the target counts. */
async function schedule(
  tx: Tx,
  plan: Plan,
  entry: TargetEntry,
  indicator: Indicator | null,
  { once, on }: Context,
): Promise<Pace | null> {
  const field = { classes: 'classCount', attendances: 'learners' }[indicator?.code ?? ''] as
    | 'classCount'
    | 'learners'
    | undefined;
  if (!field || entry.form !== null) return null;
  const lines = await once(`schedule ${plan.id}`, () => records.scheduleOf(tx, plan.id));
  const own = lines.filter(
    (line) =>
      line.isClass &&
      (entry.programme === null || line.programme === entry.programme) &&
      (entry.villageId === null || line.villageId === entry.villageId),
  );
  return schedulePace(
    own.map((line) => ({ dueOn: line.dueOn, amount: line[field] })),
    on,
  );
}

function openedClasses(
  indicator: Indicator,
  classes: readonly HeldClass[],
  spent: readonly records.SpentOnClass[],
): TargetEvidence['classes'] {
  if (indicator.code === 'money')
    return spent.map(({ id, title, programme, firstDay, vouchers, spent: gives }) => ({
      id,
      title,
      programme,
      day: firstDay,
      sessions: vouchers,
      gives,
      headsOnly: false,
    }));
  return classes.map((one) => ({
    id: one.id,
    title: one.title,
    programme: one.programme,
    day: one.firstDay,
    sessions: one.sessions,
    gives: shareOfClass(indicator, one),
    headsOnly: !one.marked,
  }));
}
