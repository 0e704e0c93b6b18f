import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** Makes a database, empty or as a copy of another. Takes the owner's connection string up to the name. */
export async function createDatabase(cluster: string, name: string, template?: string): Promise<void> {
  const statement = `create database "${name}"${template ? ` template "${template}"` : ''}`;
  // The database's own housekeeping may be looking at the template just now; it is gone in a moment.
  for (let turn = 1; ; turn += 1)
    try {
      return await asOwner(cluster, statement);
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || turn === 20) throw error;
      await sleep(500);
    }
}

export function dropDatabase(cluster: string, name: string): Promise<void> {
  return asOwner(cluster, `drop database if exists "${name}" with (force)`);
}

async function asOwner(cluster: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: `${cluster}postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
