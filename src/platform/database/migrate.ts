import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { root } from '../root.ts';

const folder = join(root, 'migrations');
/** Two servers that start at once migrate one after the other. */
const migrationLock = 5_824_113;

/**
 * Brings a database up to the newest migration, each file in a transaction of its own, in the order of its number.
 * Takes the owner's connection string; `upTo` stops after that file (for tests on older data). Gives the names of what ran.
 * Throws when a migration that ran already has been changed since: such a database is not what the code expects.
 */
export async function migrate(ownerUrl: string, upTo?: string): Promise<readonly string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from migration',
    );
    const ran = new Map(rows.map((row) => [row.name, row.sha256]));
    const fresh: string[] = [];
    for (const migration of shippedMigrations()) {
      if (upTo && migration.name > upTo) break;
      const earlier = ran.get(migration.name);
      if (earlier === migration.sha256) continue;
      if (earlier) throw new Error(`${migration.name} has changed since it ran on this database`);
      await run(client, migration);
      fresh.push(migration.name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

/** Counts what the tables hold, so that the planner does not guess after a load of many rows. Takes the owner's connection string. */
export async function analyze(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** Gives the migrations of this program, in their order. */
export function shippedMigrations(): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    // A checkout on Windows may end its lines in another way.
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

async function run(client: Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${migration.name}: ${(error as Error).message}`, { cause: error });
  }
}
