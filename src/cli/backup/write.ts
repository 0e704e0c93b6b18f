import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { Failure } from '../failure.ts';
import { endOfRows, line, readBackup, summing, wholeOf } from './format.ts';
import { communesOf, rowsOf, settle, tablesOf } from './tables.ts';

export interface Written {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes everything into a file: one snapshot of the database, also while a server works on it. The file appears under its name only after
 * it has been read back and found whole. Takes the owner's connection string, the file and the program's version. Throws Failure.
 */
export async function writeBackup(ownerUrl: string, out: string, version: string): Promise<Written> {
  const unfinished = `${out}.${process.pid}.part`;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await settle(client);
    await client.query('begin isolation level repeatable read read only');
    await pipeline(
      Readable.from(contentOf(client, version)),
      createGzip({ level: 5 }),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    const handle = await open(unfinished, 'r+');
    await handle.sync();
    await handle.close();
    const whole = await readBackup(unfinished, {});
    await rename(unfinished, out);
    return { ...whole, bytes: (await stat(out)).size };
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (['ENOENT', 'EACCES', 'EISDIR', 'EPERM', 'EROFS', 'ENOTDIR'].includes(code))
      throw new Failure(`Không ghi được vào ${out}.`);
    if (code === 'ENOSPC' || code === 'EFBIG') throw new Failure(`Ổ đĩa của ${out} đã đầy; chọn nơi khác.`);
    throw error;
  } finally {
    await client.end();
    await rm(unfinished, { force: true });
  }
}

async function* contentOf(client: Client, version: string): AsyncIterable<Buffer> {
  const known = await client.query(`select to_regclass('public.migration') is not null as yes`);
  if (!known.rows[0].yes) throw new Failure('Cơ sở dữ liệu này chưa có gì để sao lưu.');
  const migrations = await client.query('select name, sha256 from migration order by name');
  const sequences = await client.query(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as value from pg_sequences
     where schemaname in ('public', 'auth') and last_value is not null order by 1`,
  );
  yield line({
    langhoc: 'backup',
    format: 1,
    version,
    at: new Date().toISOString(),
    migrations: migrations.rows,
    sequences: Object.fromEntries(sequences.rows.map(({ name, value }) => [name, value])),
  });
  const communes = await communesOf(client);
  const whole = wholeOf();
  for (const table of await tablesOf(client)) {
    yield line({ table: table.name, columns: table.columns });
    const seen = summing();
    for await (const bytes of rowsOf(client, table, communes)) {
      seen.add(bytes);
      yield bytes;
    }
    yield endOfRows;
    yield line(seen.sum());
    whole.add(seen.sum());
  }
  yield line(whole.end());
}
