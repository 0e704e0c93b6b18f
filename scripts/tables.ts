// Writes the types of all tables from a freshly migrated database: `node scripts/tables.ts` after a change of the migrations.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { root } from '../src/platform/root.ts';

export const tablesFile = join(root, 'src', 'platform', 'database', 'tables.ts');

/** Takes the owner's connection string of a migrated database and the file to write. */
export async function writeTables(url: string, file: string): Promise<void> {
  execFileSync(process.execPath, [
    join(root, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js'),
    `--url=${url}`,
    '--dialect=postgres',
    '--default-schema=public',
    '--include-pattern=public.*',
    '--exclude-pattern=public.migration',
    '--date-parser=string',
    '--numeric-parser=number',
    '--type-mapping={"timestamptz":"string","int8":"number"}',
    '--camel-case',
    `--out-file=${file}`,
  ]);
  writeFileSync(file, sayNotNull(readFileSync(file, 'utf8'), await givenColumns(url)));
}

/**
 * PostgreSQL does not say of a view which columns are never null. A column that has the name of one of the tables' and is never null there
 * is taken to be never null in the view: one that an outer join can leave empty gets a name of its own there.
 */
async function givenColumns(url: string): Promise<readonly { view: string; column: string }[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select used.view_name as view, used.column_name as column
      from information_schema.view_column_usage used
      join information_schema.columns shown on shown.table_schema = used.view_schema and shown.table_name = used.view_name
        and shown.column_name = used.column_name
      join information_schema.columns base on base.table_schema = used.table_schema and base.table_name = used.table_name
        and base.column_name = used.column_name
      where used.view_schema = 'public' group by 1, 2 having bool_and(base.is_nullable = 'NO')`);
    return rows;
  } finally {
    await client.end();
  }
}

function sayNotNull(types: string, columns: readonly { view: string; column: string }[]): string {
  return columns.reduce(
    (text, { view, column }) =>
      text.replace(
        new RegExp(
          `(export interface ${pascalCase(view)} \\{[^}]*?  ${camelCase(column)}: [^;]*?) \\| null;`,
        ),
        '$1;',
      ),
    types,
  );
}

function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(name: string): string {
  return camelCase(`_${name}`);
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-tables-'));
  const server = await startEmbedded(folder, ['fsync=off']);
  try {
    await migrate(server.url('postgres'));
    await writeTables(server.url('postgres'), tablesFile);
  } finally {
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
