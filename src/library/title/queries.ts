import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import { recordStore } from '#platform/database/records.ts';
import { type ListedTitle, type Title, title } from './schema.ts';

export const titles = recordStore('libraryTitle', title);

/** Gives all titles with how many copies of each are lent, those in use first, by name as Vietnamese sorts. */
export async function listTitles(tx: Tx): Promise<ListedTitle[]> {
  const lent = await tx
    .selectFrom('libraryLoan')
    .select(['titleId', sql<number>`count(*)::int`.as('lent')])
    .where('communeId', '=', tx.commune)
    .where('backOn', 'is', null)
    .groupBy('titleId')
    .execute();
  const counts = new Map(lent.map((row) => [row.titleId, row.lent]));
  const rows = await titles
    .all(tx)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('title'),
      (order) => order.collate('vi-x-icu'),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, lent: counts.get(row.id) ?? 0 }));
}

/** Adds titles that came from a sheet. */
export const insertTitles = (tx: Tx, rows: readonly Title[]): Promise<void> =>
  insertAll(
    tx,
    'libraryTitle',
    rows.map((row) => ({ communeId: tx.commune, ...row, revision: 1 })),
    { keepKnown: true },
  );

/** Gives how many of these titles were lent, or changed since they were added. */
export async function countUsed(tx: Tx, ids: readonly string[]): Promise<number> {
  const { used } = await tx
    .selectFrom('libraryTitle as title')
    .select((of) => of.fn.countAll<number>().as('used'))
    .where('title.communeId', '=', tx.commune)
    .where('title.id', '=', (of) => of.fn.any(of.val([...ids])))
    .where((where) =>
      where.or([
        where('title.revision', '>', 1),
        where.exists(
          where
            .selectFrom('libraryLoan as loan')
            .select('loan.id')
            .whereRef('loan.communeId', '=', 'title.communeId')
            .whereRef('loan.titleId', '=', 'title.id'),
        ),
      ]),
    )
    .executeTakeFirstOrThrow();
  return Number(used);
}

export async function deleteTitles(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('libraryTitle')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (of) => of.fn.any(of.val([...ids])))
    .execute();
}
