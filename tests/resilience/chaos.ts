import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { offline } from '#kit/request.ts';
import { ownerName, prepareCluster, runningPort } from '../../src/platform/database/cluster.ts';
import { accountOf, commune, openClass } from '../../src/testing/field.ts';
import type { Caller } from '../../src/testing/services.ts';
import { type Device, makeDevice } from '../convergence/device.ts';
import { databaseProcess, deputyCookie, type Running, start, until } from './server.ts';

/** What became of it all. */
export interface Chaos {
  readonly kills: Record<'server' | 'database', number>;
  readonly tapped: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Taps that the server told of as new, in its audit: as many as there are in its log. */
  readonly told: number;
}

/**
 * Lets devices call rosters while the server or its database is killed, so many times at random; then lets everything arrive and counts.
 * Takes a data directory of its own, and a sequence of numbers below 1.
 */
export async function chaos(
  folder: string,
  rounds: number,
  size: number,
  random: () => number,
): Promise<Chaos> {
  let server = await start(folder);
  const cookie = await deputyCookie(server.address);
  const caller = callerAt(() => server, cookie);
  const account = await accountOf(caller);
  const classes = [await openClass(caller, 40), await openClass(caller, 40), await openClass(caller, 40)];
  const devices = Array.from({ length: size }, (_, at) => makeDevice(caller, account, at - size / 2, null));
  let going = true;
  const lives = devices.map(async (device, at) => {
    const { session, lines } = classes[at % classes.length]!;
    while (going) {
      for (let taps = 0; taps < 3; taps += 1) {
        const enrolmentId = lines[Math.floor(random() * lines.length)]!;
        device.mark(session, {
          enrolmentId,
          state: random() < 0.5 ? 'present' : 'absent',
          reason: null,
          walkIn: null,
        });
      }
      await device.upload().catch(() => {});
      await device.pull().catch(() => {});
      await sleep(random() * 40);
    }
  });
  const kills = { server: 0, database: 0 };
  const acknowledged = () => devices.reduce((sum, device) => sum + device.acknowledged.size, 0);
  for (let round = 0; round < rounds; round += 1) {
    const before = acknowledged();
    await until(() => acknowledged() > before + size);
    await sleep(random() * 150);
    if (random() < 0.5) {
      kills.server += 1;
      server.child.kill('SIGKILL');
      await server.ended;
      server = await start(folder);
    } else {
      kills.database += 1;
      process.kill(databaseProcess(folder), 'SIGKILL');
    }
  }
  going = false;
  await Promise.all(lives);
  await until(async () => {
    for (const device of devices) await device.upload().catch(() => {});
    return devices.every((device) => device.box().length === 0);
  });
  const counted = await count(
    folder,
    devices,
    classes.map(({ session }) => session),
  );
  server.child.kill('SIGTERM');
  await server.ended;
  return { kills, ...counted };
}

async function count(folder: string, devices: readonly Device[], sessions: readonly string[]) {
  const cluster = prepareCluster(folder);
  const client = new Client({
    connectionString: `postgresql://${ownerName}:${cluster.password}@127.0.0.1:${runningPort(cluster)}/langhoc`,
  });
  await client.connect();
  const of = [commune, sessions];
  const log = await client.query<{ id: string }>(
    'select id::text from mark where commune_id = $1 and session_id = any($2::uuid[])',
    of,
  );
  const told = await client.query<{ count: number }>(
    `select coalesce(sum((after ->> 'count')::int), 0)::int as count from audit
     where commune_id = $1 and subject_id = any($2::uuid[]) and act = 'mark.add'`,
    of,
  );
  await client.end();
  const ids = log.rows.map(({ id }) => id);
  const there = new Set(ids);
  const taps = new Set(devices.flatMap((device) => device.taps.map(({ id }) => id)));
  const acknowledged = devices.flatMap((device) => [...device.acknowledged]);
  return {
    tapped: taps.size,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !there.has(id)).length,
    doubled: ids.length - there.size + ids.filter((id) => !taps.has(id)).length,
    told: told.rows[0]!.count,
  };
}

/** The deputy at a device, for as long as there is a server; without one nothing comes back. */
function callerAt(server: () => Running, cookie: string): Caller {
  const send = async (method: string, path: string, body?: unknown, headers = {}) => {
    const answer = await fetch(server().address + path, {
      method,
      headers: { cookie, ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    }).catch(() => null);
    const json = await answer?.json().catch(() => null);
    return answer && json
      ? { status: answer.status, json, bytes: Buffer.alloc(0), headers: {} }
      : { status: 503, json: { problem: offline }, bytes: Buffer.alloc(0), headers: {} };
  };
  return {
    get: (path) => send('GET', path),
    send,
    upload: () => Promise.reject(new Error('a device in chaos sends no files')),
  };
}
