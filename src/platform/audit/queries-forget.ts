import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** Takes out what the audit says of the persons in these records; that something was done, when and by whom, stays. */
export async function forgetInAudit(tx: Tx, subjects: readonly string[]): Promise<void> {
  await sql`select forget_in_audit(${subjects}::uuid[])`.execute(tx);
}
