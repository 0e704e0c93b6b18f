// The one door that any Node >= 20 can open: installs what is missing, then hands over to the pinned Node.
// Only built-in modules here, since nothing is installed yet when this runs for the first time.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const windows = process.platform === 'win32';
const stamp = join(root, 'node_modules', '.langhoc-installed');
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const doors = {
  start: ['src/main.ts'],
  dev: ['scripts/dev.ts'],
  test: ['scripts/check.ts'],
  'test:room': ['scripts/test-room.ts'],
  bench: ['bench/run.ts'],
  langhoc: ['src/cli.ts'],
};

const [door, ...rest] = process.argv.slice(2);
if (!door || !(door in doors)) {
  console.error(`Usage: node bootstrap.mjs ${Object.keys(doors).join('|')} [...]`);
  process.exit(2);
}
install();
handOver([...doors[door], ...rest]);

/** What an install must match: the lock file, and the machine it was made for. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

function install() {
  const mark = wanted();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
  console.error('Làng Học: đang cài đặt các thành phần (chỉ lần đầu, vài phút) ...');
  // npm tells its own path to the scripts it runs; started without npm, the npm beside this Node is used.
  const npm =
    process.env.npm_execpath ?? join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const [command, args, shell] = existsSync(npm) ? [process.execPath, [npm], false] : ['npm', [], windows];
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell,
  });
  if (done.status !== 0) {
    console.error('Làng Học: cài đặt chưa xong. Kiểm tra kết nối mạng rồi chạy lại; lần sau sẽ làm tiếp.');
    process.exit(1);
  }
  // Written last: an interrupted install leaves no stamp, and the next start installs again.
  writeFileSync(stamp, mark);
}

function handOver(args) {
  // A second start finds the code ready for use; tests and benchmarks have their own ways of loading it.
  const cache =
    door === 'start' || door === 'langhoc'
      ? { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'langhoc-code') }
      : {};
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, args[0]), ...args.slice(1)],
    {
      stdio: 'inherit',
      env: { ...process.env, ...cache, LANGHOC_ROOT: root, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
    },
  );
  // Ctrl-C reaches the child by itself; this process only has to outlive it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Whoever ends npm itself, without a signal for us, leaves us without a parent.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500);
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
