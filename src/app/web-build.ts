import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../platform/root.ts';

export const webFolder = join(root, 'dist', 'web');
/** What the built app is made of: changes elsewhere need no new build. */
const sources = ['src', 'locales', 'package-lock.json', 'vite.config.ts', 'index.html'];

/** Builds the staff app into a folder unless its last build was made from exactly these sources. Says so while it works. */
export async function buildWeb(say: (line: string) => void, folder = webFolder): Promise<void> {
  const stamp = `${folder}.sha256`;
  const print = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  say('Đang dựng giao diện (chỉ khi phần mềm vừa thay đổi) ...');
  const { build } = await import('vite');
  mkdirSync(dirname(folder), { recursive: true });
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  // Written last: a build that was cut off is made again.
  writeFileSync(stamp, print);
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
