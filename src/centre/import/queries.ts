import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Added, ImportKind } from './schema.ts';

/** An import that was made: what it added, what was answered, and whether it was taken back. */
export interface KeptImport {
  readonly kind: string;
  readonly activityId: string | null;
  readonly added: Added;
  readonly answer: unknown;
  readonly undone: boolean;
}

/**
 * Gives an import of this commune, and keeps others from making or taking back any of its kind until the transaction ends: what of a list is
 * new is seen from what is there.
 */
export async function holdImport(tx: Tx, kind: ImportKind, id: string): Promise<KeptImport | undefined> {
  await hold(tx, `import ${kind}`);
  const row = await tx
    .selectFrom('import')
    .select(['kind', 'activityId', 'added', 'answer', 'undoneAt'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, added: row.added as Added, undone: row.undoneAt !== null };
}

export async function insertImport(
  tx: Tx,
  accountId: string,
  one: {
    readonly id: string;
    readonly kind: ImportKind;
    readonly activityId: string | null;
    readonly added: Added;
    readonly answer: unknown;
  },
): Promise<void> {
  const { added, answer, ...rest } = one;
  await tx
    .insertInto('import')
    .values({
      communeId: tx.commune,
      accountId,
      ...rest,
      added: sql`${JSON.stringify(added)}::jsonb`,
      answer: sql`${JSON.stringify(answer)}::jsonb`,
    })
    .execute();
}

/** Says whether it stood until now. */
export async function noteUndone(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('import')
    .set({ undoneAt: sql`now()` })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
