import { createHash } from 'node:crypto';
import { findSession } from '#activity/session/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { addMarks } from '../mark/commands.ts';
import { existingMarks, sessionInReach } from '../mark/queries.ts';
import type { MarkBatch } from '../mark/schema.ts';
import { helperActs } from './acts.ts';
import * as queries from './queries.ts';
import { dayOfLink, whyNot } from './rules.ts';
import type { HelperLink } from './schema.ts';

export const hashOf = (code: string): string => createHash('sha256').update(code).digest('base64url');

/** Makes a link of one day for a session. The same again changes nothing. Throws not-found, already-exists for the id of another link. */
export async function makeLink(
  tx: Tx,
  actor: Actor,
  place: { readonly sessionId: string; readonly id: string },
  { name, code }: { readonly name: string; readonly code: string },
): Promise<HelperLink> {
  orNotFound(await sessionInReach(tx, actor, place.sessionId));
  const { date } = orNotFound(await findSession(tx, place.sessionId));
  const link = {
    ...place,
    name,
    codeHash: hashOf(code),
    validOn: dayOfLink(date as CivilDate, actor.today),
    madeBy: actor.name,
    madeOn: actor.today,
  };
  if (!(await queries.insertLink(tx, link))) {
    const existing = await queries.findByCode(tx, link.codeHash);
    if (existing?.id !== place.id || existing.sessionId !== place.sessionId || existing.name !== name)
      throw new Problem('already-exists');
    noChange(tx);
    return orNotFound(await queries.findLink(tx, place.sessionId, place.id));
  }
  const after = orNotFound(await queries.findLink(tx, place.sessionId, place.id));
  await record(tx, actor, { act: helperActs.make, id: place.sessionId, after });
  return after;
}

/** Revokes a link; one that is revoked stays so. Throws not-found. */
export async function revokeLink(tx: Tx, actor: Actor, sessionId: string, id: string): Promise<HelperLink> {
  orNotFound(await sessionInReach(tx, actor, sessionId));
  const before = orNotFound(await queries.findLink(tx, sessionId, id));
  if (!(await queries.setRevoked(tx, id, actor.today))) {
    noChange(tx);
    return before;
  }
  const after = orNotFound(await queries.findLink(tx, sessionId, id));
  await record(tx, actor, { act: helperActs.revoke, id: sessionId, before, after });
  return after;
}

/** Gives the link that a code opens today, or throws not-found; `why` of a link that is none today. */
export async function linkOfCode(tx: Tx, code: string, today: CivilDate) {
  const link = orNotFound(await queries.findByCode(tx, hashOf(code)));
  return { ...link, why: whyNot(link, today) };
}

/**
 * Adds what a helper marked, in the session of their link and nowhere else; told as theirs. Throws not-found for a code that opens nothing
 * today, and for who is not on the session's roster.
 */
export async function markAsHelper(
  tx: Tx,
  commune: Actor['commune'],
  code: string,
  batch: MarkBatch,
  today: CivilDate,
): Promise<number> {
  const { name, sessionId, why } = await linkOfCode(tx, code, today);
  if (why !== null) throw new Problem('not-found');
  const post = {
    id: null,
    title: 'người giúp điểm danh',
    unitId: null,
    villageId: null,
  };
  // The same form sent again, by a page that is loaded anew, is what it was the first time.
  const known = new Set(
    await existingMarks(
      tx,
      sessionId,
      batch.marks.map((mark) => mark.id),
    ),
  );
  const marks = batch.marks.filter((mark) => !known.has(mark.id));
  const lines = new Set(marks.map((mark) => mark.enrolmentId));
  const walkIns = batch.walkIns.filter(({ enrolmentId }) => lines.has(enrolmentId));
  if (marks.length === 0) {
    noChange(tx);
    return 0;
  }
  const helper = { accountId: null, name, commune, grant: { post, reach: 'all' as const }, today };
  return addMarks(tx, helper, sessionId, { ...batch, marks, walkIns });
}
