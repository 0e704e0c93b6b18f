import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { communesOf, settle, sumOf, tablesOf } from '../src/cli/backup/tables.ts';
import { prepareCluster, removeCluster } from '../src/platform/database/cluster.ts';
import { root } from '../src/platform/root.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { createDatabase, dropDatabase } from '../src/testing/databases.ts';
import { committingDatabase } from '../src/testing/services.ts';

interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `langhoc …` as a person does, on the database of a connection string or of a data directory. */
function langhoc(where: { url?: string; data?: string }, ...argv: readonly string[]): Promise<Done> {
  const env = { ...process.env, DATABASE_URL: where.url ?? '', LANGHOC_DATA: where.data ?? '' };
  const child = spawn(process.execPath, [join(root, 'src', 'cli.ts'), ...argv], { env });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

async function emptyDatabase(): Promise<string> {
  const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(inject('cluster'), name);
  onTestFinished(() => dropDatabase(inject('cluster'), name));
  return inject('cluster') + name;
}

async function on<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Gives the sum over the rows of every table, and where the sequences stand. */
const contentOf = (url: string) =>
  on(url, async (client) => {
    await settle(client);
    await client.query('begin');
    const communes = await communesOf(client);
    const sums: [string, string][] = [];
    for (const table of await tablesOf(client))
      sums.push([table.name, (await sumOf(client, table, communes)).sha256]);
    expect(sums.length).toBeGreaterThan(30);
    // What changed in which transaction is of one database: it goes into no backup.
    const sequences = await client.query(
      `select schemaname || '.' || sequencename as name, last_value from pg_sequences
       where schemaname in ('public', 'auth') and sequencename <> 'change_seq_seq' order by 1`,
    );
    return { ...Object.fromEntries(sums), sequences: sequences.rows };
  });

describe('a backup', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'langhoc-backup-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings everything back: records, accounts, files, sequences, odd signs', async () => {
    const source = await committingDatabase();
    const { communeId } = tanHuong2024();
    await on(source, async (client) => {
      // An owner who is no superuser is bound by row-level security too.
      await client.query(`select set_config('app.commune', $1, false)`, [communeId]);
      await client.query(
        `insert into file (commune_id, id, name, media_type, size, sha256, bytes)
         values ($1, gen_random_uuid(), $2, 'image/jpeg', 6, 'x', $3)`,
        [communeId, 'một\ttab\nhai dòng \\. \\N "nháy" 😀', Buffer.from([0, 10, 92, 46, 10, 255])],
      );
    });
    const file = join(folder, 'all.backup');
    const written = await langhoc({ url: source }, 'backup', file);
    expect(written).toMatchObject({ code: 0, err: '' });
    const target = await emptyDatabase();
    const restored = await langhoc({ url: target }, 'restore', file);
    expect(restored).toMatchObject({ code: 0, err: '' });
    const [before, after] = [await contentOf(source), await contentOf(target)];
    expect(after).toEqual(before);
    const forced = await on(target, (client) =>
      client.query(`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where nspname = 'public' and relname <> 'commune' and relrowsecurity and not relforcerowsecurity`),
    );
    expect(forced.rows).toEqual([]);
  });

  it('goes from a server to the embedded database and back', async () => {
    const source = await committingDatabase();
    const [first, second] = [join(folder, 'first.backup'), join(folder, 'second.backup')];
    const data = join(folder, 'embedded');
    onTestFinished(() => removeCluster(prepareCluster(data)));
    const steps = [
      await langhoc({ url: source }, 'backup', first),
      await langhoc({ data }, 'restore', first),
      await langhoc({ data }, 'backup', second),
    ];
    expect(steps.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    const target = await emptyDatabase();
    expect(await langhoc({ url: target }, 'restore', second)).toMatchObject({ code: 0, err: '' });
    expect(await contentOf(target)).toEqual(await contentOf(source));
  });

  it('is refused by a database that holds something, which stays as it is', async () => {
    const source = await committingDatabase();
    const file = join(folder, 'used.backup');
    await langhoc({ url: source }, 'backup', file);
    const before = await contentOf(source);
    const refused = await langhoc({ url: source }, 'restore', file);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^Cơ sở dữ liệu này đã có dữ liệu[^\n]*\n$/);
    expect(await contentOf(source)).toEqual(before);
  });

  it('that was cut off or changed is told in one line, and nothing is restored', async () => {
    const source = await committingDatabase();
    const file = join(folder, 'whole.backup');
    await langhoc({ url: source }, 'backup', file);
    const plain = gunzipSync(readFileSync(file));
    const damaged = {
      'cut.backup': () => truncateSync(join(folder, 'cut.backup'), 100_000),
      // Well packed, so that only the sums can tell.
      'changed.backup': () => {
        const at = plain.indexOf('Nông Bích Diệp');
        const altered = Buffer.from(plain);
        altered.write('Nông Bích Diêp', at);
        writeFileSync(join(folder, 'changed.backup'), gzipSync(altered));
      },
      'shortened.backup': () =>
        writeFileSync(join(folder, 'shortened.backup'), gzipSync(plain.subarray(0, plain.lastIndexOf('{')))),
      'other.backup': () => writeFileSync(join(folder, 'other.backup'), gzipSync('một tệp khác\n')),
      'empty.backup': () => writeFileSync(join(folder, 'empty.backup'), ''),
    };
    const target = await emptyDatabase();
    for (const [name, damage] of Object.entries(damaged)) {
      writeFileSync(join(folder, name), readFileSync(file));
      damage();
      const refused = await langhoc({ url: target }, 'restore', join(folder, name));
      expect([name, refused.code, refused.err.split('\n').length]).toEqual([name, 2, 2]);
      expect(refused.err).toMatch(/bị hỏng|không phải bản sao lưu/);
    }
    const left = await on(target, (client) =>
      client.query(`select to_regclass('public.commune') as commune`),
    );
    expect(left.rows).toEqual([{ commune: null }]);
  });

  it('that cannot be written is told in one line and leaves no file', async () => {
    const source = await committingDatabase();
    const out = join(folder, 'no', 'such', 'folder.backup');
    const refused = await langhoc({ url: source }, 'backup', out);
    expect(refused).toMatchObject({ code: 2, err: `Không ghi được vào ${out}.\n` });
    expect(existsSync(out)).toBe(false);
  });
});
