import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { targetPolicy } from './policy.ts';
import { listTargetRows } from './queries.ts';
import { unitOf } from './read.ts';
import { askedText } from './rules.ts';

/** Finds targets by their words; a unit finds its own. */
export async function findTargets(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  const reader = actingBy(actor, targetPolicy['target.read']);
  if (!reader) return null;
  return {
    name: { vi: 'Chỉ tiêu', en: 'Targets' },
    things: (await listTargetRows(tx, { planIds: null, unitId: unitOf(reader) }))
      .filter(({ text }) => fits(`chỉ tiêu ${text}`))
      .map(({ id, text, planId, unit, ...asked }) => ({
        id,
        title: text,
        detail: `Chỉ tiêu: ${askedText(asked, unit).vi}`,
        to: `chi-tieu?ke-hoach=${planId}&mo=${id}`,
      })),
  };
}
