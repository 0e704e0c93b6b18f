import { noteSight } from '#centre/sight/commands.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { findDropout, listDropouts } from './queries.ts';
import type { Dropout } from './schema.ts';

/** The school to which somebody's sight is narrowed; null for who sees all. Throws not-found for a school's post without unit. */
export const ownSchool = ({ grant }: Actor): string | null =>
  grant.reach === 'all' ? null : orNotFound(grant.post.unitId);

/** Gives the cases that the actor may see, and notes the sight of each child. */
export async function readDropouts(tx: Tx, actor: Actor): Promise<Dropout[]> {
  const cases = await listDropouts(tx, { schoolId: ownSchool(actor) });
  await noteSight(
    tx,
    actor,
    'dropout',
    cases.map(({ id, residentId }) => residentId ?? id),
  );
  return cases;
}

/** Gives one that the actor may see, and notes the sight. Throws not-found. */
export async function readDropout(tx: Tx, actor: Actor, id: string): Promise<Dropout> {
  const one = orNotFound(await findDropout(tx, id, ownSchool(actor)));
  await noteSight(tx, actor, 'dropout', [one.residentId ?? one.id]);
  return one;
}
