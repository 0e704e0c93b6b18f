import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Tx } from '../database/database.ts';
import { randomWord } from './password.ts';

/** Keeps a new reset code for an account, in place of an earlier one; it is good once, within a day. Gives the code, shown this once. */
export async function giveResetCode(tx: Tx, accountId: string): Promise<string> {
  const code = randomWord(2);
  await sql`insert into auth.reset_code (account_id, sha256, expires_at)
    values (${accountId}, ${hashOf(code)}, now() + interval '1 day')
    on conflict (account_id) do update set sha256 = ${hashOf(code)}, expires_at = now() + interval '1 day'`.execute(
    tx,
  );
  return code;
}

/** Takes a reset code away, so that of two who send it at once one gets through. Gives the account's id, or null: wrong, used, run out. */
export async function takeResetCode(
  database: Database,
  username: string,
  code: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    delete from auth.reset_code using auth."user"
    where auth."user".id = account_id and username = ${username.toLowerCase()} and sha256 = ${hashOf(code)}
      and expires_at > now() returning account_id as id`.execute(database);
  return rows[0]?.id ?? null;
}

const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
    .digest('hex');
