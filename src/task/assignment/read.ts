import { listUnits } from '#centre/unit/queries.ts';
import { listVillages, villageRows } from '#centre/village/queries.ts';
import { drafts } from '#plan/version/draft.ts';
import { listPlans, listVersions } from '#plan/version/queries.ts';
import type { Plan } from '#plan/version/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import * as queries from './queries.ts';
import {
  deciding,
  holdersOf,
  type KnownHolders,
  latestReport,
  REMIND_BEFORE,
  reporterOf,
  stateOf,
  stillAsked,
  villageText,
} from './rules.ts';
import type { Assignment } from './schema.ts';

/** The day, and whether e-mail can be sent at all. */
export interface Setting {
  readonly today: CivilDate;
  readonly mail: boolean;
}

/** An assignment as the rooms of the server need it: with the plan that it belongs to. */
export type Told = Assignment & { readonly plan: Plan; readonly emails: readonly string[] };

/** Gives the assignments of a plan (of all, without one), of one unit or village alone when it is given, each with where it stands. */
export async function tellAssignments(
  tx: Tx,
  setting: Setting,
  narrow: { readonly planId?: string | null; readonly holder?: string | null; readonly id?: string },
): Promise<Told[]> {
  const all = await queries.listRows(tx, { planId: narrow.planId ?? null, holder: narrow.holder ?? null });
  const rows = narrow.id === undefined ? all : all.filter(({ id }) => id === narrow.id);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const units = new Map((await listUnits(tx)).map((unit) => [unit.id, unit]));
  const villages = new Map((await villageRows(tx)).map((village) => [village.id, village]));
  const plans = new Map((await listPlans(tx)).map((plan) => [plan.id, plan]));
  const inForce = new Set(
    (await listVersions(tx, null)).flatMap(({ planId, state }) => (state === 'in-force' ? [planId] : [])),
  );
  const assigned = Map.groupBy(await queries.listAssignedUnits(tx, ids), ({ assignmentId }) => assignmentId);
  const inVillages = Map.groupBy(
    await queries.listAssignedVillages(tx, ids),
    ({ assignmentId }) => assignmentId,
  );
  const reported = Map.groupBy(await queries.listReports(tx, ids), ({ assignmentId }) => assignmentId);
  return rows.map((row) => {
    const plan = plans.get(row.planId)!;
    const planInForce = inForce.has(row.planId);
    const own = assigned.get(row.id) ?? [];
    const reports = (reported.get(row.id) ?? []).map(({ assignmentId: _, ...report }) => report);
    const ownVillages = inVillages.get(row.id) ?? [];
    const standing = { ...row, units: own, villages: ownVillages, reports };
    const state = stateOf(standing, setting.today);
    // Whoever leads answers for the result; where several share a task, what one of them says is no result of the whole.
    const decided = deciding(standing);
    const latest = decided.length === 1 ? latestReport(reports, decided[0]!) : null;
    // Whoever has reported the own part done is not reminded of it.
    const emails = stillAsked(holdersOf(standing), reports).flatMap(({ id }) => {
      const unit = units.get(id);
      return unit?.email && (unit.validTo === null || unit.validTo >= setting.today) ? [unit.email] : [];
    });
    return {
      ...row,
      plan,
      emails,
      planTitle: plan.title,
      planYear: plan.year,
      planInForce,
      units: own.map(({ unitId, role }) => {
        const { name, shortName, validTo } = units.get(unitId)!;
        return { unitId, role, name, shortName, ended: validTo };
      }),
      villages: ownVillages.map(({ villageId, role }) => {
        const village = villages.get(villageId)!;
        return { villageId, role, name: villageText(village), ended: village.validTo };
      }),
      state,
      result: latest?.result ?? null,
      reached: latest?.figure ?? null,
      reports,
      mailOn:
        setting.mail && planInForce && state !== 'done' && emails.length > 0
          ? mailDay(row.dueOn, setting.today)
          : null,
    };
  });
}

/** Gives the units and villages that can hold an assignment. */
export const knownHolders = async (tx: Tx): Promise<KnownHolders> => ({
  units: await listUnits(tx),
  villages: await listVillages(tx),
});

/** The day of the reminder that is still to come. */
function mailDay(dueOn: CivilDate | null, today: CivilDate): CivilDate | null {
  const day = dueOn && addDays(dueOn, -REMIND_BEFORE);
  return day && day > today ? day : null;
}

/** Leaves out what is for the server alone, and what a unit or village does not see: the reports of others. */
export function shown({ plan: _plan, emails: _emails, ...told }: Told, holder: string | null): Assignment {
  return holder === null
    ? told
    : { ...told, reports: told.reports.filter((report) => reporterOf(report) === holder) };
}

/** The unit or village whose assignments alone an actor sees; null for who sees all. Throws not-found for a post without either. */
export function ownHolder({ grant: { reach, post } }: Actor): string | null {
  if (reach === 'all') return null;
  return orNotFound(reach === 'village' ? post.villageId : post.unitId);
}

/** What of the told the actor may see: the director all, a unit or village its own, others those of the plans that they draft. */
const seenBy =
  (actor: Actor, holder: string | null) =>
  ({ plan }: Told): boolean =>
    holder !== null || holds(actor, 'director') || drafts(actor, plan.kind);

/** Gives the assignments that the actor may see. */
export async function readAssignments(
  tx: Tx,
  actor: Actor,
  mail: boolean,
  planId: string | null,
): Promise<Assignment[]> {
  const holder = ownHolder(actor);
  const told = await tellAssignments(tx, { today: actor.today, mail }, { planId, holder });
  return told.filter(seenBy(actor, holder)).map((one) => shown(one, holder));
}

/** Gives one that the actor may see. Throws not-found. */
export async function readAssignment(tx: Tx, actor: Actor, mail: boolean, id: string): Promise<Assignment> {
  const holder = ownHolder(actor);
  const told = await tellAssignments(tx, { today: actor.today, mail }, { holder, id });
  return shown(orNotFound(told.find(seenBy(actor, holder))), holder);
}
