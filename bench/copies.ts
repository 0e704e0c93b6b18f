import type { Client } from 'pg';

/**
 * Puts copies of a commune's rows of a table beside them: a copy for each row of `times` (SQL that stands after `from`), with other values
 * for the columns named. The copies of one row follow each other, as writers who take turns would leave them.
 */
export async function copyRows(
  client: Client,
  table: string,
  commune: string,
  other: Readonly<Record<string, string>>,
  times: string,
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  await client.query(
    `insert into ${table} (${names.join(', ')})
     select ${names.map((name) => other[name] ?? `one.${name}`).join(', ')} from ${table} one, ${times}
     where one.commune_id = '${commune}' order by one.id`,
  );
}
