import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type ListedLoan, loan } from './schema.ts';

export const loans = recordStore('libraryLoan', loan);

/** Gives all loans with what was lent: those that are out first, by the day on which they are due; then the last that came back. */
export function listLoans(tx: Tx): Promise<ListedLoan[]> {
  return tx
    .selectFrom('libraryLoan as loan')
    .innerJoin('libraryTitle as title', (join) =>
      join.onRef('title.communeId', '=', 'loan.communeId').onRef('title.id', '=', 'loan.titleId'),
    )
    .select([
      'loan.id',
      'loan.titleId',
      'title.title',
      'loan.reader',
      'loan.lentOn',
      'loan.dueOn',
      'loan.backOn',
      'loan.revision',
    ])
    .where('loan.communeId', '=', tx.commune)
    .orderBy('loan.backOn', (order) => order.desc().nullsFirst())
    .orderBy('loan.dueOn', (order) => order.asc().nullsLast())
    .orderBy('loan.id')
    .execute();
}

/** Gives the loans of a title that are out. */
export function listOut(tx: Tx, titleId: string) {
  return tx
    .selectFrom('libraryLoan')
    .select(['id', 'dueOn'])
    .where('communeId', '=', tx.commune)
    .where('titleId', '=', titleId)
    .where('backOn', 'is', null)
    .execute();
}
