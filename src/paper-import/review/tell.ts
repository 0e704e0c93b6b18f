import { asProblem } from '#paper/read/unreadable.ts';
import type { Told } from '#plan/reading/blocks.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import { reading, type Scope, type Tx } from '#platform/database/database.ts';
import { Overtaken } from '#platform/http/api.ts';
import type { Services } from '#platform/http/services.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { same } from '#vocabulary/same.ts';
import { rememberSaid } from '../hint/commands.ts';
import { readDocumentAgain } from '../read/reader.ts';
import { paperImportActs } from './acts.ts';
import { carriedOver, type OneReading } from './carry.ts';
import * as queries from './queries.ts';
import { alsoSaid, printedIn, type Said, toldOf } from './said.ts';
import type { Review } from './schema.ts';

/** A paper as it reads by what was said of it. */
export interface Reread {
  readonly written: Said;
  readonly reading: NonNullable<queries.StoredImport['reading']>;
  readonly evidence: NonNullable<queries.StoredImport['evidence']>;
}

/** What a reading before the transaction is given. */
interface Asked {
  readonly services: Services;
  readonly scope: Scope;
  readonly params: { readonly id: string };
}

/** The paper as it reads by a review that is to be kept. See reread. */
export const rereadForReview = ({ review }: { readonly review: Review }, asked: Asked) =>
  reread(asked, () => review.told);

/** The paper as it reads when something more is said of it. See reread. */
export const rereadForTold = (more: Said, asked: Asked) => reread(asked, (before) => alsoSaid(before, more));

/**
 * Reads a paper again, in a process of its own and outside of any transaction, by what is to be said of it; null where that is what it was
 * read by already. Throws not-found, wrong-state for a paper of which nothing can be said, unreadable-file.
 */
async function reread(
  { services, scope, params }: Asked,
  toBeSaid: (before: Said) => Said,
): Promise<Reread | null> {
  const stored = orNotFound(
    await reading(services.database, scope, (tx) => queries.findImport(tx, params.id)),
  );
  const { review, document, remembered } = stored;
  if (!review || !document || !remembered) throw new Problem('wrong-state');
  const written = toBeSaid(review.told);
  if (same(written, review.told)) return null;
  // What came as data has no parts to speak of.
  if (document.kind === 'json') throw new Problem('wrong-state');
  const read = await readDocumentAgain(document, toldOf(remembered, written)).catch(asProblem);
  return { written, ...read };
}

/**
 * Keeps what a person says of a paper and the reading that follows from it, with what was corrected by hand carried over. Throws wrong-state
 * once it was accepted; is prepared anew when somebody else said something meanwhile.
 */
export async function tell(
  tx: Tx,
  actor: Actor,
  id: string,
  more: Said,
  again: Reread | null,
): Promise<OneReading & { evidence: Reread['evidence']; review: Review; revision: number }> {
  const stored = await lockedForReview(tx, id);
  const written = alsoSaid(stored.review.told, more);
  if (!same(written, again?.written ?? stored.review.told)) throw new Overtaken();
  if (!again) {
    noChange(tx);
    return { ...stored, revision: stored.revision };
  }
  const { reading, evidence } = again;
  const review = { ...carriedOver(stored.review, stored, again), told: written };
  const revision = await keepReread(tx, actor, stored, again, review);
  return { reading, evidence, review, revision };
}

/** Keeps a reading that follows from what was said, with the review that belongs to it, and remembers it for the next papers. */
export async function keepReread(
  tx: Tx,
  actor: Actor,
  stored: ReadImport,
  { written, reading, evidence }: Reread,
  review: Review,
): Promise<number> {
  const revision = await queries.updateImport(tx, stored.id, { reading, evidence, review });
  const what = { before: stored.review.told, after: written, remembered: stored.remembered };
  await rememberSaid(tx, actor, stored.id, what, (about, key) => printedIn(evidence.blocks, about, key));
  await record(tx, actor, { act: paperImportActs.tell, id: stored.id });
  return revision;
}

type ReadImport = queries.StoredImport & {
  readonly [Key in 'reading' | 'evidence' | 'review']: NonNullable<queries.StoredImport[Key]>;
} & { readonly remembered: Told };

/** Keeps a paper that is looked through from others. Throws not-found, wrong-state where it is not looked through. */
export async function lockedForReview(tx: Tx, id: string): Promise<ReadImport> {
  const stored = orNotFound(await queries.lockImport(tx, id));
  if (stored.state !== 'read' && stored.state !== 'undone') throw new Problem('wrong-state');
  return stored as ReadImport;
}
