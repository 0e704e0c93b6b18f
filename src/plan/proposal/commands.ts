import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { lineActs } from '../line/acts.ts';
import { deleteLines, listLines, writeLines } from '../line/queries.ts';
import { planContextOn } from '../version/context.ts';
import { lockDraft } from '../version/draft.ts';
import { findPlan } from '../version/queries.ts';
import { proposalActs } from './acts.ts';
import * as queries from './queries.ts';
import { holdProposal } from './read.ts';
import { lineOf } from './rules.ts';
import type { Proposal, ProposalEntry } from './schema.ts';

const nothingSaid: queries.Outcome = { withdrawnOn: null, declinedOn: null, declineReason: null };

/**
 * Proposes a class, or changes a proposal. Sending the same again changes nothing more. Throws refused for another unit than the own,
 * not-found for another unit's proposal, wrong-state when it is no longer open, changed-meanwhile with the proposal as it is now.
 */
export async function saveProposal(tx: Tx, actor: Actor, entry: ProposalEntry): Promise<Proposal> {
  if (actor.grant.reach === 'unit' && entry.unitId !== actor.grant.post.unitId) throw new Problem('refused');
  const before = await lockOrAdd(
    async () => ((await queries.lockProposal(tx, entry.id)) ? holdProposal(tx, actor, entry.id) : undefined),
    () =>
      queries.insertProposal(tx, actor.commune.id, {
        ...entry,
        proposedBy: actor.name,
        proposedOn: actor.today,
      }),
  );
  if (!before) {
    await record(tx, actor, { act: proposalActs.add, id: entry.id, after: entry });
    return holdProposal(tx, actor, entry.id);
  }
  if (standsAs(before, entry)) {
    noChange(tx);
    return before;
  }
  if (before.state !== 'open') throw new Problem('wrong-state', { more: { state: before.state } });
  if (!(await queries.updateProposal(tx, entry)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = await holdProposal(tx, actor, entry.id);
  await record(tx, actor, { act: proposalActs.change, id: entry.id, before, after });
  return after;
}

/** Withdraws an open proposal, or puts a withdrawn one back. Throws not-found, wrong-state once it was answered. */
export async function withdraw(tx: Tx, actor: Actor, id: string, withdrawn: boolean): Promise<Proposal> {
  const before = await holdProposal(tx, actor, id);
  if (before.state === (withdrawn ? 'withdrawn' : 'open')) {
    noChange(tx);
    return before;
  }
  if (before.state !== (withdrawn ? 'open' : 'withdrawn'))
    throw new Problem('wrong-state', { more: { state: before.state } });
  await setOutcome(tx, id, { withdrawnOn: withdrawn ? actor.today : null });
  return tellChange(tx, actor, withdrawn ? 'withdraw' : 'reopen', before);
}

/** Declines an open proposal; the unit reads the reason. Throws not-found, wrong-state when it is not open. */
export async function decline(tx: Tx, actor: Actor, id: string, reason: string): Promise<Proposal> {
  const before = await holdProposal(tx, actor, id);
  if (before.state === 'declined' && before.declineReason === reason) {
    noChange(tx);
    return before;
  }
  if (before.state !== 'open') throw new Problem('wrong-state', { more: { state: before.state } });
  await setOutcome(tx, id, { declinedOn: actor.today, declineReason: reason });
  return tellChange(tx, actor, 'decline', before, reason);
}

/**
 * Takes an open proposal into a draft as a line, last in its month; the item of the line remembers it. Sending it again changes nothing.
 * Throws not-found, wrong-state when the proposal is not open, the version is no draft, or the plan is of another year.
 */
export async function take(tx: Tx, actor: Actor, id: string, versionId: string): Promise<Proposal> {
  const before = await holdProposal(tx, actor, id);
  if (before.state === 'taken' && before.line?.versionId === versionId) {
    noChange(tx);
    return before;
  }
  if (before.state !== 'open') throw new Problem('wrong-state', { more: { state: before.state } });
  const { planId } = await lockDraft(tx, actor, versionId);
  const plan = orNotFound(await findPlan(tx, planId));
  if (plan.year !== before.year) throw new Problem('wrong-state', { more: { year: plan.year } });
  const inMonth = (await listLines(tx, versionId)).filter(({ month }) => month === before.month);
  const itemId = v5(`proposal ${id}`, planId);
  const position = Math.max(0, ...inMonth.map((line) => line.position)) + 1;
  const context = await planContextOn(tx, plan.periodFrom as CivilDate);
  const line = lineOf(before, { id: v5(itemId, versionId), itemId, position }, context);
  await queries.ensureProposedItem(tx, actor.commune.id, { id: itemId, planId, proposalId: id });
  if ((await writeLines(tx, actor.commune.id, versionId, [line])) === 0)
    throw new Problem('changed-meanwhile');
  await record(tx, actor, { act: lineActs.add, id: line.id, after: line });
  return tellChange(tx, actor, 'take', before);
}

/**
 * Takes a decision back: a declined proposal is open again; a taken one too, its line leaves the draft. Throws not-found, and wrong-state
 * when its plan is no draft any more or the proposal is withdrawn.
 */
export async function reopen(tx: Tx, actor: Actor, id: string): Promise<Proposal> {
  const before = await holdProposal(tx, actor, id);
  if (before.state === 'open') {
    noChange(tx);
    return before;
  }
  if (before.state === 'withdrawn' || before.line?.draft === false)
    throw new Problem('wrong-state', { more: { state: before.state } });
  await setOutcome(tx, id, {});
  for (const { lineId, versionId } of await queries.listTakenLines(tx, id)) {
    await lockDraft(tx, actor, versionId);
    if ((await deleteLines(tx, [lineId])) === 0) throw new Problem('changed-meanwhile');
    await record(tx, actor, { act: lineActs.delete, id: lineId });
  }
  return tellChange(tx, actor, 'reopen', before);
}

async function setOutcome(tx: Tx, id: string, outcome: Partial<queries.Outcome>): Promise<void> {
  if (!(await queries.updateOutcome(tx, id, { ...nothingSaid, ...outcome })))
    throw new Problem('changed-meanwhile');
}

async function tellChange(
  tx: Tx,
  actor: Actor,
  deed: 'withdraw' | 'reopen' | 'take' | 'decline',
  before: Proposal,
  reason: string | null = null,
): Promise<Proposal> {
  const after = await holdProposal(tx, actor, before.id);
  await record(tx, actor, {
    act: proposalActs[deed],
    id: before.id,
    before: { state: before.state },
    after: { state: after.state },
    reason,
  });
  return after;
}
