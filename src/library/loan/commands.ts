import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { titles } from '../title/queries.ts';
import { loanActs } from './acts.ts';
import { listOut, loans } from './queries.ts';
import { refusalOf } from './rules.ts';
import type { Loan } from './schema.ts';

/**
 * Lends a copy, or notes that it came back; see saveRecord. The title is locked first: of two who want the last copy, one gets it. Throws
 * not-found for no such title, bad-input in words when no copy is left or a day is wrong.
 */
export async function saveLoan(tx: Tx, actor: Actor, sent: Loan): Promise<Loan> {
  const title = orNotFound(await titles.lock(tx, sent.titleId));
  const out = (await listOut(tx, title.id)).filter(({ id }) => id !== sent.id);
  const refusal = refusalOf(sent, title, out);
  if (refusal) {
    const { field, vi, en } = refusal;
    throw new Problem('bad-input', { where: [{ path: `body.${field}`, vi, en }] });
  }
  return saveRecord(tx, actor, loanActs, sent, loans);
}
