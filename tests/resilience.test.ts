import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Cluster,
  ownerName,
  prepareCluster,
  removeCluster,
  runningPort,
  stopCluster,
} from '../src/platform/database/cluster.ts';
import { root } from '../src/platform/root.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import {
  databaseProcess,
  deputyAt,
  isAlive,
  missing,
  type Running,
  start,
  until,
  writeOn,
} from './resilience/server.ts';

const commune = tanHuong2024().communeId;
const minutes = 5 * 60_000;

/** A data directory that is gone when its tests have run, with whatever still runs on it. */
function dataDirectory() {
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-resilience-'));
  const running = new Set<Running>();
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    const cluster = prepareCluster(folder);
    await stopCluster(cluster);
    removeCluster(cluster);
    rmSync(folder, { recursive: true, force: true });
  }, minutes);
  return {
    folder,
    start: async (fileLimit?: number) => {
      const server = await start(folder, fileLimit);
      running.add(server);
      return server;
    },
  };
}

describe('a server that is ended without a word', { timeout: minutes }, () => {
  const data = dataDirectory();

  it('has kept all that it had acknowledged', async () => {
    const server = await data.start();
    const writing = writeOn(await deputyAt(server.address, commune));
    await until(() => writing.saved.length > 100);
    server.child.kill('SIGKILL');
    await server.ended;
    await writing.stop();
    const again = await data.start();
    expect(await missing(await deputyAt(again.address, commune), writing.saved)).toEqual([]);

    const second = spawnSync(process.execPath, [join(root, 'src', 'main.ts')], {
      env: { ...process.env, PORT: '0', DATABASE_URL: '', LANGHOC_DATA: data.folder },
      encoding: 'utf8',
    });
    expect([second.status, second.stderr]).toEqual([
      1,
      expect.stringContaining('đang chạy với thư mục dữ liệu này'),
    ]);
    const backup = spawnSync(
      process.execPath,
      [join(root, 'src', 'cli.ts'), 'backup', join(data.folder, 'all.backup')],
      {
        env: { ...process.env, DATABASE_URL: '', LANGHOC_DATA: data.folder },
        encoding: 'utf8',
      },
    );
    expect([backup.status, backup.stderr]).toEqual([0, '']);
    expect((await fetch(`${again.address}/health`)).status).toBe(200);

    const database = databaseProcess(data.folder);
    again.child.kill('SIGINT');
    expect((await again.ended).code).toBe(0);
    expect(isAlive(database)).toBe(false);
  });

  it('goes on by itself after its database was ended, says so meanwhile, and has kept everything', async () => {
    const server = await data.start();
    const send = await deputyAt(server.address, commune);
    const writing = writeOn(send);
    await until(() => writing.saved.length > 100);
    process.kill(databaseProcess(data.folder), 'SIGKILL');
    await until(() => writing.refused.size > 0);
    const before = writing.saved.length;
    await until(() => writing.saved.length > before + 100);
    await writing.stop();
    expect([...writing.refused]).toEqual(['503 database-away']);
    expect(await missing(send, writing.saved)).toEqual([]);
    // The guard of the data directory stands again: nobody else may start on it.
    await expect(start(data.folder)).rejects.toThrow('đang chạy');
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});

describe('a full disk', { timeout: minutes }, () => {
  const data = dataDirectory();
  const disk = fullDisk(data.folder);
  afterAll(() => disk.gone());

  it('is told, loses nothing, and is over when there is room again', async () => {
    const server = await data.start(disk.fileLimit);
    const send = await deputyAt(server.address, commune);
    const activities = await send('GET', '/activities?year=2024');
    const activity = (activities!.json as { id: string }[])[0]!.id;
    const upload = async () => {
      const id = randomUUID();
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(photo())], { type: 'image/png' }), 'anh.png');
      const answer = await send('POST', `/activities/${activity}/attachments/${id}?kind=photo`, form);
      return { id, status: answer?.status, code: answer?.json?.problem?.code };
    };
    await disk.fill();
    const saved: string[] = [];
    let last = await upload();
    for (let tries = 0; last.status === 200 && tries < 200; tries += 1) {
      saved.push(last.id);
      last = await upload();
    }
    expect(last).toMatchObject({ status: 507, code: 'disk-full' });
    expect((await send('GET', '/venues'))!.status).toBe(200);
    disk.free();
    await until(async () => disk.fileLimit !== undefined || (await upload()).status === 200);
    expect(saved.length).toBeGreaterThan(0);
    for (const id of saved) expect((await send('GET', `/attachments/${id}`))?.status).toBe(200);
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});

/** A picture of one megabyte that nothing can make smaller. */
function photo(): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const size = Buffer.alloc(16);
  size.writeUInt32BE(1000, 8);
  size.writeUInt32BE(1000, 12);
  return Buffer.concat([head, size, gzipSync(randomBytes(1_000_000))]);
}

/** A small disk under the cluster where we may mount one; else a limit on the size of every file. */
function fullDisk(folder: string) {
  const cluster: Pick<Cluster, 'home'> | null = process.getuid?.() === 0 ? homeOnly(folder) : null;
  const mounted =
    cluster && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', cluster.home]).status === 0;
  if (!cluster || !mounted)
    return { fileLimit: 24_000, fill: async () => {}, free: () => {}, gone: () => {} };
  prepareCluster(folder);
  const ballast = join(cluster.home, 'ballast');
  return {
    fileLimit: undefined,
    fill: async () => {
      await freshSegment(folder);
      const { bavail, bsize } = statfsSync(cluster.home);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - 6_000_000));
    },
    free: () => rmSync(ballast),
    gone: () => spawnSync('umount', ['-l', cluster.home]),
  };
}

/**
 * Lets the database begin a new file of its log while there is room for one: without, it would meet the full disk there, and be away until
 * it has started again, instead of refusing one record.
 */
async function freshSegment(folder: string): Promise<void> {
  const cluster = prepareCluster(folder);
  const client = new Client({
    connectionString: `postgresql://${ownerName}:${cluster.password}@127.0.0.1:${runningPort(cluster)}/langhoc`,
  });
  await client.connect();
  await client.query('select pg_switch_wal()');
  await client.query('create table begun (id int); drop table begun');
  await client.query('checkpoint');
  await client.end();
}

function homeOnly(folder: string): Pick<Cluster, 'home'> {
  const { home } = prepareCluster(folder);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home);
  return { home };
}
