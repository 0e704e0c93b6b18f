// Writes the types of all tables from a freshly migrated database: `node scripts/tables.ts` after a change of the migrations.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { root } from '../src/platform/root.ts';

export const tablesFile = join(root, 'src', 'platform', 'database', 'tables.ts');

/** Takes the owner's connection string of a migrated database and the file to write. */
export function writeTables(url: string, file: string): void {
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
}

if (import.meta.main) {
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-tables-'));
  const server = await startEmbedded(folder, ['fsync=off']);
  try {
    await migrate(server.url('postgres'));
    writeTables(server.url('postgres'), tablesFile);
  } finally {
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
