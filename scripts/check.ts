// Every check of the project, one behind the other, closing with "N passed, N failed". `npm test -- --update-sql` rewrites the
// compiled SQL that stands beside the queries, and takes what was mended off the list of known offences.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../src/platform/root.ts';
import { shrinkKnownOffences } from '../tests/sql/offences.ts';
import { compareSql } from './sql.ts';

const bin = (path: string) => join(root, 'node_modules', ...path.split('/'));
const folder = mkdtempSync(join(tmpdir(), 'langhoc-check-'));
let passed = 0;
let failed = 0;

function printResult(name: string, good: boolean, since: number): void {
  if (good) passed += 1;
  else failed += 1;
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
}

/** Runs a script of a package. Gives whether it went well, and what it said when that was to be kept. */
function run(
  script: string,
  args: readonly string[],
  { told, env = {} }: { told: 'at once' | 'when it failed'; env?: Record<string, string> },
): Promise<boolean> {
  const child = spawn(process.execPath, [bin(script), ...args], {
    cwd: root,
    stdio: ['ignore', told === 'at once' ? 'inherit' : 'pipe', told === 'at once' ? 'inherit' : 'pipe'],
    env: { ...process.env, ...env },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
  // Whoever ends the checks ends what they run: it has a database and browsers to put away.
  let ended = false;
  const end = (signal: NodeJS.Signals) => {
    ended = true;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      for (const signal of signals) process.off(signal, end);
      if (ended) {
        rmSync(folder, { recursive: true, force: true });
        process.exit(1);
      }
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

async function check(name: string, script: string, args: readonly string[]): Promise<void> {
  const since = Date.now();
  printResult(name, await run(script, args, { told: 'when it failed' }), since);
}

async function tests(): Promise<void> {
  const since = Date.now();
  const results = join(folder, 'results.json');
  const good = await run(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    { told: 'at once', env: { LANGHOC_SQL_RECORD: join(folder, 'sql') } },
  );
  const { numPassedTests, numFailedTests } = readResults(results);
  passed += numPassedTests;
  failed += numFailedTests;
  // A run can also fail outside of its tests: a file that cannot be read, an error nobody caught.
  printResult('tests', good && numPassedTests > 0, since);
}

function readResults(file: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}

try {
  // Two cores: the compiler on one, the rest on the other.
  await Promise.all([
    check('types', 'typescript/bin/tsc', ['-p', '.']),
    check('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])
      .then(() =>
        check('floors', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
          '--config',
          '.dependency-cruiser.mjs',
          'src',
        ]),
      )
      .then(() => check('dead code', 'knip/bin/knip.js', [])),
  ]);
  await tests();
  const since = Date.now();
  const update = process.argv.includes('--update-sql');
  const differences = compareSql(join(folder, 'sql'), update);
  if (update) await shrinkKnownOffences();
  for (const line of differences) console.log(line);
  printResult('compiled SQL beside the queries', differences.length === 0, since);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
