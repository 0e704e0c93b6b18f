import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { criteriaSetPolicy } from './policy.ts';
import { readSets } from './read.ts';

/** Finds criteria sets by their name, their id and their basis. */
export async function findCriteriaSets(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, criteriaSetPolicy['criteria-set.read'])) return null;
  return {
    name: { vi: 'Bộ tiêu chí', en: 'Criteria sets' },
    things: (await readSets(tx))
      .filter(({ id, name, basis }) => fits(`bộ tiêu chí ${name} ${id} ${basis ?? ''}`))
      .map(({ id, name, basis, trailId }) => ({
        id: trailId,
        title: name,
        detail: basis ?? id,
        to: `tieu-chi/${id}`,
      })),
  };
}
