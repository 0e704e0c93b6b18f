import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** Lets one transaction at a time at what this names in the commune, also at what is not there yet, until it ends. */
export async function hold(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${name} ${tx.commune}`}, 0))`.execute(tx);
}
