import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/platform/root.ts';

/**
 * Compares the SQL that the tests saw with what is committed beside each `queries*.ts`. Takes the folder of the records, and whether to
 * write the files anew. Gives a line for each difference, and for each exported query that no test ran.
 */
export function compareSql(records: string, update: boolean): readonly string[] {
  const seen = readRecords(records);
  return queryFiles().flatMap((file) => {
    const target = join(root, file.replace(/\.ts$/, '.sql'));
    const text = printed(file, seen);
    if (update) writeFileSync(target, text);
    const committed = existsSync(target) ? readFileSync(target, 'utf8').replaceAll('\r\n', '\n') : '';
    const differs =
      committed === text
        ? []
        : [
            `${file}: the compiled SQL differs from ${file.replace(/\.ts$/, '.sql')}; look at it, then npm test -- --update-sql`,
          ];
    return [...differs, ...untested(file, seen)];
  });
}

function readRecords(folder: string): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string[]>;
    for (const [place, texts] of Object.entries(record))
      all.set(place, new Set([...(all.get(place) ?? []), ...texts.map(withoutLists)]));
  }
  return all;
}

/** How many rows were written or looked for is the caller's matter, not the query's. */
function withoutLists(text: string): string {
  return text
    .replaceAll(/\$\d+/g, '$')
    .replaceAll(/\(\$(?:::\w+)?(?:, \$(?:::\w+)?)*\)(?:, \(\$(?:::\w+)?(?:, \$(?:::\w+)?)*\))+/g, '($ …), …')
    .replaceAll(/ in \(\$(?:, \$)*\)/g, ' in ($ …)');
}

function printed(file: string, seen: ReadonlyMap<string, Set<string>>): string {
  const blocks = [...seen]
    .filter(([place]) => place.startsWith(`${file} `))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([place, texts]) => `-- ${place.slice(file.length + 1)}\n${[...texts].sort().join(';\n')};\n`);
  return blocks.join('\n');
}

/** Exported functions that ask the database (they give a promise) and were never run; fragments of SQL are seen inside of others. */
function untested(file: string, seen: ReadonlyMap<string, Set<string>>): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const heads = text.matchAll(/^export (?:async )?function\*? (\w+)[^{]*/gm);
  const asking = [...heads].flatMap(([head, name]) => (head.includes('Promise') ? [name] : []));
  // A store of records is saved through these.
  const stored = text.includes('= recordStore(') ? ['lock', 'insert', 'update'] : [];
  return [...asking, ...stored].flatMap((name) =>
    seen.has(`${file} ${name}`) ? [] : [`${file}: no test runs ${name}`],
  );
}

function queryFiles(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\/queries[\w-]*\.ts$/.test(name))
    .sort();
}
