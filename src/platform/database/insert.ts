import type { Insertable } from 'kysely';
import type { Tx } from './database.ts';
import type { DB } from './tables.ts';

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const mostParameters = 60_000;

/**
 * Writes rows into a table in as few statements as PostgreSQL allows. All rows must name the same columns. With `keepKnown`, a row whose
 * id is there already stays as it is.
 */
export async function insertAll<Table extends keyof DB>(
  tx: Tx,
  table: Table,
  rows: readonly Insertable<DB[Table]>[],
  { keepKnown = false }: { keepKnown?: boolean } = {},
): Promise<void> {
  if (rows.length === 0) return;
  const most = Math.floor(mostParameters / Object.keys(rows[0] as object).length);
  for (let at = 0; at < rows.length; at += most) {
    await tx
      .insertInto(table)
      .values(rows.slice(at, at + most) as never)
      .$if(keepKnown, (query) => query.onConflict((conflict) => conflict.doNothing()))
      .execute();
  }
}
