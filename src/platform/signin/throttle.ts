import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Who tries, and from where. */
export interface Key {
  readonly username: string;
  readonly address: string;
}

const free = 5;
/** One address that fails on so many accounts, so often, is trying out names. */
const freeOfAddress = 20;
const accountsOfAddress = 5;
const firstWait = 15;
const longestWait = 15 * 60;

/** Gives the seconds to wait after so many failures, the last of them so many seconds ago: 15 s after the fifth, doubling, up to 15 min. */
export function waitAfter(failures: number, secondsAgo: number, allowed = free): number {
  if (failures < allowed) return 0;
  const wait = Math.min(firstWait * 2 ** Math.min(failures - allowed, 10), longestWait);
  return Math.max(0, Math.ceil(wait - secondsAgo));
}

/** An attempt that was let through, or the seconds to wait. */
export type Attempt = { readonly id: number } | { readonly waitSeconds: number };

/**
 * Counts an attempt before it is answered, so that many guesses at once are no more than many guesses one after the other. Refused are
 * this account from this address after five failures, and, from an address that fails on many accounts, every account that never signed
 * in from there. A right password of the same person from elsewhere, or of somebody else who works here, is never refused.
 */
export async function beginAttempt(database: Database, key: Key): Promise<Attempt> {
  return database.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${key.address}`}, 0))`.execute(tx);
    const pair = await failures(tx, sql`username = ${key.username} and address = ${key.address}`);
    const address = await failures(tx, sql`address = ${key.address}`);
    const spraying = address.accounts >= accountsOfAddress && !(await signedInFrom(tx, key));
    const waitSeconds = Math.max(
      waitAfter(pair.count, pair.ago),
      spraying ? waitAfter(address.count, address.ago, freeOfAddress) : 0,
    );
    if (waitSeconds > 0) return { waitSeconds };
    const { rows } = await sql<{ id: number }>`
      insert into auth.failed_sign_in (username, address) values (${key.username}, ${key.address}) returning id`.execute(
      tx,
    );
    return { id: rows[0]!.id };
  });
}

/** Gives the wait told to a wrong password: the longer of the account's and the address's. */
export async function waitFor(database: Database, key: Key): Promise<number> {
  const account = await failures(database, sql`username = ${key.username}`);
  const address = await failures(database, sql`address = ${key.address}`);
  return Math.max(waitAfter(account.count, account.ago), waitAfter(address.count, address.ago));
}

/** A right password: this account has failed nothing from here. */
export async function endAttempt(database: Database, key: Key): Promise<void> {
  await sql`delete from auth.failed_sign_in where username = ${key.username} and address = ${key.address}`.execute(
    database,
  );
}

/** An attempt that nobody answered, since the database was away, counts for nothing. */
export async function forgetAttempt(database: Database, id: number): Promise<void> {
  await sql`delete from auth.failed_sign_in where id = ${id}`.execute(database);
}

/** Failures of more than a day ago count for nobody; called now and then. */
export async function clearAttempts(database: Database): Promise<void> {
  await sql`delete from auth.failed_sign_in where at < now() - interval '1 day'`.execute(database);
}

async function failures(database: Database, which: ReturnType<typeof sql>) {
  const { rows } = await sql<{ count: number; accounts: number; ago: number | null }>`
    select count(*) as count, count(distinct username) as accounts, extract(epoch from now() - max(at)) as ago
    from auth.failed_sign_in where at > now() - interval '1 hour' and ${which}`.execute(database);
  const { count, accounts, ago } = rows[0]!;
  return { count, accounts, ago: ago ?? 0 };
}

/** Whether this account holds a session that began at this address. */
async function signedInFrom(database: Database, { username, address }: Key): Promise<boolean> {
  const { rows } = await sql`
    select from auth.session join auth."user" on auth."user".id = session."userId"
    where username = ${username} and "ipAddress" = ${address} and "expiresAt" > now() limit 1`.execute(
    database,
  );
  return rows.length > 0;
}
