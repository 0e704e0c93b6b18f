import { findResident } from '#centre/resident/queries.ts';
import { noteSight } from '#centre/sight/commands.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { standsAs } from '#vocabulary/same.ts';
import { personEntryActs } from './acts.ts';
import { listPersonRows, personEntries } from './queries.ts';
import { type PersonKind, restrictedKinds, wrongs } from './rules.ts';
import type { PersonEntry } from './schema.ts';

/** Gives the lines of a book or of a dossier, and notes the sight of those in restricted books. */
export async function readPersonEntries(
  tx: Tx,
  actor: Actor,
  of: { readonly kind?: PersonKind; readonly dossierId?: string },
): Promise<PersonEntry[]> {
  const rows = await listPersonRows(tx, of);
  const seen = rows.filter(({ kind }) => restrictedKinds.includes(kind));
  await noteSight(
    tx,
    actor,
    'people-book',
    seen.map(({ id, residentId }) => residentId ?? id),
  );
  return rows;
}

/**
 * Adds a line to a book or changes one; the same again changes nothing more. Throws bad-input for what cannot stand, not-found for nobody of
 * the register, wrong-state for a line of another book, changed-meanwhile with the line as it is now.
 */
export async function savePersonEntry(tx: Tx, actor: Actor, sent: PersonEntry): Promise<PersonEntry> {
  const wrong = wrongs(sent, actor.today);
  if (wrong.length > 0)
    throw new Problem('bad-input', {
      where: wrong.map(({ field, vi, en }) => ({ path: `body.${field}`, vi, en })),
    });
  if (sent.residentId !== null) orNotFound(await findResident(tx, sent.residentId, actor.today));
  let added: PersonEntry | undefined;
  const before = await lockOrAdd(
    () => personEntries.lock(tx, sent.id),
    async () => {
      added = await personEntries.insert(tx, sent);
      return added !== undefined;
    },
  );
  if (before === null) {
    await record(tx, actor, { act: personEntryActs.add, id: sent.id, after: told(added!) });
    return added!;
  }
  if (before.kind !== sent.kind) throw new Problem('wrong-state');
  if (standsAs(before, sent)) {
    noChange(tx);
    return before;
  }
  const after = await personEntries.update(tx, sent);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, {
    act: personEntryActs.change,
    id: sent.id,
    before: told(before),
    after: told(after),
  });
  return after;
}

/** What the audit keeps of a line: nothing that tells who, or what of them. */
const told = ({ kind, since, until, outcome, agreedOn }: PersonEntry) => ({
  kind,
  since,
  until,
  outcome,
  agreedOn,
});
