import type { Reaching } from '#activity/class/reach.ts';
import { reasonNeeded } from '#activity/session/commands.ts';
import { findSession, sessionsOn } from '#activity/session/queries.ts';
import { addFlags, setHeld, writeHeadcount } from '#activity/session/queries-held.ts';
import { conflictsOf, lasting, odditiesOf, odditiesOfMarks } from '#activity/session/rules.ts';
import type { SessionAnswer } from '#activity/session/schema.ts';
import { hoursOf } from '#activity/session/time.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor, Author } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { numberOf } from '#vocabulary/counts.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { sessionAttendance } from '../count/rules.ts';
import { enrol, enrolTyped } from '../roster/queries.ts';
import { callActs, markActs } from './acts.ts';
import * as queries from './queries.ts';
import type { MarkBatch, SentMark, WalkIn } from './schema.ts';

/** Who calls a session: somebody by a post, or a helper by the link of a day. */
export type Marker = Author & Reaching;

/**
 * Adds a batch of marks to the log of a session, with the walk-ins among them: one transaction, one row in the audit. Gives how many are
 * new; the others had been sent before. Throws not-found with the lines that are not on this class's roster; nothing is added then.
 */
export async function addMarks(
  tx: Tx,
  actor: Marker,
  sessionId: string,
  { source, walkIns, marks, seenOn }: MarkBatch,
): Promise<number> {
  const held = orNotFound(await queries.holdSession(tx, actor, sessionId));
  const { activityId } = held;
  const lines = await takeIn(tx, actor, activityId, walkIns);
  const sent = marks.map((mark) => ({
    ...mark,
    enrolmentId: lines.get(mark.enrolmentId) ?? mark.enrolmentId,
  }));
  const batch = { communeId: actor.commune.id, accountId: actor.accountId, sessionId, activityId, source };
  const added = sent.length === 0 ? [] : await queries.insertMarks(tx, batch, sent);
  if (added.length < sent.length) await refuseStrangers(tx, sessionId, sent, added);
  if (added.length === 0 && walkIns.length === 0) {
    noChange(tx);
    return 0;
  }
  // It already happened: what came for a cancelled or moved session is taken, and said of it.
  const cancelled = held.state === 'cancelled' || held.cancelledOn !== null;
  const odd = [
    ...odditiesOfMarks({ cancelled, date: hoursOf(held.startsAt, held.startsAt).date }, seenOn),
    ...(actor.ended ? (['after-post'] as const) : []),
  ];
  const flags = odd.filter((flag) => !held.flags.includes(flag));
  if (flags.length > 0) await addFlags(tx, sessionId, flags);
  await record(tx, actor, {
    act: markActs.add,
    id: sessionId,
    after: {
      count: added.length,
      source,
      walkIns: walkIns.length,
      ...(flags.length > 0 ? { flags } : {}),
    },
  });
  return added.length;
}

/** Puts walk-ins on the roster. Gives, for the line that the device named, the line that the person really has. */
async function takeIn(
  tx: Tx,
  actor: Marker,
  activityId: string,
  walkIns: readonly WalkIn[],
): Promise<Map<string, string>> {
  const residents = walkIns.flatMap(({ enrolmentId, residentId }) =>
    residentId ? [{ id: enrolmentId, residentId }] : [],
  );
  for (const { enrolmentId, person } of walkIns)
    if (person) await enrolTyped(tx, actor.commune.id, activityId, enrolmentId, person, 'walk-in');
  if (residents.length === 0) return new Map();
  await enrol(tx, actor.commune.id, activityId, residents, 'walk-in');
  const lines = await queries.linesOf(
    tx,
    activityId,
    residents.map((one) => one.residentId),
  );
  return new Map(residents.map((one) => [one.id, lines.get(one.residentId) ?? one.id]));
}

async function refuseStrangers(
  tx: Tx,
  sessionId: string,
  sent: readonly SentMark[],
  added: readonly string[],
): Promise<void> {
  const fresh = new Set(added);
  const rest = sent.filter((mark) => !fresh.has(mark.id));
  const existing = new Set(
    await queries.existingMarks(
      tx,
      sessionId,
      rest.map((mark) => mark.id),
    ),
  );
  const strangers = rest.filter((mark) => !existing.has(mark.id)).map((mark) => mark.enrolmentId);
  if (strangers.length > 0) throw new Problem('not-found', { more: { enrolments: strangers } });
}

/** Writes how many heads were counted, or that nobody counted. The last to write stands; the audit keeps what was there. */
export async function countHeads(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  headcount: number | null,
  source: string,
): Promise<SessionAnswer> {
  orNotFound(await queries.holdSession(tx, actor, sessionId, 'class'));
  const before = orNotFound(await findSession(tx, sessionId));
  if (before.headcount === headcount) {
    noChange(tx);
    return before;
  }
  await writeHeadcount(tx, sessionId, headcount, source);
  const after = orNotFound(await findSession(tx, sessionId));
  await record(tx, actor, {
    act: callActs.headcount,
    id: sessionId,
    before: { headcount: before.headcount },
    after: { headcount, source },
  });
  return after;
}

/**
 * Says that a session was held. What is odd (late, over capacity, double-booked) is kept with the reason given; throws bad-input when there
 * is none, wrong-state when nobody was called or counted, changed-meanwhile.
 */
export async function closeSession(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  { reason, revision }: { readonly reason: string | null; readonly revision: number | null },
): Promise<SessionAnswer> {
  const { cancelledOn } = orNotFound(await queries.holdSession(tx, actor, sessionId, 'class'));
  const before = orNotFound(await findSession(tx, sessionId));
  // At a desk the class is not cancelled first and held after; a device that was without network tells what already happened.
  if (cancelledOn && revision !== null) throw new Problem('wrong-state', { more: { now: before } });
  if (before.state === 'held') {
    noChange(tx);
    return before;
  }
  const cancelled = before.state === 'cancelled' || cancelledOn !== null;
  const attendance = sessionAttendance(orNotFound(await queries.totalsOf(tx, sessionId)));
  if (attendance.by === 'nothing')
    throw new Problem('wrong-state', {
      where: [
        { path: 'marks', vi: 'Chưa điểm danh ai và chưa đếm số người.', en: 'Nobody was called or counted.' },
      ],
    });
  const attended = numberOf(attendance.by === 'marks' ? attendance.present : attendance.counted);
  const held = { ...before, state: 'held' as const };
  const conflicts = conflictsOf(held, await sessionsOn(tx, before.date as CivilDate));
  const flags = odditiesOf({ ...held, attended, conflicts }, actor.today);
  if (flags.length > 0 && !reason) throw reasonNeeded(flags, conflicts);
  // Where the session was placed is no matter of how it went.
  const kept = [
    ...before.flags.filter((flag) => flag === 'outside-plan'),
    ...lasting(before.flags, 'planned'),
  ];
  const unknown = cancelled ? ['cancelled'] : [];
  const written = {
    flags: [...new Set([...flags, ...kept, ...unknown])],
    flagReason: reason ?? before.flagReason,
  };
  if (!(await setHeld(tx, sessionId, revision ?? before.revision, written)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = orNotFound(await findSession(tx, sessionId));
  await record(tx, actor, { act: callActs.close, id: sessionId, before, after, reason });
  return after;
}

/** Takes back that a session was closed. Throws wrong-state when it is not, or its class is reported. */
export async function reopenSession(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  { reason, revision }: { readonly reason: string; readonly revision: number },
): Promise<SessionAnswer> {
  const { reportedOn } = orNotFound(await queries.holdSession(tx, actor, sessionId, 'class'));
  const before = orNotFound(await findSession(tx, sessionId));
  if (before.state !== 'held' || reportedOn) throw new Problem('wrong-state', { more: { now: before } });
  if (!(await setHeld(tx, sessionId, revision, null)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = orNotFound(await findSession(tx, sessionId));
  await record(tx, actor, { act: callActs.reopen, id: sessionId, before, after, reason });
  return after;
}
