import type { Tx } from '#platform/database/database.ts';
import type { Find } from '#platform/noun.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { type FoundGroup, type Question, questionOf } from '#vocabulary/find.ts';

const MOST = 8;

/** Collects what the nouns find for a question, marks and case ignored: at most eight of a kind, the closest first, else what people work on before what it stands on. */
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
    if (group && group.things.length > 0) groups.push(group);
  }
  return closestFirst(groups, question).map((group) => ({ ...group, things: group.things.slice(0, MOST) }));
}

/** What holds the words as they were typed stands before what only holds their letters: `nuôi ong` before `nuôi cá lồng`. */
function closestFirst(groups: readonly FoundGroup[], { closeness }: Question): readonly FoundGroup[] {
  const ranked = groups.map((group) => {
    const things = group.things.map((thing) => ({
      thing,
      close: closeness(`${thing.title} ${thing.detail}`),
    }));
    things.sort((one, other) => other.close - one.close);
    return { group: { ...group, things: things.map(({ thing }) => thing) }, close: things[0]!.close };
  });
  return ranked.sort((one, other) => other.close - one.close).map(({ group }) => group);
}
