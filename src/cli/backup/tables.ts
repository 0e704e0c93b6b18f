import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type Sum, summing } from './format.ts';

/** A table that a backup holds. */
export interface Table {
  /** Written for SQL: `public.venue`, `auth."user"`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly tenant: boolean;
}

/** What the text form of values depends on is set alike on every server. */
export async function settle(client: Client): Promise<void> {
  await client.query(
    `set timezone to 'UTC'; set datestyle to 'ISO, YMD'; set intervalstyle to 'postgres'; set bytea_output to 'hex'; set extra_float_digits to 1; set client_encoding to 'UTF8'`,
  );
}

/** Gives all tables of records and of sign-in (what changed in which transaction is of one database and no record), each after those that its foreign keys point to. */
export async function tablesOf(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Table & { oid: string; above: string[] }>(`
    select c.oid::text, format('%I.%I', n.nspname, c.relname) as name,
      (select array_agg(format('%I', a.attname) order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(format('%I', a.attname) order by k.at) from pg_index i, unnest(i.indkey) with ordinality k (number, at)
       join pg_attribute a on a.attnum = k.number where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid) as key,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'commune_id') and n.nspname = 'public' as tenant,
      array(select distinct confrelid::text from pg_constraint
            where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as above
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind in ('r', 'p') and not c.relispartition
      and (n.nspname, c.relname) not in (('public', 'migration'), ('public', 'change'))
    order by 2`);
  const sorted: typeof rows = [];
  while (sorted.length < rows.length) {
    const done = new Set(sorted.map(({ oid }) => oid));
    const next = rows.filter(({ oid, above }) => !done.has(oid) && above.every((one) => done.has(one)));
    if (next.length === 0) throw new Error('tables point to each other in a circle');
    sorted.push(...next);
  }
  return sorted.map(({ name, columns, key, tenant }) => ({ name, columns, key, tenant }));
}

export async function communesOf(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>('select id from commune order by id');
  return rows.map(({ id }) => id);
}

/**
 * Gives the rows of a table in COPY's text form, in the order of its key. Tenant tables go commune by commune, so that an owner whom
 * row-level security binds sees them too. Runs inside the caller's transaction.
 */
export async function* rowsOf(
  client: Client,
  table: Table,
  communes: readonly string[],
): AsyncIterable<Buffer> {
  const columns = table.columns.join(', ');
  const order = table.key.join(', ');
  if (!table.tenant) {
    yield* client.query(copyTo(`copy (select ${columns} from ${table.name} order by ${order}) to stdout`));
    return;
  }
  for (const commune of communes) {
    await client.query(`select set_config('app.commune', $1, true)`, [commune]);
    yield* client.query(
      copyTo(
        `copy (select ${columns} from ${table.name} where commune_id = '${commune}' order by ${order}) to stdout`,
      ),
    );
  }
}

/** Gives the sum over the rows that a table has now. */
export async function sumOf(client: Client, table: Table, communes: readonly string[]): Promise<Sum> {
  const seen = summing();
  for await (const bytes of rowsOf(client, table, communes)) seen.add(bytes);
  return seen.sum();
}
