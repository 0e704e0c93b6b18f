import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import { paperAnswer, xlsxAnswer } from '#paper/answer.ts';
import type { OfficialPaper } from '#paper/model.ts';
import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { registerPaper, registerTable } from './paper.ts';
import * as queries from './queries.ts';

/** Prints a paper as it was issued. Throws not-found for one that was written elsewhere. */
export async function issuedPaper(tx: Tx, id: string, form: 'docx' | 'pdf' | 'html'): Promise<FileAnswer> {
  const kept = orNotFound(await queries.findIssuedPaper(tx, id));
  const name = numberAndSymbol(kept.number, kept.symbol).replaceAll('/', '-');
  return paperAnswer(orNotFound(kept.paper) as unknown as OfficialPaper, form, name);
}

/** Prints the register of a year in its ten columns, the first number first. */
export async function printedRegister(
  tx: Tx,
  year: number,
  form: 'docx' | 'pdf' | 'html' | 'xlsx',
  today: CivilDate,
): Promise<FileAnswer> {
  const rows = (await queries.listDocuments(tx, { year })).reverse();
  const name = `So-van-ban-di-${year}`;
  const head = await letterheadOf(tx);
  if (form === 'xlsx') return xlsxAnswer(registerTable(year, rows, head.sample), name);
  const paper = registerPaper(head, year, rows, await signatureOf(tx, 'director', today));
  return paperAnswer(paper, form, name);
}
