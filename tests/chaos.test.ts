import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { prepareCluster, removeCluster, stopCluster } from '../src/platform/database/cluster.ts';
import { chaos } from './resilience/chaos.ts';

/** More of both by hand: `LANGHOC_CHAOS_ROUNDS=200 LANGHOC_CHAOS_DEVICES=20`. */
const rounds = Number(process.env.LANGHOC_CHAOS_ROUNDS ?? 10);
const devices = Number(process.env.LANGHOC_CHAOS_DEVICES ?? 8);

describe('devices under whose server and database are killed at random', () => {
  it('lose no acknowledged act and double none', { timeout: 10 * 60_000 + rounds * 20_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'langhoc-chaos-'));
    onTestFinished(async () => {
      const cluster = prepareCluster(folder);
      await stopCluster(cluster);
      removeCluster(cluster);
      rmSync(folder, { recursive: true, force: true });
    });
    const { kills, acknowledged, tapped, lost, doubled, told } = await chaos(
      folder,
      rounds,
      devices,
      Math.random,
    );
    expect(kills.server + kills.database).toBe(rounds);
    expect({ lost, doubled, acknowledged, told }).toEqual({
      lost: 0,
      doubled: 0,
      acknowledged: tapped,
      told: tapped,
    });
    expect(tapped).toBeGreaterThan(rounds * 8);
  });
});
