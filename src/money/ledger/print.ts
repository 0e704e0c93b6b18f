import { v5 } from 'uuid';
import { letterheadOf, signatureOf, signerOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { issueDocument } from '#document/outgoing/commands.ts';
import { type PaperForm, paperAnswer, xlsxAnswer } from '#paper/answer.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import { advanceRequest, type PaperSetting, paymentRequest, settlementPaper } from './paper.ts';
import { lockClass, noteIssue } from './queries.ts';
import { moneyOfYear, programmeNames } from './queries-year.ts';
import { readClassMoney } from './read.ts';
import type { ClassMoney, MoneyGrouping, moneyPaperKinds } from './schema.ts';
import { moneyTable } from './table.ts';

const papers = {
  'advance-request': { make: advanceRequest, name: 'De-nghi-tam-ung' },
  'payment-request': { make: paymentRequest, name: 'De-nghi-thanh-toan' },
  settlement: { make: settlementPaper, name: 'Quyet-toan' },
} as const;

async function settingOf(tx: Tx, day: CivilDate): Promise<PaperSetting> {
  return {
    head: await letterheadOf(tx),
    issuedOn: day,
    parentBody: found(await findCentre(tx)).parentBody,
    signatures: {
      director: await signatureOf(tx, 'director', day),
      deputy: await signatureOf(tx, 'deputy', day),
      accountant: await signatureOf(tx, 'accountant', day),
    },
  };
}

/** Prints one of the papers about the money of a class, as the records are now. */
export async function printMoney(
  tx: Tx,
  activityId: string,
  kind: (typeof moneyPaperKinds)[number],
  form: PaperForm,
  today: CivilDate,
): Promise<FileAnswer> {
  const money = await readClassMoney(tx, activityId);
  const { make, name } = papers[kind];
  const file = `${name}-${fold(money.activity.title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)}`;
  return paperAnswer(make(money, await settingOf(tx, today)), form, file);
}

/** Issues the settlement of a settled class: it takes a number of the outgoing register. Issuing it again gives the same. */
export async function issueSettlement(
  tx: Tx,
  actor: Actor,
  activityId: string,
  documentId: string,
): Promise<ClassMoney> {
  if (!(await lockClass(tx, activityId))) throw new Problem('not-found');
  const money = await readClassMoney(tx, activityId);
  if (!money.settlement) throw new Problem('wrong-state');
  const paper = settlementPaper(money, await settingOf(tx, actor.today));
  const signer = await signerOf(tx, 'director', actor.today);
  const { id } = await issueDocument(tx, actor, {
    id: money.settlement.documentId ?? documentId,
    type: 'BC',
    subject: `Quyết toán ${paper.subject.join(' ').toLocaleLowerCase('vi').slice(0, 1)}${paper.subject.join(' ').slice(1)}`,
    recipients: (paper.recipients ?? []).map(({ name }) => name),
    signer: signer.name,
    signerPostId: signer.postId,
    issuedOn: actor.today,
    paper,
  });
  if (!money.settlement.documentId)
    await noteIssue(tx, actor.commune.id, activityId, money.settlement.id, id, v5(id, activityId));
  return readClassMoney(tx, activityId);
}

/** Gives the money of a year as an Excel table. */
export async function exportMoney(
  tx: Tx,
  actor: Actor,
  year: number,
  by: MoneyGrouping,
): Promise<FileAnswer> {
  const names = new Map((await programmeNames(tx)).map(({ code, name }) => [code, name]));
  const table = moneyTable(year, by, await moneyOfYear(tx, year), {
    programmeName: (code) => (code ? (names.get(code) ?? code) : 'Chưa rõ lĩnh vực'),
    sample: actor.commune.sample,
  });
  return xlsxAnswer(table, `Kinh-phi-${year}-${by}`);
}
