import { findOwnActivity, findOwnRoster, lockActivities } from '#activity/class/queries.ts';
import { readActivity } from '#activity/class/read.ts';
import {
  agendaPaper,
  contestResultPaper,
  juryPaper,
  prizesPaper,
  signInPaper,
  stallsPaper,
} from '#activity/event/paper.ts';
import { readAgenda, readContest, readStalls } from '#activity/event/read.ts';
import { listGuestRows } from '#activity/guest/queries.ts';
import { minutesOf } from '#activity/session/queries-held.ts';
import { letterheadOf, signerOf } from '#centre/centre/letterhead.ts';
import { findLetterhead } from '#centre/centre/queries.ts';
import { type Issued, issueDocument } from '#document/outgoing/commands.ts';
import { findIssuedPaper } from '#document/outgoing/queries.ts';
import { programmeName } from '#norm/programme/rules.ts';
import { numberAndSymbol, type OfficialPaper } from '#paper/model.ts';
import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { folderActs } from '../folder/acts.ts';
import { seesNoNames } from '../folder/policy.ts';
import { linkPaper, listPapers } from '../folder/queries.ts';
import type { Minutes } from '../folder/schema.ts';
import { standingMarks } from '../mark/queries.ts';
import { listLearners } from '../roster/queries.ts';
import {
  type ClassRecords,
  conveningPaper,
  invitationPaper,
  minutesPaper,
  noticePaper,
  rosterPaper,
  sheetPaper,
} from './paper.ts';
import { type ClassPaper, type NumberedPaper, namelessPapers, paperTypes } from './rules.ts';

const writers: Readonly<Record<ClassPaper, (records: ClassRecords) => OfficialPaper>> = Object.freeze({
  notice: noticePaper,
  invitation: invitationPaper,
  convening: conveningPaper,
  roster: rosterPaper,
  sheet: sheetPaper,
  minutes: minutesPaper,
  agenda: ({ event }) => agendaPaper(event),
  'sign-in': ({ event }) => signInPaper(event),
  jury: ({ event }) => juryPaper(event),
  contest: ({ event }) => contestResultPaper(event),
  prizes: ({ event }) => prizesPaper(event),
  fair: ({ event }) => stallsPaper(event),
});

/** Throws when the actor may not see such a paper: those with names are for who may see the roster, and never for the accountant. */
async function mayHave(tx: Tx, actor: Actor, activityId: string, kind: ClassPaper): Promise<void> {
  const named = !namelessPapers.includes(kind);
  if (named && seesNoNames(actor)) throw new Problem('refused');
  orNotFound(await (named ? findOwnRoster : findOwnActivity)(tx, actor, activityId));
}

/** Gives a paper of a class as its records are now. */
export async function paperNow(
  tx: Tx,
  actor: Actor,
  activityId: string,
  kind: ClassPaper,
  sessionId: string | null,
  on: CivilDate = actor.today,
): Promise<OfficialPaper> {
  await mayHave(tx, actor, activityId, kind);
  const named = !namelessPapers.includes(kind);
  return writers[kind](await recordsOf(tx, actor, activityId, named, sessionId, on));
}

/**
 * Gives a paper of a class as it was issued last; when the register has its number but not the paper itself, with that number; when it was
 * never issued, as the records are now.
 */
export async function paperAsIssued(
  tx: Tx,
  actor: Actor,
  activityId: string,
  kind: ClassPaper,
  sessionId: string | null,
): Promise<OfficialPaper> {
  const now = await paperNow(tx, actor, activityId, kind, sessionId);
  const link = (await listPapers(tx, activityId)).findLast(
    (one) =>
      one.kind === kind && (sessionId === null || one.sessionId === null || one.sessionId === sessionId),
  );
  if (!link) return now;
  const kept = link.printed ? await findIssuedPaper(tx, link.documentId) : null;
  if (kept?.paper) return kept.paper as unknown as OfficialPaper;
  return { ...now, number: numberAndSymbol(link.number, link.symbol), issuedOn: link.issuedOn };
}

async function recordsOf(
  tx: Tx,
  actor: Actor,
  activityId: string,
  named: boolean,
  sessionId: string | null,
  on: CivilDate,
): Promise<ClassRecords> {
  const activity = await readActivity(tx, actor, activityId);
  const standing = activity.sessions.filter((one) => one.state !== 'cancelled');
  const session = sessionId
    ? orNotFound(activity.sessions.find((one) => one.id === sessionId))
    : (standing[0] ?? null);
  const learners = named ? await listLearners(tx, activityId) : [];
  const marks = named && session ? await standingMarks(tx, session.id) : new Map();
  const minutes = named ? await minutesOf<Minutes>(tx, activityId) : [];
  const centre = orNotFound(await findLetterhead(tx));
  const head = await letterheadOf(tx);
  const { signature: director } = await signerOf(tx, 'director', on);
  return {
    activity,
    on,
    learners,
    session,
    programmeName: programmeName(activity.programme).vi,
    centreName: centre.name,
    centreSymbol: centre.symbol,
    head,
    director,
    deputy: (await signerOf(tx, 'deputy', on)).signature,
    called: learners.map((one) => ({ ...one, ...(marks.get(one.id) ?? { state: null, reason: null }) })),
    minutes: minutes.find((one) => one.sessionId === session?.id)?.minutes ?? null,
    event: {
      activity,
      centreName: centre.name,
      centreSymbol: centre.symbol,
      head,
      signature: director,
      on,
      agenda: await readAgenda(tx, actor, activityId),
      contest: await readContest(tx, actor, activityId),
      stalls: await readStalls(tx, actor, activityId),
      guests: await listGuestRows(tx, activityId),
    },
  };
}

/**
 * Numbers a paper of a class, keeps it as it is printed, and puts it into the folder; the same again changes nothing. Throws already-exists
 * for the id of another paper.
 */
export async function issueClassPaper(
  tx: Tx,
  actor: Actor,
  activityId: string,
  kind: NumberedPaper,
  input: { readonly documentId: string; readonly issuedOn: CivilDate; readonly session: string | null },
): Promise<Issued> {
  await lockActivities(tx, [activityId]);
  const paper = await paperNow(tx, actor, activityId, kind, input.session, input.issuedOn);
  const existing = (await listPapers(tx, activityId)).find((one) => one.documentId === input.documentId);
  if (existing ? existing.kind !== kind : await findIssuedPaper(tx, input.documentId))
    throw new Problem('already-exists');
  const signer = await signerOf(tx, 'director', input.issuedOn);
  const issued = await issueDocument(tx, actor, {
    id: input.documentId,
    type: paperTypes[kind],
    subject: paper.subject.join(' '),
    recipients: (paper.recipients ?? []).map((one) => one.name).filter((name) => !name.startsWith('Lưu')),
    signer: kind === 'minutes' ? null : signer.name,
    signerPostId: kind === 'minutes' ? null : signer.postId,
    issuedOn: input.issuedOn,
    paper,
  });
  if (existing) return issued;
  await linkPaper(tx, actor.commune.id, {
    activityId,
    documentId: issued.id,
    kind,
    sessionId: input.session,
  });
  await record(tx, actor, {
    act: folderActs.issue,
    id: activityId,
    after: { kind, ...issued },
  });
  return issued;
}
