import { createHash } from 'node:crypto';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { isShownInPlace, mediaTypeOf } from '#platform/file/media-type.ts';
import type { FileAnswer, UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { inspectionActs } from './acts.ts';
import { isSigned } from './definition.ts';
import * as queries from './queries.ts';
import { readInspection } from './read.ts';
import type { Inspection } from './schema.ts';

/**
 * Attaches a photo or a file to what was looked at; the same again changes nothing. Throws not-found, wrong-state once the minutes are
 * signed, unreadable-file when it is neither photo, PDF nor office file by its content, already-exists for the id of another file.
 */
export async function attachFile(
  tx: Tx,
  actor: Actor,
  { itemId, fileId }: { readonly itemId: string; readonly fileId: string },
  sent: UploadedFile,
): Promise<Inspection> {
  const { inspectionId } = orNotFound(await queries.findItem(tx, itemId));
  const state = orNotFound(await queries.lockState(tx, inspectionId));
  const item = orNotFound(await queries.findItem(tx, itemId));
  const bytes = Buffer.from(sent.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await queries.findFile(tx, itemId, fileId);
  if (known) {
    if (known.sha256 !== sha256) throw new Problem('already-exists');
    noChange(tx);
    return readInspection(tx, inspectionId, actor.today);
  }
  if (isSigned(state)) throw new Problem('wrong-state', { more: { state } });
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new Problem('unreadable-file');
  await queries.insertItemFile(tx, itemId, { id: fileId, name: sent.name, mediaType, sha256, bytes });
  await record(tx, actor, {
    act: inspectionActs.photo,
    id: inspectionId,
    after: { text: item.text, name: sent.name, sha256 },
  });
  return readInspection(tx, inspectionId, actor.today);
}

/** Gives a photo or a file of what was looked at. Throws not-found. */
export async function itemFile(tx: Tx, itemId: string, fileId: string): Promise<FileAnswer> {
  const { name, mediaType, bytes } = orNotFound(await queries.findFile(tx, itemId, fileId));
  return { name, mediaType, bytes, inline: isShownInPlace(mediaType) };
}
