import type { Tx } from '#platform/database/database.ts';
import { type PlanState, planStates, planWorkflow } from './definition.ts';

const open = planStates.filter((state) => !planWorkflow.states[state].end);

/** Gives the versions of plans that somebody has to do something about. */
export async function listOpenVersions(
  tx: Tx,
): Promise<{ id: string; planId: string; title: string; ordinal: number; state: PlanState }[]> {
  const rows = await tx
    .selectFrom('planVersion as version')
    .innerJoin('plan', (join) =>
      join.onRef('plan.id', '=', 'version.planId').onRef('plan.communeId', '=', 'version.communeId'),
    )
    .select(['version.id', 'version.planId', 'plan.title', 'version.ordinal', 'version.state'])
    .where('version.communeId', '=', tx.commune)
    .where('version.state', 'in', open)
    .orderBy('version.id')
    .execute();
  return rows as { id: string; planId: string; title: string; ordinal: number; state: PlanState }[];
}
