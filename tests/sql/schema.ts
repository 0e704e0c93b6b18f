import { readFileSync } from 'node:fs';
import { tablesFile } from '../../scripts/tables.ts';

/** The tables and views of the schema with whether they carry a commune, read from the types that are generated from it. */
export function readSchema(): ReadonlyMap<string, { readonly tenant: boolean }> {
  const text = readFileSync(tablesFile, 'utf8');
  const columns = new Map(
    [...text.matchAll(/^export interface (\w+) \{(.*?)^\}/gms)].map((m) => [m[1]!, m[2]!]),
  );
  return new Map(
    [...columns.get('DB')!.matchAll(/^ {2}(\w+): (\w+);/gm)].map(([, table, type]) => [
      snakeCase(table!),
      { tenant: /^ {2}communeId: /m.test(columns.get(type!)!) },
    ]),
  );
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
