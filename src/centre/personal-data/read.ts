import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { findResident } from '../resident/queries.ts';
import { countNames } from '../resident/queries-forget.ts';
import { type Holdings, rolesOf } from './holdings.ts';
import type { ShownHolding } from './schema.ts';

/** Gives the tables that hold something of people, and how many of the register have a name. */
export async function readHoldings(tx: Tx, holdings: Holdings) {
  return { holdings: shownHoldings(holdings), ...(await countNames(tx)) };
}

export const shownHoldings = (holdings: Holdings): ShownHolding[] =>
  holdings().map(({ table, title, columns, of, purpose, seenBy, afterwards }) => ({
    table,
    title,
    columns: Object.entries(columns).map(([column, { vi, en }]) => ({ column, vi, en })),
    of,
    purpose,
    seenBy: [...rolesOf(seenBy)],
    afterwards,
  }));

/** Says what would be taken out of which tables. Throws not-found. */
export async function readPreview(tx: Tx, holdings: Holdings, id: string, today: CivilDate) {
  const { name } = orNotFound(await findResident(tx, id, today));
  const tables: { title: ShownHolding['title']; rows: number; afterwards: ShownHolding['afterwards'] }[] = [];
  for (const { title, about, afterwards } of holdings()) {
    const rows = about ? (await about(tx, id, today)).rows.length : 0;
    if (rows > 0) tables.push({ title, rows, afterwards });
  }
  return { name, tables };
}
