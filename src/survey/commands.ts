import { record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import { type BatchChange, planBatch } from '#vocabulary/batch.ts';
import * as queries from './queries.ts';
import { sameNeed } from './rules.ts';
import { mostNeeds, type Need, type OpenedSurvey, type Survey } from './schema.ts';

/** Opens a survey, renames or closes it. Throws changed-meanwhile when somebody else was faster, already-exists for a second one a year. */
export const saveSurvey = (tx: Tx, actor: Actor, survey: Survey): Promise<Survey> =>
  saveRecord(tx, actor, 'survey', survey, queries.surveys, 'survey.open');

/** Opens a survey as far as the actor's post reaches. Throws not-found. */
export async function openSurvey(tx: Tx, actor: Actor, id: string): Promise<OpenedSurvey> {
  const survey = found(await queries.findSurvey(tx, id));
  const own = ownVillage(actor);
  const all = await queries.listNeeds(tx, id);
  const villages = await queries.listVillages(tx, survey.closedOn ?? actor.today);
  if (!own) return { survey, needs: all, villages };
  // A village head sees every topic, but only what the own village asked for.
  const needs = all.map((need) =>
    need.villageId === own ? need : { ...need, villageId: null, registered: 0 },
  );
  const seen = new Set(
    all.flatMap((need) => (need.villageId === own ? [`${need.position}|${need.topic}`] : [])),
  );
  return {
    survey,
    villages: villages.filter((village) => village.id === own),
    needs: needs.filter((need) => need.villageId === own || fresh(seen, `${need.position}|${need.topic}`)),
  };
}

const fresh = (seen: Set<string>, key: string) => !seen.has(key) && Boolean(seen.add(key));

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
      act: before.has(need.id) ? 'need.change' : 'need.add',
      kind: 'need',
      id: need.id,
      before: before.get(need.id),
      after: need,
    })),
    ...batch.remove.map((id) => ({ act: 'need.delete', kind: 'need', id, before: before.get(id) })),
  );
  return openSurvey(tx, actor, surveyId);
}

/** The village that the actor is held to; null for who reaches all. */
function ownVillage(actor: Actor): string | null {
  if (actor.grant.reach === 'all') return null;
  return found(actor.grant.post.villageId);
}
