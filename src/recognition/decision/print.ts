import { authorOn, letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { issuedPaper } from '#document/outgoing/register.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { PaperForm } from '#paper/form.ts';
import type { OfficialPaper } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { countYearsHeld } from '../candidacy/queries.ts';
import { findRow as findCouncil } from '../council/queries.ts';
import { certificatesPaper, commendationPaper, type DecisionHead, decisionPaper, titlesOf } from './paper.ts';
import { findRow } from './queries.ts';
import { readDecision } from './read.ts';
import type { Decision } from './schema.ts';

/** What the register calls a decision. */
export const subjectOf = ({ items, year }: Decision): string =>
  `Công nhận ${titlesOf(items.filter(({ outcome }) => outcome === 'recognise'))} năm ${year}`;

async function headOf(tx: Tx, decision: Decision, today: CivilDate): Promise<DecisionHead> {
  const day = (decision.signedOn as CivilDate | null) ?? today;
  const { head, name, symbol, signer } = await authorOn(tx, 'committee', day);
  const elsewhere = decision.issuer !== null && decision.issuer !== (await findCentre(tx))?.parentBody;
  const session = orNotFound(await findCouncil(tx, decision.councilId));
  if (!elsewhere) return { head, issuer: name, symbol, signature: signer.signature, session };
  const { place, sample } = await letterheadOf(tx);
  return {
    head: { issuer: { parent: null, name: decision.issuer!.toLocaleUpperCase('vi') }, place, sample },
    issuer: decision.issuer!,
    symbol,
    signature: { capacity: [decision.issuer!.toLocaleUpperCase('vi')], name: decision.signer },
    session,
  };
}

/** Gives a decision as a paper. */
export const decisionOf = async (tx: Tx, decision: Decision, today: CivilDate): Promise<OfficialPaper> =>
  decisionPaper(decision, await headOf(tx, decision, today));

/** Prints a decision: once signed here exactly as it was, before that as it would be now. Throws not-found. */
export async function printDecision(tx: Tx, actor: Actor, id: string, form: PaperForm): Promise<FileAnswer> {
  const decision = await readDecision(tx, actor, id);
  const { documentId } = orNotFound(await findRow(tx, id));
  if (documentId) return issuedPaper(tx, documentId, form);
  const paper = await decisionOf(tx, decision, actor.today);
  return paperAnswer(paper, form, `Quyet-dinh-cong-nhan-${decision.year}`);
}

/** Prints the certificates of a decision. Throws not-found (also where nobody was recognised), wrong-state before it is signed. */
export async function printCertificates(
  tx: Tx,
  actor: Actor,
  id: string,
  form: PaperForm,
): Promise<FileAnswer> {
  const decision = await readDecision(tx, actor, id);
  if (!decision.signedOn) throw new Problem('wrong-state', { more: { state: 'draft' } });
  const paper = orNotFound(certificatesPaper(decision, await headOf(tx, decision, actor.today)));
  return paperAnswer(paper, form, `Giay-chung-nhan-${decision.year}`);
}

/** Prints whom a decision recognised, for commendation. Throws not-found, wrong-state before it is signed. */
export async function printCommendation(
  tx: Tx,
  actor: Actor,
  id: string,
  form: PaperForm,
): Promise<FileAnswer> {
  const decision = await readDecision(tx, actor, id);
  if (!decision.signedOn) throw new Problem('wrong-state', { more: { state: 'draft' } });
  const held = await countYearsHeld(
    tx,
    decision.items.map(({ candidacyId }) => candidacyId),
  );
  const years = new Map(held.map((one) => [one.id, one.years]));
  const head = { head: await letterheadOf(tx), signature: await signatureOf(tx, 'director', actor.today) };
  return paperAnswer(
    commendationPaper(decision, years, { ...head, today: actor.today }),
    form,
    `De-nghi-bieu-duong-${decision.year}`,
  );
}
