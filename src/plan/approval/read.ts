import { listStepsOf } from '#approval/queries.ts';
import { contextOn } from '#approval/read.ts';
import type { WorkflowContext } from '#approval/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { PlanKindName } from '../kind/kind.ts';
import { approverOf } from '../version/context.ts';
import { needsApproval, planWorkflow, workflowOf } from './definition.ts';
import { listOpenVersions } from './queries.ts';
import type { OpenPlanFacts } from './tasks.ts';

/**
 * Gives what the approval of plans of a kind stands in: the posts of today, and the office that approves what is done on a day (a signature or a
 * decision is recorded later than it was made).
 */
export async function planContext(
  tx: Tx,
  today: CivilDate,
  plan: PlanKindName,
  day: CivilDate = today,
): Promise<WorkflowContext> {
  const { kind, name, officeAccount } = await approverOf(tx, day);
  return contextOn(tx, workflowOf(plan), today, {
    conditions: [kind === 'none' || !needsApproval(plan) ? 'no-approval' : 'approval'],
    offices: { approver: { name, account: officeAccount } },
  });
}

/** Gives the versions that are under way with their steps so far. */
export async function openPlans(tx: Tx): Promise<OpenPlanFacts[]> {
  const versions = await listOpenVersions(tx);
  const ids = versions.map(({ id }) => id);
  const steps = Map.groupBy(await listStepsOf(tx, planWorkflow.subject, ids), ({ subjectId }) => subjectId);
  return versions.map(({ id, ...version }) => ({ ...version, steps: steps.get(id) ?? [] }));
}

/** Gives what the approval of each kind among some plans stands in. */
export async function planContexts(
  tx: Tx,
  today: CivilDate,
  plans: readonly { readonly kind: PlanKindName }[],
): Promise<ReadonlyMap<PlanKindName, WorkflowContext>> {
  const contexts = new Map<PlanKindName, WorkflowContext>();
  for (const { kind } of plans)
    if (!contexts.has(kind)) contexts.set(kind, await planContext(tx, today, kind));
  return contexts;
}
