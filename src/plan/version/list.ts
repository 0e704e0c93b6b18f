import type { z } from 'zod';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { turn } from '../approval/rules.ts';
import { approverOf } from './around.ts';
import { listPlans, listVersions, sumLines } from './queries.ts';
import type * as contracts from './schema.ts';

type Listed = z.input<typeof contracts.listPlans.answer>;

/** Gives all plans with the sums of their present version; a partner unit's own lines alone count for it. */
export async function listedPlans(tx: Tx, actor: Actor): Promise<Listed> {
  const unitId = actor.grant.reach === 'unit' ? (actor.grant.post.unitId ?? '') : null;
  const plans = await listPlans(tx);
  const versions = await listVersions(tx, null);
  const sums = await sumLines(tx, unitId);
  const approver = await approverOf(tx, actor.today);
  return plans.flatMap((plan) => {
    const own = versions.filter((version) => version.planId === plan.id);
    const version = own.at(-1);
    if (!version) return [];
    const {
      lines = 0,
      classes = 0,
      learners = 0,
      cost = 0,
    } = sums.find((sum) => sum.versionId === version.id) ?? {};
    return [
      {
        ...plan,
        version,
        versions: own.length,
        lines,
        classes,
        learners,
        cost,
        turn: turn(version, approver),
      },
    ];
  });
}
