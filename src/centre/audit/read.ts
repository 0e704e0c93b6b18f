import type { Tx } from '#platform/database/database.ts';
import { listEntries, type WhichEntries } from './queries.ts';
import { changesBetween } from './rules.ts';

/** Gives a page of the trail, the latest first, each entry with what it changed. */
export async function readTrail(tx: Tx, which: WhichEntries) {
  const rows = await listEntries(tx, { ...which, limit: which.limit + 1 });
  const entries = rows
    .slice(0, which.limit)
    .map(({ before, after, ...row }) => ({ ...row, changes: changesBetween(before, after) }));
  return { entries, next: rows.length > which.limit ? entries.at(-1)!.seq : null };
}
