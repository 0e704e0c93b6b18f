import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type BatchChange, planBatch } from '#vocabulary/batch.ts';
import { needActs, surveyActs, wishActs } from './acts.ts';
import * as queries from './queries.ts';
import { ownVillage, readSurvey } from './read.ts';
import { recorded, sameNeed } from './rules.ts';
import { mostNeeds, type Need, type OpenedSurvey, type Recording, type Survey } from './schema.ts';

/** Opens a survey, renames or closes it. Throws changed-meanwhile when somebody else was faster, already-exists for a second one a year. */
export const saveSurvey = (tx: Tx, actor: Actor, survey: Survey): Promise<Survey> =>
  saveRecord(tx, actor, { add: surveyActs.open, change: surveyActs.change }, survey, queries.surveys);

/**
 * Changes many needs of a survey at once, or none. Throws too-large over the limit, changed-meanwhile with `more.clashes`, refused for
 * another village than the village head's own, wrong-state when the survey is closed.
 */
export async function changeNeeds(
  tx: Tx,
  actor: Actor,
  surveyId: string,
  changes: readonly BatchChange<Need>[],
): Promise<OpenedSurvey> {
  if (changes.length > mostNeeds)
    throw new Problem('too-large', { more: { most: mostNeeds, sent: changes.length } });
  const survey = orNotFound(await queries.surveys.lock(tx, surveyId));
  const ids = changes.map((change) => (change.kind === 'put' ? change.record.id : change.id));
  const now = await queries.lockNeeds(tx, ids);
  if (now.some((need) => need.surveyId !== surveyId)) throw new Problem('already-exists');
  const own = ownVillage(actor);
  const records = changes.flatMap((change) => (change.kind === 'put' ? [change.record] : []));
  if (own && [...now, ...records].some((need) => need.villageId !== own)) throw new Problem('refused');
  // What comes late into a closed survey is the deputy's to decide.
  if (survey.closedOn && own) throw new Problem('wrong-state');
  const before = new Map(now.map(({ surveyId: _, ...need }) => [need.id, need]));
  const batch = planBatch(before, changes, sameNeed);
  if (batch.clashes.length > 0) throw new Problem('changed-meanwhile', { more: { clashes: batch.clashes } });
  if (batch.remove.length > 0 && (await queries.deleteNeeds(tx, batch.remove)) < batch.remove.length)
    throw new Problem('changed-meanwhile');
  if (batch.put.length > 0 && (await queries.writeNeeds(tx, surveyId, batch.put)) < batch.put.length)
    throw new Problem('changed-meanwhile');
  await record(
    tx,
    actor,
    ...batch.put.map((need) => ({
      act: before.has(need.id) ? needActs.change : needActs.add,
      id: need.id,
      before: before.get(need.id),
      after: need,
    })),
    ...batch.remove.map((id) => ({ act: needActs.delete, id, before: before.get(id) })),
  );
  return readSurvey(tx, actor, surveyId);
}

/**
 * Records what villages ask for, as a device brings it: what was recorded last stands. Throws refused for another village than the village
 * head's own, wrong-state when the survey is closed.
 */
export async function recordNeeds(
  tx: Tx,
  actor: Actor,
  surveyId: string,
  recordings: readonly Recording[],
): Promise<OpenedSurvey> {
  const survey = orNotFound(await queries.surveys.lock(tx, surveyId));
  const own = ownVillage(actor);
  if (own && recordings.some((one) => one.kind !== 'forget' && one.villageId !== own))
    throw new Problem('refused');
  if (survey.closedOn && own) throw new Problem('wrong-state');
  const needs = await queries.listNeeds(tx, surveyId);
  const { put, wishes, forget } = recorded(needs, recordings);
  // Whoever is held to a village takes out its names alone; what is not there is taken out already.
  const there = (await queries.listWishes(tx, surveyId, own)).map(({ id }) => id);
  const gone = forget.filter((id) => there.includes(id));
  if (put.length > 0 && (await queries.writeNeeds(tx, surveyId, put)) < put.length)
    throw new Problem('changed-meanwhile');
  const added = wishes.length > 0 ? await queries.addWishes(tx, wishes) : [];
  const removed = gone.length > 0 ? await queries.deleteWishes(tx, gone) : [];
  const before = new Map(needs.map((need) => [need.id, need]));
  const topics = new Map([...needs, ...put].map(({ id, topic }) => [id, topic]));
  const told = ({ needId, name }: { needId: string; name: string }) => ({ name, topic: topics.get(needId) });
  const changes = [
    ...put.map((need) => ({
      act: before.has(need.id) ? needActs.change : needActs.add,
      id: need.id,
      before: before.get(need.id),
      after: need,
    })),
    ...added.map((wish) => ({ act: wishActs.add, id: wish.id, after: told(wish) })),
    ...removed.map((wish) => ({ act: wishActs.remove, id: wish.id, before: told(wish) })),
  ];
  if (changes.length > 0) await record(tx, actor, ...changes);
  else noChange(tx);
  return readSurvey(tx, actor, surveyId);
}
