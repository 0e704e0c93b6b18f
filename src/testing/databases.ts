import { Client } from 'pg';

/** Makes a database, empty or as a copy of another. Takes the owner's connection string up to the name. */
export function createDatabase(cluster: string, name: string, template?: string): Promise<void> {
  return asOwner(cluster, `create database "${name}"${template ? ` template "${template}"` : ''}`);
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
