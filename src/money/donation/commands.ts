import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { donationActs } from './acts.ts';
import { donations } from './queries.ts';
import { wrongs } from './rules.ts';
import type { Donation } from './schema.ts';

/**
 * Adds or changes a donation; see saveRecord. Throws bad-input for money and things in one row, neither, or a day to come; still-used for a
 * class that is none of this commune's; wrong-state for one that was voided.
 */
export async function saveDonation(
  tx: Tx,
  actor: Actor,
  sent: Omit<Donation, 'voidReason'>,
): Promise<Donation> {
  const entry = { ...sent, voidReason: null };
  const wrong = wrongs(entry, actor.today);
  if (wrong.length > 0)
    throw new Problem('bad-input', {
      where: wrong.map(({ field, vi, en }) => ({ path: `body.${field}`, vi, en })),
    });
  if ((await donations.lock(tx, sent.id))?.voidReason) throw new Problem('wrong-state');
  return saveRecord(tx, actor, donationActs, entry, donations);
}

/** Voids a donation: it stays to be read and counts for nothing. Again changes nothing. Throws not-found. */
export async function voidDonation(tx: Tx, actor: Actor, id: string, reason: string): Promise<Donation> {
  const before = orNotFound(await donations.lock(tx, id));
  if (before.voidReason !== null) {
    noChange(tx);
    return before;
  }
  const after = orNotFound(await donations.update(tx, { ...before, voidReason: reason }));
  await record(tx, actor, { act: donationActs.void, id, before, after, reason });
  return after;
}
