import { paperAnswer, xlsxAnswer } from '#paper/answer.ts';
import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { normalTone } from '#vocabulary/text.ts';
import { letterheadOf, signatureOf } from '../centre/letterhead.ts';
import { findResident, holdResident } from '../resident/queries.ts';
import { noteSight } from '../sight/commands.ts';
import { personalDataActs } from './acts.ts';
import { factsAbout, forgetEverywhere, type Holdings } from './holdings.ts';
import { aboutPaper, aboutTable } from './paper.ts';

/** Gives everything held about a resident as a file, and notes who took it. Throws not-found, also for one who is anonymous. */
export async function exportAbout(
  tx: Tx,
  actor: Actor,
  holdings: Holdings,
  { id, form }: { readonly id: string; readonly form: 'docx' | 'pdf' | 'html' | 'xlsx' | 'json' },
): Promise<FileAnswer> {
  const { name } = orNotFound(await findResident(tx, id, actor.today));
  const facts = await factsAbout(tx, holdings, id, actor.today);
  await noteSight(tx, actor, 'personal-data', [id]);
  await record(tx, actor, { act: personalDataActs.export, id, after: { form } });
  const file = `du-lieu-ca-nhan-${actor.today}`;
  if (form === 'json') {
    const bytes = Buffer.from(JSON.stringify({ name, on: actor.today, facts }, null, 2));
    return { name: `${file}.json`, mediaType: 'application/json', bytes };
  }
  if (form === 'xlsx') return xlsxAnswer(aboutTable(name, facts, actor), file);
  const head = await letterheadOf(tx);
  const signature = await signatureOf(tx, 'director', actor.today);
  return paperAnswer(aboutPaper(name, facts, { head, signature, today: actor.today }), form, file);
}

/**
 * Makes a resident unrecognisable in all tables, for good. Figures stay as they are: the rows stay, without what tells who it was. Throws
 * not-found, bad-input when the name that was typed to confirm is another.
 */
export async function anonymise(
  tx: Tx,
  actor: Actor,
  holdings: Holdings,
  { id, name, reason }: { readonly id: string; readonly name: string; readonly reason: string },
): Promise<null> {
  await holdResident(tx, id);
  const person = orNotFound(await findResident(tx, id, actor.today));
  if (plain(name) !== plain(person.name)) throw otherName;
  await forgetEverywhere(tx, holdings, [id], actor.today);
  await record(tx, actor, { act: personalDataActs.anonymise, id, reason });
  return null;
}

const plain = (name: string): string =>
  normalTone(name).replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('vi');

const otherName = new Problem('bad-input', {
  where: [
    {
      path: 'body.name',
      vi: 'Họ tên gõ lại không khớp. Gõ đúng họ tên của người này, có dấu, để xác nhận.',
      en: 'The name does not match. Type the name of this person, with its marks, to confirm.',
    },
  ],
});
