import { createHash } from 'node:crypto';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { isShownInPlace, mediaTypeOf } from '#platform/file/media-type.ts';
import { insertFile } from '#platform/file/queries.ts';
import type { FileAnswer, UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { candidacyActs } from './acts.ts';
import * as queries from './queries.ts';
import { readCandidacy, rowSeenBy } from './read.ts';
import type { OpenCandidacy } from './schema.ts';

/**
 * Attaches evidence to an indicator: a file of the candidacy that is there already is linked once more. Throws not-found, wrong-state once it
 * is handed in, unreadable-file for what is neither photo, PDF nor office file, already-exists for the id of another file.
 */
export async function attachEvidence(
  tx: Tx,
  actor: Actor,
  { id, fileId, code }: { readonly id: string; readonly fileId: string; readonly code: string },
  sent: UploadedFile,
): Promise<OpenCandidacy> {
  await queries.lockStates(tx, [id]);
  const row = await rowSeenBy(tx, actor, id);
  const bytes = Buffer.from(sent.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await queries.findFile(tx, id, fileId);
  if (known && known.sha256 !== sha256) throw new Problem('already-exists');
  const linked = (await queries.listFiles(tx, [id])).some((one) => one.id === fileId && one.code === code);
  if (linked) {
    noChange(tx);
    return readCandidacy(tx, actor, id);
  }
  if (row.state !== 'registered') throw new Problem('wrong-state', { more: { state: row.state } });
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new Problem('unreadable-file');
  if (!known) await insertFile(tx, { id: fileId, name: sent.name, mediaType, sha256, bytes });
  await queries.linkFile(tx, id, code, fileId);
  await record(tx, actor, { act: candidacyActs.file, id, after: { code, name: sent.name, sha256 } });
  return readCandidacy(tx, actor, id);
}

/** Gives an evidence file of a candidacy that the actor may see. Throws not-found. */
export async function evidenceFile(tx: Tx, actor: Actor, id: string, fileId: string): Promise<FileAnswer> {
  await rowSeenBy(tx, actor, id);
  const { name, mediaType, bytes } = orNotFound(await queries.findFile(tx, id, fileId));
  return { name, mediaType, bytes, inline: isShownInPlace(mediaType) };
}
