import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { migrate } from '#platform/database/migrate.ts';
import { createDatabase, dropDatabase } from '../testing/databases.ts';
import { committingServices } from '../testing/services.ts';
import type { Place } from './schema.ts';
import { smallPlaces, smallSteps } from './testing.ts';

async function emptyHouse() {
  const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
  const url = inject('cluster') + name;
  await createDatabase(inject('cluster'), name);
  onTestFinished(() => dropDatabase(inject('cluster'), name));
  await migrate(url);
  const { server } = await committingServices({ url });
  const folder = mkdtempSync(join(tmpdir(), 'places-'));
  /** The command as people call it. */
  const load = (places = smallPlaces, steps = smallSteps) => {
    const files = [join(folder, 'places.csv'), join(folder, 'succession.csv')] as const;
    writeFileSync(files[0], places);
    writeFileSync(files[1], steps);
    const cli = join(import.meta.dirname, '../cli.ts');
    const env = { ...process.env, DATABASE_URL: url };
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'places', ...files], {
      encoding: 'utf8',
      env,
    });
    return { status, stdout, stderr };
  };
  const ask = async (query: string): Promise<readonly Place[]> =>
    (await server.inject(`/api/places?${query}`)).json();
  const rows = async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows: places } = await client.query('select to_jsonb(place) as row from place order by id');
    const { rows: steps } = await client.query(
      'select to_jsonb(place_succession) as row from place_succession order by id',
    );
    await client.end();
    return [...places, ...steps];
  };
  return { server, load, ask, rows };
}
const names = (places: readonly Place[]) => places.map(({ name, aboveName }) => `${name}, ${aboveName}`);

describe('the map', () => {
  it('is loaded by the command, again is the same, and is told as of any day', async () => {
    const { load, ask, rows } = await emptyHouse();
    expect(await ask('q=hoa')).toEqual([]);
    expect(load()).toMatchObject({ status: 0, stdout: '15 đơn vị (15 mới), 9 bước kế tiếp\n' });
    const first = await rows();
    expect(load()).toMatchObject({ status: 0, stdout: '15 đơn vị (0 mới), 9 bước kế tiếp\n' });
    expect(await rows()).toEqual(first);
    expect(names(await ask('q=hoà bình&on=2025-06-30'))).toEqual(["Xã Hoà Bình, Huyện Ea H'Mơ"]);
    expect(names(await ask('q=xã hòa binh&on=2025-07-01'))).toEqual(['Xã Hòa Bình, Tỉnh Suối Bạc']);
    expect(names(await ask('q=hoa&on=2026-05-01'))).toEqual(['Phường Hòa Bình, Tỉnh Suối Bạc']);
    expect(names(await ask('level=commune&above=01&q=ben&on=2026-05-01'))).toEqual([
      'Phường Bến, Tỉnh Suối Bạc',
    ]);
    expect((await ask('level=province&on=2025-01-01')).map(({ code }) => code)).toEqual(['02', '01']);
    expect(await ask('q=khong co noi nay')).toEqual([]);
  });

  it('that is wrong is refused in one line, and the one before stays', async () => {
    const { load, rows } = await emptyHouse();
    load();
    const before = await rows();
    const ring = load(smallPlaces.replace("Huyện Ea H'Mơ,01,", "Huyện Ea H'Mơ,00001,"));
    expect(ring).toMatchObject({ status: 2, stdout: '' });
    expect(ring.stderr.trim()).toMatch(/^places\.csv, dòng 5: .*vòng.*Chưa có gì thay đổi\.$/);
    expect(await rows()).toEqual(before);
  });

  it('gives a new commune its place, and is not loaded without a place where a commune stands', async () => {
    const { server, load, ask } = await emptyHouse();
    load();
    const [chosen] = await ask('q=nam lanh&on=2026-11-01');
    const [past] = await ask('q=nam lanh&on=2025-01-01');
    const [province] = await ask('level=province');
    const post = (placeId: string) =>
      server.inject({
        method: 'POST',
        url: '/api/setup',
        payload: {
          placeId,
          communeName: 'xã Nậm Lạnh',
          province: 'Suối Bạc',
          centreName: 'Trung tâm học tập cộng đồng xã Nậm Lạnh',
          name: 'Lò Thị Vân',
          username: 'lovan',
          password: 'suoi-chay-qua-truong-7',
        },
      });
    for (const wrong of [past!.id, province!.id, randomUUID()])
      expect((await post(wrong)).statusCode).toBe(404);
    expect((await post(chosen!.id)).statusCode).toBe(200);
    const gone = load(
      smallPlaces.replace(/00006,commune.*\n/, ''),
      smallSteps.replace(/.*00006.*\n/, '').replace('00001,part', '00001,whole'),
    );
    expect(gone.status).toBe(2);
    expect(gone.stderr.trim()).toMatch(/^xã Nậm Lạnh đang ở Xã Nậm Lạnh \(mã 00006\)/);
    expect(load()).toMatchObject({ status: 0 });
  });
});
