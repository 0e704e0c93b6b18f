import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { CostNorm } from './schema.ts';

const columns = [
  'id',
  'base',
  'perLearner',
  'source',
  'verified',
  'validFrom',
  'validTo',
  'revision',
] as const;

/** Gives the cost norms of the commune. */
export function listCostNorms(tx: Tx): Promise<CostNorm[]> {
  return tx.selectFrom('costNorm').select(columns).orderBy('validFrom').execute();
}

/** Gives one of the cost norms, or nothing when this commune has none of that id. */
export function findCostNorm(tx: Tx, id: string): Promise<CostNorm | undefined> {
  return tx.selectFrom('costNorm').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertCostNorm(tx: Tx, communeId: string, costNorm: CostNorm): Promise<CostNorm> {
  return tx
    .insertInto('costNorm')
    .values({ communeId, ...costNorm, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Changes it when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateCostNorm(tx: Tx, { id, revision, ...set }: CostNorm): Promise<CostNorm | undefined> {
  return tx
    .updateTable('costNorm')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}

/** Gives the norm in force on a day; nothing when there is none. */
export function normOn(tx: Tx, day: CivilDate): Promise<CostNorm | undefined> {
  return tx
    .selectFrom('costNorm')
    .select(columns)
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .executeTakeFirst();
}
