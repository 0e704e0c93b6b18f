import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/platform/root.ts';
import { bordersCrossed } from './borders.ts';
import { analyze } from './levels.ts';
import { readSchema } from './schema.ts';
import { readStatements, type Statement } from './statements.ts';
import { tablesWithoutCommune } from './tenant.ts';

const knownFile = join(root, 'tests', 'sql', 'known-offences.txt');

/** What the compiled SQL does against the laws of the system, a line each: file, query, what. */
export async function findOffences(): Promise<readonly string[]> {
  return offencesOf(await readStatements());
}

/** The same for these statements. */
export function offencesOf(statements: readonly Statement[]): readonly string[] {
  const schema = readSchema();
  const lines = statements.flatMap(({ file, query, tree }) => {
    const analysis = analyze(tree);
    return [
      ...tablesWithoutCommune(analysis, (table) => schema.get(table)?.tenant ?? false).map(
        (table) => `does not compare the commune of ${table}`,
      ),
      ...bordersCrossed(file, analysis),
    ].map((what) => `${file} ${query}: ${what}`);
  });
  return [...new Set(lines)].sort();
}

/** The offences that stood when the laws came; the list may only become shorter. */
export function knownOffences(): readonly string[] {
  return readFileSync(knownFile, 'utf8').split(/\r?\n/).filter(Boolean);
}

/** Takes off the list what no longer occurs. Never adds to it. */
export async function shrinkKnownOffences(): Promise<void> {
  const found = new Set(await findOffences());
  writeFileSync(
    knownFile,
    knownOffences()
      .filter((line) => found.has(line))
      .map((line) => `${line}\n`)
      .join(''),
  );
}
