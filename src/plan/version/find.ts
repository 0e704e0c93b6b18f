import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { planPolicy } from '../policy.ts';
import { listPlans } from './queries.ts';

/** Finds plans by title or year. */
export async function findPlans(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, planPolicy['plan.read'])) return null;
  return {
    name: { vi: 'Kế hoạch', en: 'Plans' },
    things: (await listPlans(tx))
      .filter(({ title, year }) => fits(`${title} ${year}`))
      .map(({ id, title, year }) => ({
        id,
        title,
        detail: `Kế hoạch năm ${year}`,
        to: `ke-hoach/${id}`,
      })),
  };
}
