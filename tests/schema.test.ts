import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tablesFile, writeTables } from '../scripts/tables.ts';
import { moi } from '../src/sample/moi.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { testToday } from '../src/testing/fixtures.ts';

/** Tables that belong to no commune: the tree of places, the tenants themselves, codes of law, and the record of migrations. */
const common = ['commune', 'migration', 'place', 'place_succession', 'programme'];
/**
 * Attendance is made by the database from the marks: a session and a line of its roster have one row. An id beside that key would be a second
 * index in every writing of marks, and nothing would ever ask for it.
 */
const ownKeys: Readonly<Record<string, string>> = {
  attendance: 'commune_id,session_id,enrolment_id',
  // Read in this order and in no other.
  change: 'commune_id,xid,seq',
};
const here = tanHuong2024().communeId;
const there = moi(testToday).communeId;

/** The lines of a file of types without what a formatter may change. */
const meaning = (text: string) =>
  text
    .replaceAll('"', "'")
    .replaceAll(/=\s+/g, '= ')
    .split('\n')
    .map((line) => line.trim());

describe('the database', () => {
  let client: Client;
  let tenant: readonly string[];
  const rows = async (text: string, values: unknown[] = []) => (await client.query(text, values)).rows;

  beforeAll(async () => {
    client = new Client({ connectionString: inject('cluster') + inject('template') });
    await client.connect();
    const found = await rows(`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
    tenant = found.map(({ name }) => name).filter((name) => !common.includes(name));
  });
  afterAll(() => client.end());

  it('keys every tenant table by commune first', async () => {
    const keys = await rows(`select c.relname as name, array_agg(a.attname::text order by k.at) as key
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace,
        unnest(i.indkey) with ordinality k (number, at) join pg_attribute a on a.attnum = k.number
      where i.indisprimary and n.nspname = 'public' and a.attrelid = c.oid group by 1`);
    const keyOf = new Map(keys.map(({ name, key }) => [name, key]));
    expect(tenant.filter((name) => keyOf.get(name)?.join() !== (ownKeys[name] ?? 'commune_id,id'))).toEqual(
      [],
    );
    expect(tenant.length).toBeGreaterThan(30);
  });

  it('binds every tenant table, its owner too, by row-level security', async () => {
    const open =
      await rows(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open.map(({ name }) => name).filter((name) => !common.includes(name))).toEqual([]);
  });

  it('has an index that begins with the columns of each foreign key', async () => {
    const bare = await rows(`select conrelid::regclass::text || ' ' || pg_get_constraintdef(k.oid) as said
      from pg_constraint k join pg_namespace n on n.oid = k.connamespace
      where k.contype = 'f' and n.nspname in ('public', 'auth') and not exists (
        select from pg_index i where i.indrelid = k.conrelid and i.indpred is null
          and (select array_agg(column_number order by column_number) from unnest(k.conkey) column_number)
            = (select array_agg(column_number order by column_number)
               from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) column_number))`);
    expect(bare).toEqual([]);
  });

  it('carries the commune in each foreign key between tenant tables', async () => {
    const keys =
      await rows(`select k.conrelid::regclass::text as from_table, k.confrelid::regclass::text as to_table,
        pg_get_constraintdef(k.oid) as said from pg_constraint k where k.contype = 'f'`);
    const between = keys.filter(
      ({ from_table, to_table }) => tenant.includes(from_table) && tenant.includes(to_table),
    );
    expect(
      between.filter(({ said }) => !/FOREIGN KEY \(commune_id, .*REFERENCES \w+\(commune_id, /.test(said)),
    ).toEqual([]);
    expect(between.length).toBeGreaterThan(30);
  });

  it('gives the server a role that can bypass nothing', async () => {
    const [role] = await rows(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'langhoc_app'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    const owned = await rows(
      `select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'langhoc_app'`,
    );
    expect(owned).toEqual([]);
  });

  it('is what the types in the code say it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'langhoc-tables-'));
    try {
      await writeTables(inject('cluster') + inject('template'), join(folder, 'tables.ts'));
      const fresh = readFileSync(join(folder, 'tables.ts'), 'utf8');
      expect(meaning(readFileSync(tablesFile, 'utf8')), 'run `node scripts/tables.ts`').toEqual(
        meaning(fresh),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("shows no row of any tenant table without a commune, nor another commune's with one", async () => {
    await client.query('begin');
    try {
      const foreign = async () => {
        const counts = new Map<string, number>();
        for (const name of tenant) {
          const [found] = await rows(`select count(*)::int as count from "${name}" where commune_id <> $1`, [
            there,
          ]);
          counts.set(name, found.count);
        }
        return [...counts].filter(([, count]) => count > 0);
      };
      await client.query('set local role langhoc_app');
      await client.query(`select set_config('app.commune', $1, true)`, [here]);
      expect((await foreign()).length).toBeGreaterThan(20);
      await client.query(`select set_config('app.commune', '', true)`);
      expect(await foreign()).toEqual([]);
      await client.query(`select set_config('app.commune', $1, true)`, [there]);
      expect(await foreign()).toEqual([]);
      expect((await rows('select from resident limit 1')).length).toBe(1);
    } finally {
      await client.query('rollback');
    }
  });

  it('refuses to write a row of another commune, in every tenant table', async () => {
    await client.query('begin');
    const written: string[] = [];
    try {
      await client.query('set local role langhoc_app');
      await client.query(`select set_config('app.commune', $1, true)`, [there]);
      expect(tenant.length).toBeGreaterThan(20);
      for (const name of tenant) {
        await client.query('savepoint before');
        // Security looks at a row before its other columns are checked.
        const error = await client.query(`insert into "${name}" (commune_id) values ($1)`, [here]).then(
          () => null,
          (refused: { code: string; message: string }) => refused,
        );
        if (error?.code !== '42501' || !error.message.includes('row-level security'))
          written.push(`${name}: ${error?.message ?? 'written'}`);
        await client.query('rollback to savepoint before');
      }
    } finally {
      await client.query('rollback');
    }
    expect(written).toEqual([]);
  });

  it('keeps the audit and the marks from being changed afterwards', async () => {
    const grants =
      await rows(`select table_name || ' ' || privilege_type as said from information_schema.role_table_grants
      where grantee = 'langhoc_app' and table_name in ('audit', 'mark') order by 1`);
    expect(grants.map(({ said }) => said)).toEqual([
      'audit INSERT',
      'audit SELECT',
      'mark INSERT',
      'mark SELECT',
    ]);
  });
});
