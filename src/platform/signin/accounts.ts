import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { Problem } from '../problems/problem.ts';
import { assertGoodPassword } from './password.ts';

/**
 * Makes an account inside a transaction, so that it exists exactly when what goes with it does. Gives its id. Throws weak-password, and
 * already-exists for a user name that somebody has.
 */
export async function addAccount(
  tx: Tx,
  account: { readonly username: string; readonly name: string; readonly password: string },
): Promise<string> {
  const username = account.username.toLowerCase();
  assertGoodPassword(account.password, [username, account.name]);
  const { rows } = await sql`select from auth."user" where username = ${username}`.execute(tx);
  if (rows.length > 0) throw new Problem('already-exists');
  const id = randomUUID();
  await sql`insert into auth."user" (id, name, email, username, "displayUsername")
    values (${id}, ${account.name}, ${`${username}@khong-dung-thu.invalid`}, ${username}, ${account.username})`.execute(
    tx,
  );
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${randomUUID()}, ${id}, 'credential', ${id}, ${await hashPassword(account.password)})`.execute(
    tx,
  );
  return id;
}

/** Sets a new password inside a transaction and ends all sessions of the account. Throws weak-password. */
export async function replacePassword(
  tx: Tx,
  accountId: string,
  password: string,
  about: readonly string[],
): Promise<void> {
  assertGoodPassword(password, about);
  await sql`update auth.account set password = ${await hashPassword(password)}, "updatedAt" = now()
    where "userId" = ${accountId} and "providerId" = 'credential'`.execute(tx);
  await sql`delete from auth.session where "userId" = ${accountId}`.execute(tx);
}
