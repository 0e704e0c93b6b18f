import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { standsAs } from '#vocabulary/same.ts';
import { lockDraft, ownPlan } from '../version/draft.ts';
import { lockPlan } from '../version/queries.ts';
import { claimActs, findingActs } from './acts.ts';
import * as queries from './queries.ts';
import type { Claim, FindingDecision } from './schema.ts';

/** Keeps a finding of a draft with its reason; the same again changes nothing. Throws wrong-state when the version is no draft. */
export async function keepFinding(
  tx: Tx,
  actor: Actor,
  versionId: string,
  decision: FindingDecision,
): Promise<FindingDecision> {
  await lockDraft(tx, actor, versionId);
  const { fingerprint, reason } = decision;
  const before = (await queries.listDecisions(tx, versionId)).find((one) => one.fingerprint === fingerprint);
  if (before && standsAs(before, { fingerprint, reason })) {
    noChange(tx);
    return before;
  }
  const kept = await queries.keepDecision(tx, actor.commune.id, versionId, decision);
  await record(tx, actor, {
    act: findingActs.keep,
    id: versionId,
    after: kept,
    reason,
  });
  return kept;
}

/** Takes back that a finding was kept; one that is not kept stays so. */
export async function reopenFinding(tx: Tx, actor: Actor, versionId: string, id: string): Promise<null> {
  await lockDraft(tx, actor, versionId);
  const before = await queries.deleteDecision(tx, versionId, id);
  if (before) await record(tx, actor, { act: findingActs.reopen, id: versionId, before });
  else noChange(tx);
  return null;
}

/** Corrects a stated total of a plan, or takes it away; the same again changes nothing. Throws not-found for no such plan. */
export async function setClaim(
  tx: Tx,
  actor: Actor,
  planId: string,
  { key, value, note }: { key: string; value: number | null; note: string | null },
): Promise<{ claims: Claim[] }> {
  await lockPlan(tx, planId);
  await ownPlan(tx, actor, planId);
  const claims = await queries.listClaims(tx, planId);
  const before = claims.find((claim) => claim.key === key);
  if (before ? standsAs(before, { value, note }) : value === null) {
    noChange(tx);
    return { claims };
  }
  const id = before?.id ?? v5(key, planId);
  if (value === null) {
    if (!(await queries.deleteClaim(tx, planId, key))) throw new Problem('changed-meanwhile');
  } else await queries.writeClaim(tx, { communeId: actor.commune.id, planId, id, key, value, note });
  await record(tx, actor, {
    act: claimActs.change,
    id: planId,
    before,
    after: { key, value, note },
  });
  return { claims: await queries.listClaims(tx, planId) };
}
