import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { dutyActs, dutyDoneActs } from './acts.ts';
import { defaultDuties } from './defaults.ts';
import { type DoneRecord, doneId, usualId } from './done.ts';
import { dones, duties } from './queries.ts';
import { writtenDuties } from './read.ts';
import { wrongDay, wrongDone } from './rules.ts';
import type { DutyRecord } from './schema.ts';

/** Adds a duty of the centre, or writes a usual one otherwise; see saveRecord. Throws bad-input for a day that no year has. */
export async function saveDuty(tx: Tx, actor: Actor, sent: Omit<DutyRecord, 'code'>): Promise<DutyRecord> {
  const wrong = wrongDay(sent);
  if (wrong) throw new Problem('bad-input', { where: [{ path: 'body.day', ...wrong }] });
  const usual = defaultDuties.find(({ code }) => usualId(tx.commune, code) === sent.id);
  return saveRecord(tx, actor, dutyActs, { ...sent, code: usual?.code ?? `own-${sent.id}` }, duties);
}

/**
 * Says on which day a duty of a year was done, or takes it back; see saveRecord. Throws not-found for no such duty, bad-input for a day that
 * is still to come or of quite another year.
 */
export async function saveDone(tx: Tx, actor: Actor, sent: Omit<DoneRecord, 'id'>): Promise<DoneRecord> {
  orNotFound((await writtenDuties(tx)).find(({ id }) => id === sent.dutyId));
  const wrong = wrongDone(sent.doneOn, sent.year, actor.today);
  if (wrong) throw new Problem('bad-input', { where: [{ path: 'body.doneOn', ...wrong }] });
  return saveRecord(tx, actor, dutyDoneActs, { ...sent, id: doneId(sent.dutyId, sent.year) }, dones);
}
