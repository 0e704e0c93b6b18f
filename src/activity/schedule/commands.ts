import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { openFromPlan } from '../class/commands.ts';
import { saveSession } from '../session/commands.ts';
import { scheduleActs } from './acts.ts';
import { deleteUnusedSessions } from './queries.ts';
import type { Placement } from './schema.ts';

/**
 * Gives classes their sessions, opening those of the plan first; sending the same again changes nothing more. Throws what saveSession and
 * openFromPlan throw, and then nothing is placed: venue-taken and instructor-taken name the class that is in the way.
 */
export async function placeSchedule(
  tx: Tx,
  actor: Actor,
  placements: readonly Placement[],
): Promise<{ placed: number }> {
  const toOpen = placements.flatMap(({ activityId: id, planItemId }) =>
    planItemId ? [{ id, planItemId }] : [],
  );
  if (toOpen.length > 0) await openFromPlan(tx, actor, toOpen);
  const all = placements.flatMap(({ activityId, sessions }) =>
    sessions.map(({ id, ...slot }) => ({ activityId, id, slot })),
  );
  for (const { activityId, id, slot } of all)
    await saveSession(tx, actor, activityId, id, { ...slot, state: 'planned', reason: null, revision: 0 });
  return { placed: all.length };
}

/** Takes back sessions that were placed and that nobody has changed or used since; the others stay. Gives how many are gone. */
export async function undoSchedule(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<{ removed: number }> {
  const removed = await deleteUnusedSessions(tx, ids);
  if (removed === 0) noChange(tx);
  else await record(tx, actor, { act: scheduleActs.undo, id: ids[0]!, after: { removed } });
  return { removed };
}
