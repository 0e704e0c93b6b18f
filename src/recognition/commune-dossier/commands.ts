import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listRows } from '../candidacy/queries.ts';
import { stepCandidacy } from '../candidacy/steps.ts';
import { dossierActs } from './acts.ts';
import * as queries from './queries.ts';
import { composeDossier, readDossier } from './read.ts';
import type { Dossier, NeedInput } from './schema.ts';

const trailOf = (tx: Tx, year: number): string => v5(`dossier ${year}`, tx.commune);

/** Writes who gives what is missing of an indicator and by when; without anybody it is taken out. */
export async function saveNeed(
  tx: Tx,
  actor: Actor,
  year: number,
  code: string,
  { who, dueOn, note }: NeedInput,
): Promise<Dossier> {
  await hold(tx, 'candidacies');
  const before = (await queries.listNeeds(tx, year)).find((one) => one.code === code);
  const unchanged =
    who === null ? !before : before?.who === who && before.dueOn === dueOn && before.note === note;
  if (unchanged) {
    noChange(tx);
    return readDossier(tx, actor, year);
  }
  if (who === null) await queries.deleteNeed(tx, year, code);
  else await queries.saveNeed(tx, year, { code, who, dueOn, note });
  await record(tx, actor, {
    act: dossierActs.need,
    id: trailOf(tx, year),
    ...(before ? { before: { code, who: before.who, dueOn: before.dueOn, note: before.note } } : {}),
    ...(who === null ? {} : { after: { code, who, dueOn, note } }),
  });
  return readDossier(tx, actor, year);
}

/**
 * Sends the dossier of a year: the commune is proposed, and the dossier stays as it is now until it comes back. Again changes nothing. Throws
 * not-found where the commune is not registered, wrong-state where it is not self-assessed.
 */
export async function sendDossier(tx: Tx, actor: Actor, year: number): Promise<Dossier> {
  await hold(tx, 'candidacies');
  const row = orNotFound((await listRows(tx, { year, model: 'commune' }))[0]);
  if (row.state === 'proposed') {
    noChange(tx);
    return readDossier(tx, actor, year);
  }
  const content = await composeDossier(tx, actor, year, row);
  await stepCandidacy(tx, actor, row.id, { step: 'propose', reason: null });
  await queries.saveSending(tx, year, actor.today, content);
  await record(tx, actor, {
    act: dossierActs.send,
    id: trailOf(tx, year),
    after: { year, sentOn: actor.today, level: content.level },
  });
  return readDossier(tx, actor, year);
}
