import { v5 } from 'uuid';
import { letterheadOf, signerOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import type { OfficialPaper } from '#paper/model.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { issueDocument } from '../outgoing/commands.ts';
import { petitionActs } from './acts.ts';
import { petitionPaper } from './paper.ts';
import { petitions } from './queries.ts';
import { readPetition } from './read.ts';
import { wrongAnswer } from './rules.ts';
import type { Petition, PetitionRecord } from './schema.ts';

type Written = Pick<PetitionRecord, 'id' | 'recipient' | 'subject' | 'content' | 'revision'>;
type Answer = { readonly [K in 'answeredOn' | 'outcome']: NonNullable<PetitionRecord[K]> } & Pick<
  PetitionRecord,
  'id' | 'answeredBy' | 'answerNumber' | 'answer' | 'revision'
>;

const unanswered = {
  documentId: null,
  answeredOn: null,
  answeredBy: null,
  answerNumber: null,
  answer: null,
  outcome: null,
};

/** Writes a proposal; see saveRecord. Throws wrong-state once it went out. */
export async function savePetition(tx: Tx, actor: Actor, sent: Written): Promise<Petition> {
  const before = await petitions.lock(tx, sent.id);
  if (before && before.documentId !== null && !standsAs(before, sent)) throw new Problem('wrong-state');
  await saveRecord(tx, actor, petitionActs, { ...(before ?? unanswered), ...sent }, petitions);
  return readPetition(tx, sent.id);
}

/** Gives a proposal as a paper of a day. Throws not-found. */
export async function paperOf(tx: Tx, petition: Petition, day: CivilDate): Promise<OfficialPaper> {
  const { symbol } = orNotFound(await findCentre(tx));
  const { signature } = await signerOf(tx, 'director', day);
  return petitionPaper(petition, { head: await letterheadOf(tx), symbol, issuedOn: null, signature });
}

/** Issues a proposal under a number of the outgoing register; again changes nothing. Throws not-found, out-of-range for a day to come. */
export async function issuePetition(
  tx: Tx,
  actor: Actor,
  id: string,
  { issuedOn, numberOnPaper }: { issuedOn: CivilDate; numberOnPaper: string | null },
): Promise<Petition> {
  const before = orNotFound(await petitions.lock(tx, id));
  if (before.documentId !== null) {
    noChange(tx);
    return readPetition(tx, id);
  }
  if (issuedOn > actor.today) throw new Problem('out-of-range');
  const { postId, name } = await signerOf(tx, 'director', issuedOn);
  const documentId = v5('petition', id);
  const issued = await issueDocument(tx, actor, {
    id: documentId,
    type: 'TTr',
    subject: before.subject,
    recipients: [before.recipient],
    signer: name,
    signerPostId: postId,
    issuedOn,
    numberOnPaper,
    paper: await paperOf(tx, { ...before, number: null, issuedOn: null }, issuedOn),
  });
  if (!(await petitions.update(tx, { ...before, documentId }))) throw new Problem('changed-meanwhile');
  const after = { number: issued.number, issuedOn };
  await record(tx, actor, { act: petitionActs.issue, id, after });
  return readPetition(tx, id);
}

/**
 * Records what a higher level answered; the same again changes nothing. Throws not-found, wrong-state before it went out, bad-input for a day
 * before that or to come, changed-meanwhile with the proposal as it is now.
 */
export async function answerPetition(
  tx: Tx,
  actor: Actor,
  { revision, ...answer }: Answer,
): Promise<Petition> {
  const before = orNotFound(await petitions.lock(tx, answer.id));
  const { issuedOn } = await readPetition(tx, answer.id);
  if (before.documentId === null || issuedOn === null) throw new Problem('wrong-state');
  if (standsAs(before, answer)) {
    noChange(tx);
    return readPetition(tx, answer.id);
  }
  const wrong = wrongAnswer(answer.answeredOn, issuedOn, actor.today);
  if (wrong) throw new Problem('bad-input', { where: [{ path: 'body.answeredOn', ...wrong }] });
  const after = await petitions.update(tx, { ...before, ...answer, revision });
  if (!after) throw new Problem('changed-meanwhile', { more: { now: await readPetition(tx, answer.id) } });
  await record(tx, actor, { act: petitionActs.answer, id: answer.id, before, after });
  return readPetition(tx, answer.id);
}

/** The name of its file. */
export const fileName = ({ subject, issuedOn }: Petition): string =>
  `Kiến nghị ${subject}${issuedOn ? ` ${formatDate(issuedOn as CivilDate)}` : ''}`
    .replaceAll('/', '-')
    .slice(0, 100);
