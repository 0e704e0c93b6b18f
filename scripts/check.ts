// Every check of the project, one behind the other, closing with "N passed, N failed". `npm test -- --update-sql` rewrites the
// compiled SQL that stands beside the queries.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../src/platform/root.ts';
import { compareSql } from './sql.ts';

const bin = (path: string) => join(root, 'node_modules', ...path.split('/'));
const folder = mkdtempSync(join(tmpdir(), 'langhoc-check-'));
let passed = 0;
let failed = 0;

function tell(name: string, good: boolean, since: number): void {
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
}

function check(name: string, script: string, args: readonly string[]): void {
  const since = Date.now();
  const run = spawnSync(process.execPath, [bin(script), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: process.env,
  });
  if (run.status !== 0) console.log(`${run.stdout}${run.stderr}`);
  tell(name, run.status === 0, since);
}

function tests(): void {
  const since = Date.now();
  const results = join(folder, 'results.json');
  const run = spawnSync(
    process.execPath,
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, LANGHOC_SQL_RECORD: join(folder, 'sql') } },
  );
  const { numPassedTests, numFailedTests } = readResults(results);
  passed += numPassedTests;
  failed += numFailedTests;
  // A run can also fail outside of its tests: a file that cannot be read, an error nobody caught.
  tell('tests', run.status === 0 && numPassedTests > 0, since);
}

function readResults(file: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

try {
  check('types', 'typescript/bin/tsc', ['-p', '.']);
  check('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']);
  check('floors', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.mjs',
    'src',
  ]);
  check('dead code', 'knip/bin/knip.js', []);
  tests();
  const since = Date.now();
  const differences = compareSql(join(folder, 'sql'), process.argv.includes('--update-sql'));
  for (const line of differences) console.log(line);
  tell('compiled SQL beside the queries', differences.length === 0, since);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
