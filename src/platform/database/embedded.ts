import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, closeSync, openSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import {
  asAccount,
  type Cluster,
  ownerName,
  prepareCluster,
  removeCluster,
  runningPort,
  stopCluster,
} from './cluster.ts';

/** A running embedded PostgreSQL. */
export interface EmbeddedServer {
  /** Connection string of the owner, for a database of that name. */
  readonly url: (database: string) => string;
  /** Keeps the cluster with this login from here on, so that the owner's session can end. Takes its connection string. */
  readonly guardWith: (url: string) => Promise<void>;
  /** The server's process, for tests that kill it. */
  readonly pid: () => number | undefined;
  readonly stop: () => Promise<void>;
  /** Stops, and removes the cluster and all its data. */
  readonly remove: () => Promise<void>;
}

export class AlreadyRunning extends Error {}

/** Held by the connection of the one server that may use a cluster; freed by the database itself when that server dies. */
const serverLock = 7_311_964;
const logLimit = 10_000_000;

/**
 * Starts the embedded PostgreSQL of a data directory and keeps it up: when its process dies it is started again on the same port.
 * Takes the data directory and settings for the server ('fsync=off' only ever for throw-away clusters).
 * Throws AlreadyRunning when another Làng Học server uses the same data.
 */
export async function startEmbedded(
  dataDirectory: string,
  settings: readonly string[] = [],
): Promise<EmbeddedServer> {
  const cluster = prepareCluster(dataDirectory);
  await clearLeftOver(cluster);
  const port = await freePort();
  const url = (database: string) => urlOf(cluster, port, database);
  let guardUrl = url('postgres');
  let stopping = false;
  let child: ChildProcess = launch(cluster, port, settings);
  let guard = await whenReady(child, guardUrl, cluster).catch(async (error: unknown) => {
    // Nothing that was started here outlives a failed start; a server that somebody else uses stays.
    if (!(error instanceof AlreadyRunning)) await stopCluster(cluster);
    throw error;
  });
  child.on('exit', revive);

  async function revive(): Promise<void> {
    while (!stopping) {
      await sleep(200);
      if (stopping) return;
      child = launch(cluster, port, settings);
      try {
        guard = await whenReady(child, guardUrl, cluster);
        child.on('exit', revive);
        return;
      } catch {
        await sleep(1000);
      }
    }
  }

  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    await guard.end().catch(() => {});
    await stopCluster(cluster);
  }

  return Object.freeze({
    url,
    guardWith: async (login: string) => {
      await guard.end();
      guardUrl = login;
      guard = await whenReady(child, guardUrl, cluster);
    },
    pid: () => child.pid,
    stop,
    remove: async () => {
      await stop();
      removeCluster(cluster);
    },
  });
}

/**
 * Gives the embedded PostgreSQL of a data directory to a command: the one that a Làng Học server is using, left alone afterwards, or
 * one started for the while.
 */
export async function joinEmbedded(dataDirectory: string): Promise<Pick<EmbeddedServer, 'url' | 'stop'>> {
  const cluster = prepareCluster(dataDirectory);
  const port = runningPort(cluster);
  if (port !== null && (await inUse(cluster, port)))
    return { url: (database) => urlOf(cluster, port, database), stop: async () => {} };
  return startEmbedded(dataDirectory);
}

/** A server left behind by a killed process is stopped; one that is in use is somebody else's and stays. */
async function clearLeftOver(cluster: Cluster): Promise<void> {
  const port = runningPort(cluster);
  if (port === null) return;
  if (await inUse(cluster, port)) throw new AlreadyRunning(cluster.home);
  await stopCluster(cluster);
}

/** Whether the PostgreSQL that runs on a cluster belongs to a living Làng Học server. */
async function inUse(cluster: Cluster, port: number): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(cluster, port, 'postgres') });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [serverLock]);
    return !rows[0].free;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${ownerName}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`;
}

function launch(cluster: Cluster, port: number, settings: readonly string[]): ChildProcess {
  if ((statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0) > logLimit) rmSync(cluster.log);
  const log = openSync(cluster.log, 'a', 0o600);
  if (cluster.account) chownSync(cluster.log, cluster.account.uid, cluster.account.gid);
  const all = [
    'listen_addresses=127.0.0.1',
    // No socket file outside the data directory.
    'unix_socket_directories=',
    'timezone=Etc/UTC',
    'log_timezone=Etc/UTC',
    'max_connections=60',
    ...settings,
  ];
  const child = spawn(
    cluster.bin('postgres'),
    ['-D', cluster.data, '-p', String(port), ...all.flatMap((setting) => ['-c', setting])],
    // Its own process group: Ctrl-C in the terminal is for us, and we stop the database when the last request is done.
    { ...asAccount(cluster), stdio: ['ignore', log, log], detached: true, windowsHide: true },
  );
  child.on('error', () => {});
  closeSync(log);
  return child;
}

async function whenReady(child: ChildProcess, url: string, cluster: Cluster): Promise<Client> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [serverLock]);
      if (!rows[0].free) throw new AlreadyRunning(cluster.home);
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      if (error instanceof AlreadyRunning || isWrongPassword(error)) throw error;
      await sleep(50);
    }
  }
  throw new Error(`PostgreSQL does not start; its own words are in ${cluster.log}`);
}

/** The cluster was made with another password than the one that lies beside it: waiting does not help. */
export const isWrongPassword = (error: unknown): boolean => (error as { code?: string }).code === '28P01';

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port')),
      );
    });
  });
}
