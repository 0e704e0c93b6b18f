import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { analyze, migrate, shippedMigrations } from '../../platform/database/migrate.ts';
import { Failure } from '../failure.ts';
import { type Head, readBackup } from './format.ts';
import { communesOf, settle, sumOf, type Table, tablesOf } from './tables.ts';

/**
 * Brings a backup into an empty database. The file is read from end to end before anything is written; all of it is loaded in one
 * transaction, and each table's sum is taken again from what the database then holds. Takes the owner's connection string and the file.
 * Gives the figures of the backup. Throws Failure, after which nothing is there.
 */
export async function restoreBackup(ownerUrl: string, file: string) {
  let head: Head | null = null;
  const whole = await readBackup(file, {
    head: async (read) => {
      head = read;
    },
  });
  const { migrations, sequences } = head! as Head;
  assertKnown(migrations);
  const level = migrations.at(-1)!.name;
  await assertEmpty(ownerUrl, level);
  // The rows fit the tables as they were then; the newer migrations change both together.
  await migrate(ownerUrl, level);
  await load(ownerUrl, file, sequences);
  await migrate(ownerUrl);
  await analyze(ownerUrl);
  return whole;
}

function assertKnown(migrations: Head['migrations']): void {
  const known = new Map(shippedMigrations().map(({ name, sha256 }) => [name, sha256]));
  if (migrations.some(({ name, sha256 }) => known.get(name) !== sha256))
    throw new Failure('Bản sao lưu này do phiên bản Làng Học khác tạo ra; cập nhật phần mềm rồi chạy lại.');
}

async function assertEmpty(ownerUrl: string, level: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query(`select to_regclass('public.migration') is not null as yes`);
    if (!found.rows[0].yes) return;
    const { rows } = await client.query(
      `select exists (select from commune) or exists (select from auth."user") as used, (select max(name) from migration) as level`,
    );
    if (rows[0].used)
      throw new Failure(
        'Cơ sở dữ liệu này đã có dữ liệu; chỉ khôi phục vào nơi còn trống (đặt LANGHOC_DATA khác).',
      );
    if (rows[0].level > level)
      throw new Failure(
        'Bản sao lưu cũ hơn cơ sở dữ liệu trống này; khôi phục vào thư mục dữ liệu mới (đặt LANGHOC_DATA khác).',
      );
  } finally {
    await client.end();
  }
}

async function load(ownerUrl: string, file: string, sequences: Head['sequences']): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await settle(client);
    await client.query('begin');
    const tables = await tablesOf(client);
    await open(client, tables);
    const byName = new Map(tables.map((table) => [table.name, table]));
    const sums = new Map<string, string>();
    await readBackup(file, {
      section: async ({ table, columns }, rows) => {
        const known = byName.get(table);
        if (!known || columns.join() !== known.columns.join())
          throw new Failure(`Bảng ${table} trong bản sao lưu không khớp với phần mềm này.`);
        const into = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
        await pipeline(Readable.from(rows, { objectMode: false }), into);
      },
      sum: async ({ table }, { sha256 }) => {
        sums.set(table, sha256);
      },
    });
    await close(client, tables);
    const communes = await communesOf(client);
    for (const table of tables)
      if ((await sumOf(client, table, communes)).sha256 !== sums.get(table.name))
        throw new Failure(`Bảng ${table.name} sau khi khôi phục không khớp mã kiểm tra; chưa có gì bị ghi.`);
    for (const [name, value] of Object.entries(sequences))
      await client.query('select setval($1, $2)', [name, value]);
    await client.query('commit');
  } finally {
    // Without the commit the end of the connection takes everything back.
    await client.end();
  }
}

/** Rows come as they are: what migrations have filled makes room, and nothing is derived from them a second time. */
async function open(client: Client, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables.toReversed()) await client.query(`delete from ${name}`);
  for (const { name, tenant } of tables)
    await client.query(
      `alter table ${name} disable trigger user${tenant ? ', no force row level security' : ''}`,
    );
}

async function close(client: Client, tables: readonly Table[]): Promise<void> {
  for (const { name, tenant } of tables)
    await client.query(
      `alter table ${name} enable trigger user${tenant ? ', force row level security' : ''}`,
    );
}
