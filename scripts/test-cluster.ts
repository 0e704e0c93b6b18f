// Keeps the test cluster of `npm run test:room` between its runs, and puts it away when nobody has used it for half an hour.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { type Keeper, keeperFile, keptFolder, throwAwaySettings } from '../src/testing/kept.ts';

const idleMs = 30 * 60_000;
mkdirSync(keptFolder, { recursive: true });
const server = await startEmbedded(keptFolder, throwAwaySettings);
const keeper: Keeper = { pid: process.pid, cluster: server.url('') };
writeFileSync(keeperFile, JSON.stringify(keeper), { mode: 0o600 });

async function stop(): Promise<void> {
  rmSync(keeperFile, { force: true });
  await server.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
// Every run touches the file; one that is gone means that the folder was thrown away.
setInterval(() => {
  const used = statSync(keeperFile, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - used > idleMs) void stop();
}, 10_000);
