import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { residentPolicy } from './policy.ts';
import { findResidents } from './queries-find.ts';

/** Finds people by their names: a village head those of the own village. */
export async function findPeople(tx: Tx, actor: Actor, { words }: Question): Promise<FoundGroup | null> {
  const reader = actingBy(actor, residentPolicy['resident.read']);
  if (!reader) return null;
  const { reach, post } = reader.grant;
  if (reach === 'village' && !post.villageId) return null;
  const village = reach === 'village' ? post.villageId : null;
  const people = await findResidents(tx, words.join(' '), village);
  return {
    name: { vi: 'Người dân', en: 'People' },
    things: people.map((one) => ({
      id: one.id,
      title: one.name,
      detail: `${one.village} · sinh năm ${one.birthYear}`,
      to: `nguoi-dan?nguoi=${one.id}`,
    })),
  };
}
