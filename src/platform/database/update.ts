import type { Updateable } from 'kysely';
import type { Tx } from './database.ts';
import type { DB } from './tables.ts';

/** Changes a record that still stands at the revision that was edited; says whether it did. */
export async function updateAt<Table extends keyof DB>(
  tx: Tx,
  table: Table,
  { id, revision }: { readonly id: string; readonly revision: number },
  set: Updateable<DB[Table]>,
): Promise<boolean> {
  // Kysely types a table that it knows by name; inside, this one is taken for a table with the same key.
  const changed = await tx
    .updateTable(table as 'candidacy')
    .set((at) => ({ ...(set as object), revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}
