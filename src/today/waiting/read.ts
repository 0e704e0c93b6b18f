import { listActivityRows } from '#activity/class/queries.ts';
import { readActivities } from '#activity/class/read.ts';
import { contextOn } from '#approval/read.ts';
import type { WorkflowContext } from '#approval/rules.ts';
import { approverOn } from '#centre/approver/queries.ts';
import { moneyOfYear } from '#money/ledger/queries-year.ts';
import { openPlans, planContext } from '#plan/approval/read.ts';
import { tellProposals } from '#plan/proposal/read.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { reportWorkflow } from '#report/report/definition.ts';
import { openReports, readReports } from '#report/report/read.ts';
import { yearOf } from '#vocabulary/date.ts';
import type { Task } from '#vocabulary/task.ts';
import { actingBy, holds } from '../as.ts';
import { todayPolicy } from '../policy.ts';
import { teachingUnits } from './queries.ts';
import { type ClassFacts, type Duties, type Facts, waitingFor } from './rules.ts';

/** Gives what waits for the person, by all posts held in the commune. */
export async function readWaiting(tx: Tx, actor: Actor): Promise<Task[]> {
  const duties = dutiesOf(actor);
  const runs = holds(actor, 'director') || duties.deputy;
  const classes = runs || duties.accountant || duties.villageIds.length > 0 || duties.unitIds.length > 0;
  const told = classes ? await classFacts(tx, actor) : [];
  const decides = runs || holds(actor, 'commune-office');
  const reports = runs ? await readReports(tx) : [];
  const facts: Facts = {
    proposals: duties.deputy ? (await tellProposals(tx)).filter(({ state }) => state === 'open') : [],
    plans: decides ? await openPlans(tx) : [],
    planContext: decides ? await planContext(tx, actor.today) : noContext,
    openReports: await openReports(tx, reports),
    reportContext: runs ? await contextOn(tx, reportWorkflow, actor.today) : noContext,
    reports,
    classes: told,
    money: duties.accountant ? await moneyFacts(tx, actor, told) : [],
    approver: (await approverOn(tx, actor.today)) ?? null,
  };
  return [...waitingFor(facts, duties, actor.today)];
}

const noContext: WorkflowContext = Object.freeze({ conditions: [], holders: {} });

function dutiesOf(actor: Actor): Duties {
  const ids = (role: 'village-head' | 'partner', of: 'villageId' | 'unitId') =>
    actor.posts.filter((post) => post.role === role).flatMap((post) => post[of] ?? []);
  return {
    roles: actor.posts.map(({ role }) => role),
    deputy: holds(actor, 'deputy'),
    accountant: holds(actor, 'accountant'),
    administrator: holds(actor, 'administrator'),
    villageIds: ids('village-head', 'villageId'),
    unitIds: ids('partner', 'unitId'),
  };
}

/** Classes of this year and of the last: what was left open in December is still open in January. */
async function classFacts(tx: Tx, actor: Actor): Promise<readonly ClassFacts[]> {
  const reader = actingBy(actor, todayPolicy['year.read']);
  if (!reader) return [];
  const year = yearOf(actor.today);
  const rows = [
    ...(await listActivityRows(tx, reader, { year: year - 1 })),
    ...(await listActivityRows(tx, reader, { year })),
  ];
  const units = Map.groupBy(await teachingUnits(tx, year - 1), ({ activityId }) => activityId);
  return (await readActivities(tx, reader, rows)).map((one) => ({
    ...one,
    taughtBy: (units.get(one.id) ?? []).map(({ unitId }) => unitId),
  }));
}

async function moneyFacts(tx: Tx, actor: Actor, classes: readonly ClassFacts[]): Promise<Facts['money']> {
  const year = yearOf(actor.today);
  const rows = [...(await moneyOfYear(tx, year - 1)), ...(await moneyOfYear(tx, year))];
  const lastDays = new Map(classes.map(({ id, sessions }) => [id, sessions.at(-1)?.date ?? null]));
  return rows.map(({ activityId, title, held, spent, advanced, paid, settledOn }) => ({
    activityId,
    title,
    held,
    spent,
    moved: advanced + paid,
    settled: settledOn !== null,
    lastDay: activityId ? (lastDays.get(activityId) ?? null) : null,
  }));
}
