import type { Tx } from '#platform/database/database.ts';
import type { Find } from '#platform/noun.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { type FoundGroup, questionOf } from '#vocabulary/find.ts';

const MOST = 8;

/** Collects what the nouns find for a question, marks and case ignored: at most eight of a kind, what people work on before what it stands on. */
export async function findThings(
  tx: Tx,
  actor: Actor,
  typed: string,
  nouns: readonly Find[],
): Promise<FoundGroup[]> {
  const question = questionOf(typed);
  const groups: FoundGroup[] = [];
  // One connection: one noun after the other.
  for (const find of [...nouns].reverse()) {
    const group = await find(tx, actor, question);
    if (group && group.things.length > 0) groups.push({ ...group, things: group.things.slice(0, MOST) });
  }
  return groups;
}
