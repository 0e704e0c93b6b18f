import { lockActivities } from '#activity/class/queries.ts';
import { folderActs } from '#attendance/folder/acts.ts';
import { linkPaper } from '#attendance/folder/queries.ts';
import { letterheadOf, signatureOf, signerOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { issueDocument } from '#document/outgoing/commands.ts';
import { findIssuedPaper } from '#document/outgoing/queries.ts';
import { programmeName } from '#norm/programme/rules.ts';
import { paperAnswer, xlsxAnswer } from '#paper/answer.ts';
import type { PaperForm } from '#paper/form.ts';
import type { OfficialPaper } from '#paper/model.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import {
  advanceRequest,
  asker,
  type PaperSetting,
  paymentRequest,
  requestSubject,
  settlementPaper,
} from './paper.ts';
import { noteIssue } from './queries.ts';
import { moneyOfYear } from './queries-year.ts';
import { readClassMoney } from './read.ts';
import type { ClassMoney, MoneyGrouping, MoneyPaperKind, RequestKind } from './schema.ts';
import { moneyTable } from './table.ts';

const papers = {
  'advance-request': { make: advanceRequest, name: 'De-nghi-tam-ung' },
  'payment-request': { make: paymentRequest, name: 'De-nghi-thanh-toan' },
  settlement: { make: settlementPaper, name: 'Quyet-toan' },
} as const;

async function settingOf(tx: Tx, day: CivilDate): Promise<PaperSetting> {
  const { parentBody, symbol, payer } = orNotFound(await findCentre(tx));
  return {
    head: await letterheadOf(tx),
    issuedOn: day,
    parentBody,
    payer,
    symbol,
    signatures: {
      director: await signatureOf(tx, 'director', day),
      deputy: await signatureOf(tx, 'deputy', day),
      accountant: await signatureOf(tx, 'accountant', day),
    },
  };
}

/**
 * Prints one of the papers about the money of a class: as the records are now, or one that was issued, as it was issued. Throws not-found
 * for a document that is no such paper of this class.
 */
export async function printMoney(
  tx: Tx,
  activityId: string,
  kind: MoneyPaperKind,
  { form, document }: { form: PaperForm; document?: string | undefined },
  today: CivilDate,
): Promise<FileAnswer> {
  const money = await readClassMoney(tx, activityId);
  const { make, name } = papers[kind];
  const file = `${name}-${fold(money.activity.title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}`;
  const now = make(money, await settingOf(tx, today));
  if (!document) return paperAnswer(now, form, file);
  const { number, issuedOn } = orNotFound(
    money.papers.find((paper) => paper.documentId === document && paper.kind === kind),
  );
  const kept = (await findIssuedPaper(tx, document))?.paper;
  // The register may have a number whose paper was written elsewhere.
  return paperAnswer(kept ? (kept as unknown as OfficialPaper) : { ...now, number, issuedOn }, form, file);
}

/**
 * Issues a request for an advance or for payment: it takes the next number of the outgoing register, is kept as it is printed, and lies in
 * the class's folder. A class can have several. Issuing the same id again changes nothing. Throws not-found, out-of-range for a day
 * that is still to come, already-exists for the id of another paper.
 */
export async function issueRequest(
  tx: Tx,
  actor: Actor,
  activityId: string,
  kind: RequestKind,
  { documentId, issuedOn }: { documentId: string; issuedOn: CivilDate },
): Promise<ClassMoney> {
  if (!(await lockActivities(tx, [activityId]))) throw new Problem('not-found');
  if (issuedOn > actor.today) throw new Problem('out-of-range');
  const money = await readClassMoney(tx, activityId);
  if (money.papers.some((paper) => paper.documentId === documentId)) {
    noChange(tx);
    return money;
  }
  if (await findIssuedPaper(tx, documentId)) throw new Problem('already-exists');
  const setting = await settingOf(tx, issuedOn);
  // Dated on the day of its number, also when the advance was handed out on another.
  const paper = { ...papers[kind].make(money, setting), issuedOn };
  const issued = await issueDocument(tx, actor, {
    id: documentId,
    type: 'GĐN',
    subject: requestSubject(money, kind),
    recipients: paper.addressees ?? [],
    // Whoever asks signs; the director's signature beside it grants.
    signer: asker(money, setting),
    signerPostId: null,
    issuedOn,
    paper,
  });
  await linkPaper(tx, actor.commune.id, { activityId, documentId, kind, sessionId: null });
  await record(tx, actor, {
    act: folderActs.issue,
    id: activityId,
    after: { kind, ...issued },
  });
  return readClassMoney(tx, activityId);
}

/** Issues the settlement of a settled class: it takes a number of the outgoing register. Issuing it again changes nothing. */
export async function issueSettlement(
  tx: Tx,
  actor: Actor,
  activityId: string,
  documentId: string,
): Promise<ClassMoney> {
  if (!(await lockActivities(tx, [activityId]))) throw new Problem('not-found');
  const money = await readClassMoney(tx, activityId);
  if (!money.settlement) throw new Problem('wrong-state');
  if (money.settlement.documentId) {
    noChange(tx);
    return money;
  }
  if (await findIssuedPaper(tx, documentId)) throw new Problem('already-exists');
  const paper = settlementPaper(money, await settingOf(tx, actor.today));
  const signer = await signerOf(tx, 'director', actor.today);
  const { id } = await issueDocument(tx, actor, {
    id: documentId,
    type: 'BC',
    subject: `Quyết toán ${paper.subject.join(' ').toLocaleLowerCase('vi').slice(0, 1)}${paper.subject.join(' ').slice(1)}`,
    recipients: (paper.recipients ?? []).map(({ name }) => name),
    signer: signer.name,
    signerPostId: signer.postId,
    issuedOn: actor.today,
    paper,
  });
  if (!(await noteIssue(tx, money.settlement.id, id))) throw new Problem('changed-meanwhile');
  await linkPaper(tx, actor.commune.id, { activityId, documentId: id, kind: 'settlement', sessionId: null });
  return readClassMoney(tx, activityId);
}

/** Gives the money of a year as an Excel table. */
export async function exportMoney(
  tx: Tx,
  actor: Actor,
  year: number,
  by: MoneyGrouping,
): Promise<FileAnswer> {
  const table = moneyTable(year, by, await moneyOfYear(tx, year), {
    programmeName: (code) => (code ? programmeName(code).vi : 'Chưa rõ lĩnh vực'),
    sample: actor.commune.sample,
  });
  return xlsxAnswer(table, `Kinh-phi-${year}-${by}`);
}
