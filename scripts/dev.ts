// The system for whoever changes it: `npm run dev`. Screens come from Vite and change in the open page as soon as they are saved; the
// server starts anew when one of its files is saved, on a database that goes on running. Its data are its own, apart from `npm start`.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { mainDatabase, settingsFrom } from '../src/app/start.ts';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { root } from '../src/platform/root.ts';
import { samplePassword } from '../src/testing/fixtures.ts';

const cache = join(root, 'node_modules', '.cache');
const settings = settingsFrom({
  ...process.env,
  LANGHOC_DATA: process.env.LANGHOC_DATA || join(cache, 'langhoc-dev'),
});
mkdirSync(settings.dataDirectory, { recursive: true });
const cluster = settings.databaseUrl ? null : await startEmbedded(settings.dataDirectory);
const url = settings.databaseUrl ?? (await mainDatabase(cluster!.url));
const behind = settings.port + 1;
const server = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--watch',
    '--watch-preserve-output',
    join(root, 'src', 'main.ts'),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      PORT: String(behind),
      HOST: '127.0.0.1',
      DATABASE_URL: url,
      LANGHOC_DATA: settings.dataDirectory,
      LANGHOC_SAMPLE_PASSWORD: settings.samplePassword ?? samplePassword,
      LANGHOC_DEV: '1',
    },
  },
);
const screens = await createServer({
  root,
  cacheDir: join(cache, 'vite'),
  server: {
    port: settings.port,
    strictPort: true,
    // All but the staff app is the server's.
    proxy: { '^/(?!app(/|$))': `http://127.0.0.1:${behind}` },
    watch: { ignored: ['**/data/**', '**/dist/**'] },
  },
});
await screens.listen();
console.log(`Screens: http://localhost:${settings.port}/app/   Server behind them: ${behind}`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  const ended = new Promise((done) => server.once('exit', done));
  if (server.exitCode === null && server.kill('SIGTERM')) await ended;
  await screens.close();
  await cluster?.stop();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
