// Writes package-lock.json anew: `node scripts/lock.ts` after a change of package.json. Made in an empty folder, since npm leaves the
// optional packages of other systems out of a lock file when node_modules holds those of this one.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../src/platform/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'langhoc-lock-'));
try {
  for (const name of ['package.json', '.npmrc', 'package-lock.json'])
    copyFileSync(join(root, name), join(folder, name));
  if (process.argv.includes('--fresh')) rmSync(join(folder, 'package-lock.json'));
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', ['install', '--package-lock-only', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: windows,
  });
  if (run.status !== 0) process.exit(1);
  copyFileSync(join(folder, 'package-lock.json'), join(root, 'package-lock.json'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
