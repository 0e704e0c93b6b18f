import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listLines } from '../line/queries.ts';
import { listBases, listSections } from '../section/queries.ts';
import { findPlan, listVersions } from '../version/queries.ts';
import type { Plan } from '../version/schema.ts';
import type { Content } from './opened.ts';

/** What a version of a plan says. */
export async function contentOf(
  tx: Tx,
  { id, recipients }: { readonly id: string; readonly recipients: Content['recipients'] },
): Promise<Content> {
  return {
    lines: await listLines(tx, id),
    sections: await listSections(tx, id),
    bases: await listBases(tx, id),
    recipients,
  };
}

/** Gives a plan that is to be copied, by its version in force, else its last one. Throws not-found. */
export async function sourceOf(tx: Tx, planId: string): Promise<Content & { readonly plan: Plan }> {
  const plan = orNotFound(await findPlan(tx, planId));
  const versions = await listVersions(tx, planId);
  const version = orNotFound(versions.find(({ state }) => state === 'in-force') ?? versions.at(-1));
  return { plan, ...(await contentOf(tx, version)) };
}
