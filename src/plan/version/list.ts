import type { z } from 'zod';
import { listStepsOf } from '#approval/queries.ts';
import { turnWords, whoseTurn } from '#approval/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { planWorkflow, wordsOf, workflowOf } from '../approval/definition.ts';
import { planContexts } from '../approval/read.ts';
import { listPlans, listVersions, sumLines } from './queries.ts';
import type * as contracts from './schema.ts';

type Listed = z.input<typeof contracts.listPlans.answer>;

/** Gives all plans with the sums of their present version; a partner unit's own lines alone count for it. */
export async function listedPlans(tx: Tx, actor: Actor): Promise<Listed> {
  const unitId = actor.grant.reach === 'unit' ? (actor.grant.post.unitId ?? '') : null;
  const plans = await listPlans(tx);
  const versions = await listVersions(tx, null);
  const sums = await sumLines(tx, unitId);
  const contexts = await planContexts(tx, actor.today, plans);
  const last = plans.flatMap((plan) => versions.findLast(({ planId }) => planId === plan.id)?.id ?? []);
  const steps = Map.groupBy(await listStepsOf(tx, planWorkflow.subject, last), ({ subjectId }) => subjectId);
  return plans.flatMap((plan) => {
    const own = versions.filter((version) => version.planId === plan.id);
    const version = own.at(-1);
    if (!version) return [];
    const way = workflowOf(plan.kind);
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
        turn: turnWords(
          way,
          wordsOf(plan.kind),
          whoseTurn(way, version.state, contexts.get(plan.kind)!, steps.get(version.id) ?? []),
        ),
      },
    ];
  });
}
