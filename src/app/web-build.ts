import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Plugin } from 'vite';
import { BUILD_META } from '../platform/http/handshake.ts';
import { root } from '../platform/root.ts';

export const webFolder = join(root, 'dist', 'web');
/** What the built app is made of: changes elsewhere need no new build. */
const sources = ['src', 'public', 'locales', 'package-lock.json', 'vite.config.ts', 'index.html'];

/** Builds the staff app into a folder unless its last build was made from exactly these sources. Says so while it works. */
export async function buildWeb(say: (line: string) => void, folder = webFolder): Promise<void> {
  const stamp = `${folder}.sha256`;
  const lock = `${folder}.lock`;
  const print = fingerprint();
  const fresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
  if (fresh()) return;
  mkdirSync(dirname(folder), { recursive: true });
  // Test files start side by side: one builds, the others wait for it.
  while (!claimed(lock)) await setTimeout(200);
  const environment = process.env.NODE_ENV;
  try {
    if (fresh()) return;
    say('Đang dựng giao diện (chỉ khi phần mềm vừa thay đổi) ...');
    const { build } = await import('vite');
    // A test run says NODE_ENV=test, which would put the slow development form of the libraries into what the next start serves.
    process.env.NODE_ENV = 'production';
    await build({
      root,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
      plugins: [buildName(print)],
    });
    // Written last: a build that was cut off is made again.
    writeFileSync(stamp, print);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Writes into the page which build it is, so that an app on a device and the server find out when they are of different ages. */
const buildName = (print: string): Plugin => ({
  name: 'langhoc-build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: BUILD_META, content: print.slice(0, 16) }, injectTo: 'head' },
  ],
});

/** Gives which build a folder holds, or null. */
export function buildOf(folder: string): string | null {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  return new RegExp(`name="${BUILD_META}" content="(\\w+)"`).exec(readFileSync(page, 'utf8'))?.[1] ?? null;
}

const ABANDONED_MS = 120_000;

/** Takes a lock; one that a killed build left behind counts for nothing. */
function claimed(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > ABANDONED_MS)
      rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of statSync(path).isDirectory() ? filesBelow(path) : [path])
      hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css|json|svg|png)$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}
