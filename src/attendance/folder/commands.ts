import { createHash } from 'node:crypto';
import { findOwnActivity, findOwnRoster, lockActivities } from '#activity/class/queries.ts';
import { findSession } from '#activity/session/queries.ts';
import { minutesOf, writeMinutes } from '#activity/session/queries-held.ts';
import { drawSmall } from '#paper/read/reader.ts';
import { asProblem, Unreadable } from '#paper/read/unreadable.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { mediaTypeOf } from '#platform/file/media-type.ts';
import type { UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { same, standsAs } from '#vocabulary/same.ts';
import { holdSession } from '../mark/queries.ts';
import { folderActs, minutesActs } from './acts.ts';
import * as queries from './queries.ts';
import { namelessKinds } from './rules.ts';
import type { Attachment, Minutes } from './schema.ts';

/**
 * Gives the class into whose folder the actor may put something of a kind, and keeps others from the folder until the transaction ends. The
 * accountant puts vouchers only.
 */
async function folderFor(tx: Tx, actor: Actor, activityId: string, kind: Attachment['kind']) {
  if (actor.grant.post.role === 'accountant' && kind !== 'voucher') throw new Problem('refused');
  const find = namelessKinds.includes(kind) ? findOwnActivity : findOwnRoster;
  await lockActivities(tx, [activityId]);
  return orNotFound(await find(tx, actor, activityId));
}

/**
 * The small picture of a photo; null for any other file, and for a photo that cannot be drawn. Throws unreadable-file for one that is too
 * large to be opened.
 */
export async function smallPictureOf({ bytes }: UploadedFile): Promise<Uint8Array | null> {
  if (!mediaTypeOf(bytes)?.startsWith('image/')) return null;
  return drawSmall(bytes).catch((error: unknown) =>
    error instanceof Unreadable && error.reason === 'corrupt' ? null : asProblem(error),
  );
}

/**
 * Puts a file into a folder, with its small picture; the same again changes nothing. Throws unreadable-file when it is neither photo, PDF nor
 * office file by its content, already-exists for the id of another file.
 */
export async function addAttachment(
  tx: Tx,
  actor: Actor,
  place: { readonly id: string; readonly activityId: string; readonly sessionId: string | null },
  input: { readonly kind: Attachment['kind']; readonly caption: string | null },
  file: UploadedFile,
  small: Uint8Array | null,
): Promise<Attachment> {
  await folderFor(tx, actor, place.activityId, input.kind);
  if (place.sessionId && (await findSession(tx, place.sessionId))?.activityId !== place.activityId)
    throw new Problem('not-found');
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const existing = await queries.findAttachment(tx, actor, place.id);
  if (existing) {
    if (!standsAs(existing, { ...place, ...input, sha256 })) throw new Problem('already-exists');
    noChange(tx);
    return existing;
  }
  const mediaType = mediaTypeOf(file.bytes);
  if (!mediaType) throw new Problem('unreadable-file');
  await queries.insertAttachment(tx, actor.commune.id, {
    ...place,
    ...input,
    name: file.name,
    mediaType,
    bytes: file.bytes,
    small: small && Buffer.from(small),
    sha256,
  });
  const after = orNotFound(await queries.findAttachment(tx, actor, place.id));
  await record(tx, actor, { act: folderActs.add, id: place.activityId, after });
  return after;
}

/** Takes a file out of a folder, for good. Throws not-found for one that is not there, or no longer. */
export async function removeAttachment(tx: Tx, actor: Actor, id: string): Promise<void> {
  const {
    fileId,
    activityId,
    sha256: _,
    ...before
  } = orNotFound(await queries.findAttachment(tx, actor, id));
  await folderFor(tx, actor, activityId, before.kind);
  if (!(await queries.deleteAttachment(tx, id, fileId))) throw new Problem('not-found');
  await record(tx, actor, { act: folderActs.remove, id: activityId, before });
}

/** Writes the minutes of a session; the same again changes nothing. Throws changed-meanwhile with the minutes as they are now. */
export async function saveMinutes(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  minutes: Minutes,
  revision: number | null,
) {
  if (actor.grant.post.role === 'accountant') throw new Problem('refused');
  const { activityId } = orNotFound(await holdSession(tx, actor, sessionId));
  const now = async () =>
    orNotFound((await minutesOf<Minutes>(tx, activityId)).find((one) => one.sessionId === sessionId));
  const before = await now();
  if (same(before.minutes, minutes)) {
    noChange(tx);
    return before;
  }
  if (!(await writeMinutes(tx, sessionId, revision ?? before.revision, minutes)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, {
    act: minutesActs.write,
    id: sessionId,
    before: before.minutes,
    after: minutes,
  });
  return now();
}
