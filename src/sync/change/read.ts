import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { HeldPost } from '#platform/permission/permission.ts';
import type { Held } from '#platform/sync.ts';
import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import { type Cursor, readCursor, seal, written } from './cursor.ts';
import { horizon, type NotedChange, noted } from './queries.ts';
import { type ChangedItem, type Changes, FROM_NOW } from './schema.ts';

/** Changes that one page looks at. */
const PAGE = 200;
/** How long changes are kept. */
export const DAYS_KEPT = 60;

/**
 * Gives what changed for an actor since a cursor, in the order of commit; all that the device is to hold, in pages, where there is no cursor
 * or it is good for nothing any more (other posts, another month, another version, another database, too old): then `wipe` says so.
 */
export async function changesFor(
  tx: Tx,
  actor: Actor,
  holds: readonly Held[],
  version: string,
  since: string | undefined,
): Promise<Changes> {
  const { xid, database } = await horizon(tx);
  const of = seal(version, database, actor.accountId, actor.posts.map(scopeOf), actor.today.slice(0, 7));
  const fresh: Cursor = { of, at: { xid, seq: 0 }, day: actor.today, first: { kind: 0, after: null } };
  if (since === FROM_NOW)
    return { items: [], wipe: false, more: false, next: written({ ...fresh, first: null }) };
  const asked = since === undefined ? null : readCursor(since);
  if (!asked || asked.of !== of || asked.at.xid > xid || tooOld(asked.day, actor.today))
    return firstPage(tx, actor, holds, fresh, { wipe: since !== undefined, xid });
  if (asked.first) return firstPage(tx, actor, holds, asked, { wipe: false, xid });
  const rows = await noted(tx, asked.at, xid, PAGE);
  if (rows.some(({ kind }) => kind === 'everything'))
    return firstPage(tx, actor, holds, fresh, { wipe: true, xid });
  const last = rows.length === PAGE ? rows.at(-1)! : { xid, seq: 0 };
  const next = { ...asked, at: { xid: last.xid, seq: last.seq }, day: actor.today };
  return {
    items: await itemsOf(tx, actor, holds, rows),
    wipe: false,
    more: rows.length === PAGE,
    next: written(next),
  };
}

const tooOld = (day: string, today: CivilDate): boolean =>
  daysBetween(day as CivilDate, today) >= DAYS_KEPT - 1;

const scopeOf = ({ role, villageId, unitId }: HeldPost) => [role, villageId, unitId];

/** A page of all that the device is to hold. What changes meanwhile is noted behind the cursor's place, and comes afterwards. */
async function firstPage(
  tx: Tx,
  actor: Actor,
  holds: readonly Held[],
  cursor: Cursor,
  { wipe, xid }: { readonly wipe: boolean; readonly xid: number },
): Promise<Changes> {
  for (let { kind, after } = cursor.first!; kind < holds.length; kind += 1, after = null) {
    const held = holds[kind]!;
    const acting = actingBy(actor, held.permission);
    const ids = acting ? await held.list(tx, acting, after, held.perPage) : [];
    if (!acting || ids.length === 0) continue;
    const items = await readAs(tx, acting, held, ids);
    const first = { kind, after: ids.at(-1)! };
    return { items, wipe, more: true, next: written({ ...cursor, first }) };
  }
  // What changed while the pages were given comes at once.
  return { items: [], wipe, more: cursor.at.xid < xid, next: written({ ...cursor, first: null }) };
}

async function readAs(tx: Tx, actor: Actor, held: Held, ids: readonly string[]): Promise<ChangedItem[]> {
  const records = await held.read(tx, actor, ids);
  return records.map(({ id, record }) => ({ kind: held.kind, id, gone: false, record }));
}

/** Gives each changed record once, as it is now: what the actor may see; that it is gone, to whom it was there before; nothing to others. */
async function itemsOf(
  tx: Tx,
  actor: Actor,
  holds: readonly Held[],
  rows: readonly NotedChange[],
): Promise<ChangedItem[]> {
  const items: ChangedItem[] = [];
  for (const held of holds) {
    const changed = Map.groupBy(
      rows.filter(({ kind }) => kind === held.kind),
      ({ recordId }) => recordId,
    );
    const acting = actingBy(actor, held.permission);
    if (!acting || changed.size === 0) continue;
    const seen = await readAs(tx, acting, held, [...changed.keys()]);
    const there = new Set(seen.map(({ id }) => id));
    const gone = [...changed].filter(
      ([id, notes]) => !there.has(id) && notes.some((note) => wasTheirs(acting, note)),
    );
    items.push(...seen, ...gone.map(([id]) => ({ kind: held.kind, id, gone: true, record: null })));
  }
  return items;
}

/** Whether what somebody cannot see now was theirs to see before. Who sees all could see what is deleted. */
function wasTheirs({ grant: { reach, post } }: Actor, { was }: NotedChange): boolean {
  if (reach === 'all') return true;
  const own = reach === 'village' ? post.villageId : post.unitId;
  return own !== null && was?.includes(own) === true;
}
