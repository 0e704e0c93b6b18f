import type { Insertable, InsertObject } from 'kysely';
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

/** Adds a row whose id the client made; says whether it did, or one of that id was there already. */
export async function insertNew<Table extends keyof DB>(
  tx: Tx,
  table: Table,
  row: InsertObject<DB, Table>,
): Promise<boolean> {
  // Kysely types a table that it knows by name; inside, this one is taken for a table with the same key.
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto(table as 'candidacy')
    .values(row as never)
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
