// The tests of one room, again and again: `npm run test:room ROOM [...]` (a folder of src/ or tests/, or a file) runs them on a test
// cluster that is kept between runs; `npm run test:room stop` puts the cluster away now, half an hour without a run does it too.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { root } from '../src/platform/root.ts';
import { type Keeper, keeperFile } from '../src/testing/kept.ts';

const [room, ...rest] = process.argv.slice(2);
if (!room) {
  console.error(
    'Usage: npm run test:room ROOM [...], for example: npm run test:room plan; npm run test:room stop',
  );
  process.exit(2);
}
if (room === 'stop') {
  const keeper = keeperNow();
  if (keeper) process.kill(keeper.pid, 'SIGTERM');
  process.exit(0);
}
const { cluster } = (await livingKeeper()) ?? (await startKeeper());
utimesSync(keeperFile, new Date(), new Date());
const tests = spawn(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', placeOf(room), ...rest],
  { cwd: root, stdio: 'inherit', env: { ...process.env, LANGHOC_KEPT_CLUSTER: cluster } },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => tests.kill(signal));
tests.on('exit', (code) => process.exit(code ?? 1));

/** `plan` → `src/plan`, `journeys` → `tests/journeys`; a path stays as it is. */
function placeOf(name: string): string {
  const below = ['src', 'tests'].find((folder) => existsSync(join(root, folder, name)));
  return below ? `${below}/${name}` : name;
}

function keeperNow(): Keeper | null {
  return existsSync(keeperFile) ? (JSON.parse(readFileSync(keeperFile, 'utf8')) as Keeper) : null;
}

/** Gives the keeper if its database answers. */
async function livingKeeper(): Promise<Keeper | null> {
  const keeper = keeperNow();
  if (!keeper) return null;
  const client = new Client({ connectionString: `${keeper.cluster}postgres` });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return keeper;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

async function startKeeper(): Promise<Keeper> {
  spawn(process.execPath, [join(root, 'scripts', 'test-cluster.ts')], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  }).unref();
  for (let tries = 0; tries < 300; tries += 1) {
    const keeper = await livingKeeper();
    if (keeper) return keeper;
    await sleep(100);
  }
  throw new Error('the test cluster does not start');
}
