import { createHash } from 'node:crypto';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { mediaTypeOf } from '#platform/file/media-type.ts';
import type { UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { criteriaSetActs } from './acts.ts';
import { confirmed, edited, isSameText } from './edit.ts';
import { gapsOf } from './gaps.ts';
import * as queries from './queries.ts';
import { readSet, trailIdOf, versionId, versionsOf } from './read.ts';
import type { CriteriaSetBody, OpenedSet } from './schema.ts';
import { type CriteriaSet, indicatorsOf } from './set.ts';

/** Gives the newest version of a set, kept from others until the transaction ends; nothing for no such set. */
async function lockNewest(tx: Tx, code: string): Promise<queries.VersionRow | undefined> {
  await queries.holdSet(tx, code);
  return (await versionsOf(tx, code))[0];
}

const told = ({ definition, number, source }: queries.VersionRow) => ({
  set: definition.id,
  version: number,
  name: definition.name,
  basis: definition.basis,
  criteria: definition.criteria.length,
  indicators: indicatorsOf(definition).length,
  recogniser: definition.recogniser,
  verified: definition.verified,
  source,
});

/** Results rest on it, somebody confirmed it, or it came with the software: it stays as it is. */
const isFixed = ({ number, usedOn, confirmedOn }: queries.VersionRow): boolean =>
  number === 0 || usedOn !== null || confirmedOn !== null;

/**
 * Adds or changes a set. What is fixed is not changed: a new version arises, and results keep theirs. Who recognises is a setting: changing
 * it alone leaves the confirmation. Throws changed-meanwhile with the set as it is now.
 */
export async function saveSet(
  tx: Tx,
  actor: Actor,
  code: string,
  { revision, ...sent }: CriteriaSetBody,
): Promise<OpenedSet> {
  const before = await lockNewest(tx, code);
  const definition = edited(before?.definition ?? null, { ...sent, id: code });
  if (before && standsAs(before.definition, definition)) {
    noChange(tx);
    return readSet(tx, code);
  }
  if (revision !== (before?.revision ?? 0))
    throw new Problem('changed-meanwhile', { more: { now: await readSet(tx, code) } });
  const after = nextVersion(tx.commune, before, definition);
  await queries.writeVersion(tx, after);
  await record(tx, actor, {
    act: before ? criteriaSetActs.change : criteriaSetActs.add,
    id: trailIdOf(tx.commune, code),
    ...(before ? { before: told(before) } : {}),
    after: told(after),
  });
  return readSet(tx, code);
}

function nextVersion(
  commune: string,
  before: queries.VersionRow | undefined,
  definition: CriteriaSet,
): queries.VersionRow {
  const sameText = before !== undefined && isSameText(before.definition, definition);
  const number = before && !isFixed(before) ? before.number : (before?.number ?? 0) + 1;
  const none = { confirmedOn: null, confirmedBy: null, source: null, fileId: null, fileName: null };
  return {
    ...(sameText ? before : none),
    // The official text that is attached to a draft stays with it while it is typed in.
    ...(before && !isFixed(before) ? { fileId: before.fileId, fileName: before.fileName } : {}),
    id: versionId(commune, definition.id, number),
    setCode: definition.id,
    number,
    definition,
    usedOn: null,
    revision: (before?.revision ?? 0) + 1,
  };
}

/**
 * Attaches the official text to the newest version; the same file again changes nothing. Throws not-found, wrong-state once it is
 * confirmed, unreadable-file when it is neither photo, PDF nor office file by its content, already-exists for the id of another file.
 */
export async function attachDocument(
  tx: Tx,
  actor: Actor,
  { code, fileId }: { readonly code: string; readonly fileId: string },
  file: UploadedFile,
): Promise<OpenedSet> {
  const before = orNotFound(await lockNewest(tx, code));
  const bytes = Buffer.from(file.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await queries.findDocument(tx, code, fileId);
  if (known) {
    if (known.sha256 !== sha256) throw new Problem('already-exists');
    noChange(tx);
    return readSet(tx, code);
  }
  if (before.confirmedOn !== null) throw new Problem('wrong-state', { more: { state: 'confirmed' } });
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new Problem('unreadable-file');
  await queries.insertDocument(tx, { id: fileId, name: file.name, mediaType, sha256, bytes });
  await queries.writeVersion(tx, { ...before, fileId, revision: before.revision + 1 });
  await record(tx, actor, {
    act: criteriaSetActs.attach,
    id: trailIdOf(tx.commune, code),
    after: { set: code, version: before.number, file: file.name, sha256 },
  });
  return readSet(tx, code);
}

/**
 * Says that the newest version was checked against the official text that is attached to it. Throws not-found, changed-meanwhile where it is
 * not the one that was looked at, bad-input that names what is still missing.
 */
export async function confirmSet(
  tx: Tx,
  actor: Actor,
  code: string,
  { source, revision }: { readonly source: string; readonly revision: number },
): Promise<OpenedSet> {
  const before = orNotFound(await lockNewest(tx, code));
  if (before.confirmedOn !== null) {
    noChange(tx);
    return readSet(tx, code);
  }
  if (revision !== before.revision)
    throw new Problem('changed-meanwhile', { more: { now: await readSet(tx, code) } });
  const missing = [
    ...(before.fileId
      ? []
      : [{ vi: 'Chưa đính văn bản gốc (PDF, ảnh hoặc Word).', en: 'The official text is not attached.' }]),
    ...gapsOf(before.definition),
  ];
  if (missing.length > 0)
    throw new Problem('bad-input', { where: missing.map(({ vi, en }) => ({ path: 'body.set', vi, en })) });
  const after = {
    ...before,
    definition: confirmed(before.definition, source),
    confirmedOn: actor.today,
    confirmedBy: actor.name,
    source,
    revision: before.revision + 1,
  };
  await queries.writeVersion(tx, after);
  await record(tx, actor, {
    act: criteriaSetActs.confirm,
    id: trailIdOf(tx.commune, code),
    before: told(before),
    after: told(after),
  });
  return readSet(tx, code);
}

/**
 * Takes the newest version of a set for results that will rest on it: from then on it is not changed any more. Gives it with its id, by which
 * the results name it. Throws not-found.
 */
export async function takeSet(
  tx: Tx,
  code: string,
  today: CivilDate,
): Promise<{ readonly versionId: string; readonly set: CriteriaSet }> {
  const newest = orNotFound(await lockNewest(tx, code));
  if (newest.usedOn === null) await queries.writeVersion(tx, { ...newest, usedOn: today });
  return { versionId: newest.id, set: newest.definition };
}
