import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found } from '#platform/problems/problem.ts';
import { findPlan, lockDraft } from '../version/queries.ts';
import { claimActs, findingActs } from './acts.ts';
import * as queries from './queries.ts';
import type { Claim, FindingDecision } from './schema.ts';

/** Keeps a finding of a draft with its reason. Throws wrong-state when the version is no draft. */
export async function keepFinding(
  tx: Tx,
  actor: Actor,
  versionId: string,
  decision: FindingDecision,
): Promise<FindingDecision> {
  await lockDraft(tx, versionId);
  const kept = await queries.keepDecision(tx, actor.commune.id, versionId, decision);
  await record(tx, actor, {
    act: findingActs.keep,
    id: versionId,
    after: kept,
    reason: decision.reason,
  });
  return kept;
}

/** Takes back that a finding was kept; one that is not kept stays so. */
export async function reopenFinding(tx: Tx, actor: Actor, versionId: string, id: string): Promise<null> {
  await lockDraft(tx, versionId);
  const before = await queries.deleteDecision(tx, versionId, id);
  if (before) await record(tx, actor, { act: findingActs.reopen, id: versionId, before });
  else noChange(tx);
  return null;
}

/** Corrects a stated total of a plan, or takes it away. Throws not-found for no such plan. */
export async function setClaim(
  tx: Tx,
  actor: Actor,
  planId: string,
  { key, value, note }: { key: string; value: number | null; note: string | null },
): Promise<{ claims: Claim[] }> {
  found(await findPlan(tx, planId));
  const before = (await queries.listClaims(tx, planId)).find((claim) => claim.key === key);
  const id = before?.id ?? v5(key, planId);
  if (value === null) await queries.deleteClaim(tx, planId, key);
  else await queries.writeClaim(tx, { communeId: actor.commune.id, planId, id, key, value, note });
  await record(tx, actor, {
    act: claimActs.change,
    id: planId,
    before,
    after: { key, value, note },
  });
  return { claims: await queries.listClaims(tx, planId) };
}
