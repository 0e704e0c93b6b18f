import { record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import { type BatchChange, planBatch } from '#vocabulary/batch.ts';
import { needActs, surveyActs } from './acts.ts';
import * as queries from './queries.ts';
import { ownVillage, readSurvey } from './read.ts';
import { sameNeed } from './rules.ts';
import { mostNeeds, type Need, type OpenedSurvey, type Survey } from './schema.ts';

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
  const survey = found(await queries.surveys.lock(tx, surveyId));
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
