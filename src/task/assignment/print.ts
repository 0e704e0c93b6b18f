import { authorOn } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import type { OfficialPaper } from '#paper/model.ts';
import { kindOf } from '#plan/kind/registry.ts';
import { findPlan, listVersions } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { assignmentPaper } from './paper.ts';
import { tellAssignments } from './read.ts';

/** Gives who does what by when as an appendix to a plan, with the head and the signature of whose plan it is. Throws not-found. */
export async function paperOf(tx: Tx, { today }: Actor, planId: string): Promise<OfficialPaper> {
  const plan = orNotFound(await findPlan(tx, planId));
  const signed = (await listVersions(tx, planId)).findLast(({ number }) => number !== null);
  const author = await authorOn(tx, kindOf(plan.kind).author, today);
  return assignmentPaper(await tellAssignments(tx, { today, mail: false }, { planId }), {
    head: author.head,
    author: author.name,
    centre: orNotFound(await findCentre(tx)).name,
    plan: { title: plan.title, number: signed?.number ?? null, issuedOn: signed?.issuedOn ?? null },
    signature: author.signer.signature,
  });
}
