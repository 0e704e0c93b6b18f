import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { migrate } from '#platform/database/migrate.ts';
import { createDatabase, dropDatabase } from '../../testing/databases.ts';
import { atOnce, committingServices, servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const shown = {
  communeName: 'Xã Nà Phặc',
  province: 'Thái Nguyên',
  centreName: 'Trung tâm học tập cộng đồng xã Nà Phặc',
  name: 'Hoàng Thị Mây',
  username: 'hoangmay',
  password: 'suoi-chay-qua-truong-7',
};

describe('an empty system', () => {
  it('is set up once by whoever comes first, who then is deputy and administrator', async () => {
    const { server } = await emptyHouse();
    const post = (payload: object) => server.inject({ method: 'POST', url: '/api/setup', payload });
    expect((await server.inject('/api/setup')).json()).toEqual({ needed: true });
    const weak = await post({ ...shown, password: 'hoangmay2026' });
    expect(weak.json().problem.code).toBe('weak-password');
    const answers = await atOnce(6, (at) => post({ ...shown, username: `nguoi${at}` }));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    const made = answers.find(({ statusCode }) => statusCode === 200)!.json();
    expect((await server.inject('/api/setup')).json()).toEqual({ needed: false });
    const signed = await server.inject({
      method: 'POST',
      url: '/api/auth/sign-in/username',
      payload: { username: made.username, password: shown.password },
    });
    const cookie = signed.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const get = async (url: string) => (await server.inject({ url, headers: { cookie } })).json();
    const me = await get('/api/me');
    expect(me.communes[0]).toMatchObject({
      id: made.communeId,
      name: 'xã Nà Phặc',
      slug: 'na-phac',
      sample: false,
    });
    expect(me.communes[0].posts.map(({ role }: { role: string }) => role).sort()).toEqual([
      'administrator',
      'deputy',
    ]);
    const base = `/api/communes/${made.communeId}`;
    expect(await get(`${base}/centre`)).toMatchObject({
      parentBody: 'Ủy ban nhân dân xã Nà Phặc',
      placeName: 'Nà Phặc',
    });
    expect(await get(`${base}/approvers`)).toMatchObject([{ kind: 'unset', verified: false }]);
    expect((await get(`${base}/audit`)).entries).toMatchObject([{ act: 'centre.add' }]);
  });

  it('that is no longer empty cannot be set up again', async () => {
    const services = await openServices();
    const again = await services.server.inject({ method: 'POST', url: '/api/setup', payload: shown });
    expect([again.statusCode, again.json().problem.code]).toEqual([409, 'already-set-up']);
    expect((await services.server.inject('/api/setup')).json()).toEqual({ needed: false });
  });
});

async function emptyHouse() {
  const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
  const url = inject('cluster') + name;
  await createDatabase(inject('cluster'), name);
  onTestFinished(() => dropDatabase(inject('cluster'), name));
  await migrate(url);
  return committingServices({ url });
}
