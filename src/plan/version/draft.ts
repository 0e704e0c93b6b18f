import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { workflowOf } from '../approval/definition.ts';
import type { PlanKindName } from '../kind/kind.ts';
import { findPlan, lockUnsigned } from './queries.ts';

/** Whether the actor drafts plans of a kind: the commune's office those of the committee alone. */
export const drafts = (actor: Actor, kind: PlanKindName): boolean =>
  holds(actor, ...workflowOf(kind).holders.deputy.roles);

/** Throws other-author for who does not draft plans of a kind: the commune's office drafts those of the committee alone. */
export function refuseOthers(actor: Actor, kind: PlanKindName): void {
  if (!drafts(actor, kind)) throw new Problem('other-author');
}

/** Throws not-found, other-author where the actor does not draft this plan. */
export async function ownPlan(tx: Tx, actor: Actor, planId: string): Promise<void> {
  refuseOthers(actor, orNotFound(await findPlan(tx, planId)).kind);
}

/** Gives a version that the actor may write, as `lockUnsigned` does. Throws not-found, wrong-state, other-author. */
export async function lockDraft(
  tx: Tx,
  actor: Actor,
  versionId: string,
): Promise<Awaited<ReturnType<typeof lockUnsigned>>> {
  const version = await lockUnsigned(tx, versionId);
  await ownPlan(tx, actor, version.planId);
  return version;
}
