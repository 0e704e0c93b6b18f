import type { Tx } from '#platform/database/database.ts';
import type { PlanKindName } from '../kind/kind.ts';
import { type PlanState, planStates, planWorkflow } from './definition.ts';

const open = planStates.filter((state) => !planWorkflow.states[state].end);

/** A version of a plan that is under way. */
export interface OpenVersion {
  readonly id: string;
  readonly planId: string;
  readonly kind: PlanKindName;
  readonly title: string;
  readonly ordinal: number;
  readonly state: PlanState;
}

/** Gives the versions of plans that somebody has to do something about. */
export async function listOpenVersions(tx: Tx): Promise<OpenVersion[]> {
  const rows = await tx
    .selectFrom('planVersion as version')
    .innerJoin('plan', (join) =>
      join.onRef('plan.id', '=', 'version.planId').onRef('plan.communeId', '=', 'version.communeId'),
    )
    .select(['version.id', 'version.planId', 'plan.kind', 'plan.title', 'version.ordinal', 'version.state'])
    .where('version.communeId', '=', tx.commune)
    .where('version.state', 'in', open)
    .orderBy('version.id')
    .execute();
  return rows as OpenVersion[];
}
