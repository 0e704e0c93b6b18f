import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import type { OfficialPaper } from '#paper/model.ts';
import { findPlan, listVersions } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { assignmentPaper } from './paper.ts';
import { tellAssignments } from './read.ts';

/** Gives who does what by when as an appendix to a plan, as the records are now. Throws not-found. */
export async function paperOf(tx: Tx, planId: string, today: CivilDate): Promise<OfficialPaper> {
  const plan = orNotFound(await findPlan(tx, planId));
  const signed = (await listVersions(tx, planId)).findLast(({ number }) => number !== null);
  return assignmentPaper(await tellAssignments(tx, { today, mail: false }, { planId }), {
    head: await letterheadOf(tx),
    centre: orNotFound(await findCentre(tx)).name,
    plan: { title: plan.title, number: signed?.number ?? null, issuedOn: signed?.issuedOn ?? null },
    signature: await signatureOf(tx, 'director', today),
  });
}
