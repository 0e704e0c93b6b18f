import type { Tx } from '#platform/database/database.ts';
import { insertNew } from '#platform/database/insert.ts';

/** An act as it is remembered, so that it is taken once. */
export interface TakenAct {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly deviceAt: string | null;
}

/**
 * Writes down that an act is being taken, in the transaction of the act itself. Says whether it is the first time; another transaction that
 * takes the same is waited for.
 */
export async function insertTaken(tx: Tx, act: TakenAct): Promise<boolean> {
  return insertNew(tx, 'takenAct', { communeId: tx.commune, ...act });
}

/** Says whether an act of an account has been taken. */
export async function wasTaken(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('takenAct')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row !== undefined;
}
