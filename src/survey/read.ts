import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import * as queries from './queries.ts';
import type { OpenedSurvey } from './schema.ts';

/** Gives a survey as far as the actor's post reaches. Throws not-found. */
export async function readSurvey(tx: Tx, actor: Actor, id: string): Promise<OpenedSurvey> {
  const survey = orNotFound(await queries.findSurvey(tx, id));
  const own = ownVillage(actor);
  const all = await queries.listNeeds(tx, id);
  const villages = await queries.listVillages(tx, survey.closedOn ?? actor.today);
  const wishes = await queries.listWishes(tx, id, own);
  if (!own) return { survey, needs: all, villages, wishes };
  // A village head sees every topic, but only what the own village asked for.
  const needs = all.map((need) =>
    need.villageId === own ? need : { ...need, villageId: null, registered: 0 },
  );
  const seen = new Set(
    all.flatMap((need) => (need.villageId === own ? [`${need.position}|${need.topic}`] : [])),
  );
  return {
    survey,
    wishes,
    villages: villages.filter((village) => village.id === own),
    needs: needs.filter((need) => need.villageId === own || fresh(seen, `${need.position}|${need.topic}`)),
  };
}

const fresh = (seen: Set<string>, key: string) => !seen.has(key) && Boolean(seen.add(key));

/** The village that the actor is held to; null for who reaches all. */
export function ownVillage(actor: Actor): string | null {
  if (actor.grant.reach === 'all') return null;
  return orNotFound(actor.grant.post.villageId);
}
