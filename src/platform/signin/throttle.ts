import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** Who tries to sign in, and from where. */
export interface Key {
  readonly username: string;
  readonly address: string;
}

const free = 5;
const firstWait = 15;
const longestWait = 15 * 60;

/** Gives the seconds to wait after so many failures, the last of them so many seconds ago: 15 s after the fifth, doubling, up to 15 min. */
export function waitAfter(failures: number, secondsAgo: number): number {
  if (failures < free) return 0;
  const wait = Math.min(firstWait * 2 ** (failures - free), longestWait);
  return Math.max(0, Math.ceil(wait - secondsAgo));
}

/**
 * Gives the wait of exactly this account from this address: only that pair is refused whatever it sends. A right password of the same
 * person from elsewhere, or of somebody else from here, is never refused.
 */
export async function waitOfPair(database: Database, key: Key): Promise<number> {
  return wait(database, sql`username = ${key.username} and address = ${key.address}`);
}

/** Gives the wait told to a wrong password: the longest of the account's, the address's and the pair's. */
export async function waitFor(database: Database, key: Key): Promise<number> {
  const waits = await Promise.all([
    wait(database, sql`username = ${key.username}`),
    wait(database, sql`address = ${key.address}`),
  ]);
  return Math.max(...waits);
}

export async function noteFailure(database: Database, key: Key): Promise<void> {
  await sql`insert into auth.failed_sign_in (username, address) values (${key.username}, ${key.address})`.execute(
    database,
  );
  await sql`delete from auth.failed_sign_in where at < now() - interval '1 day'`.execute(database);
}

export async function noteSuccess(database: Database, key: Key): Promise<void> {
  await sql`delete from auth.failed_sign_in where username = ${key.username} and address = ${key.address}`.execute(
    database,
  );
}

async function wait(database: Database, which: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ failures: number; ago: number | null }>`
    select count(*) as failures, extract(epoch from now() - max(at)) as ago
    from auth.failed_sign_in where at > now() - interval '1 hour' and ${which}`.execute(database);
  const { failures, ago } = rows[0]!;
  return waitAfter(failures, ago ?? 0);
}
