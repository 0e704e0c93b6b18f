import { describe, expect, it } from 'vitest';
import { openDatabase, reading } from '#platform/database/database.ts';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { committingDatabase, servicesForTests, type TestServices } from '../testing/services.ts';
import { setPasswordOf } from './account/commands.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const id = '0199c0de-0000-7000-8000-0000000000c1';
const unitId = sample.units[0]!.id;
const post = {
  role: 'partner',
  title: 'Chủ tịch Hội Làm vườn',
  otherTitle: null,
  holder: 'Mã Thị Sim',
  username: null,
  unitId,
  villageId: null,
  validFrom: '2026-01-01',
  validTo: null,
  revision: 0,
};
type Post = typeof post & { id: string };

const signIn = (services: TestServices, username: string, password: string) =>
  services.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username, password },
  });

const idOf = async (services: TestServices, username: string): Promise<string> => {
  const listed: { id: string; username: string }[] = (
    await (await services.as('quantri')).get(`${base}/accounts`)
  ).json;
  return listed.find((one) => one.username === username)!.id;
};

/** Gives the post of this file's top to somebody with an account of their own, who works in no other commune. */
async function workingHereAlone(services: TestServices) {
  const administrator = await services.as('quantri');
  await administrator.send('PUT', `${base}/posts/${id}`, post);
  const made = await administrator.send('POST', `${base}/accounts`, { username: 'mathisim', postId: id });
  const posts: Post[] = (await administrator.get(`${base}/posts`)).json;
  const { revision } = posts.find((one) => one.id === id)!;
  return { account: await idOf(services, 'mathisim'), password: made.json.password as string, revision };
}

const ownPosts = async (services: TestServices) => {
  const rows = await services.within(sample.communeId, (tx) => tx.selectFrom('post').select('id').execute());
  return rows.map((row) => row.id);
};

describe('posts', () => {
  it('are given and ended by the administrator; who held what when stays readable', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    await administrator.send('PUT', `${base}/posts/${id}`, post);
    const ended = await administrator.send('PUT', `${base}/posts/${id}`, {
      ...post,
      validTo: '2026-06-30',
      revision: 1,
    });
    expect(ended.json).toMatchObject({ holder: 'Mã Thị Sim', validTo: '2026-06-30' });
    const on = async (day: string) =>
      (await administrator.get(`${base}/posts?on=${day}`)).json.map((one: Post) => one.id);
    expect(await on('2026-06-30')).toContain(id);
    expect(await on('2026-07-01')).not.toContain(id);
    expect((await administrator.get(`${base}/posts`)).json.map((one: Post) => one.id)).toContain(id);
    const deputy = await services.as('phogiamdoc');
    expect((await deputy.get(`${base}/posts`)).status).toBe(200);
    expect((await deputy.send('PUT', `${base}/posts/${id}`, post)).status).toBe(403);
    expect((await (await services.as('hoinongdan')).get(`${base}/posts`)).status).toBe(403);
    // The administrator holds a post in another commune too.
    const listed = (await administrator.get(`${base}/posts`)).json.map((one: Post) => one.id);
    expect(new Set(listed)).toEqual(new Set([id, ...(await ownPosts(services))]));
  });

  it('that need a village or a unit name it, and the last administrator stays', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    const nowhere = await administrator.send('PUT', `${base}/posts/${id}`, { ...post, unitId: null });
    expect(nowhere.json.problem.where[0].path).toBe('body.unitId');
    const all: Post[] = (await administrator.get(`${base}/posts`)).json;
    const { id: own, ...mine } = all.find(({ role }) => role === 'administrator')!;
    const last = await administrator.send('PUT', `${base}/posts/${own}`, { ...mine, validTo: '2026-10-22' });
    expect(last.json.problem.code).toBe('last-administrator');
    const stranger = await administrator.send('PUT', `${base}/posts/${id}`, { ...post, username: 'nobody' });
    expect(stranger.json.problem.where[0].path).toBe('body.username');
  });

  it('let an account do what they grant, from their first day to their last', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    const accountant = await services.as('ketoan');
    expect((await accountant.get(`${base}/residents`)).status).toBe(403);
    await administrator.send('PUT', `${base}/posts/${id}`, {
      ...post,
      role: 'deputy',
      unitId: null,
      username: 'ketoan',
    });
    expect((await accountant.get(`${base}/residents`)).status).toBe(200);
  });
});

describe('accounts', () => {
  it('are made for the holder of a post, with a password shown once', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    await administrator.send('PUT', `${base}/posts/${id}`, post);
    const made = await administrator.send('POST', `${base}/accounts`, { username: 'Hoilamvuon', postId: id });
    expect(made.json.username).toBe('hoilamvuon');
    expect((await signIn(services, 'hoilamvuon', made.json.password)).statusCode).toBe(200);
    const listed = (await administrator.get(`${base}/accounts`)).json;
    expect(listed.find((one: { username: string }) => one.username === 'hoilamvuon')).toMatchObject({
      name: 'Mã Thị Sim',
      posts: [{ id, title: post.title }],
    });
    expect(JSON.stringify(listed)).not.toContain(made.json.password);
    expect(JSON.stringify((await administrator.get(`${base}/audit/${id}`)).json)).not.toContain(
      made.json.password,
    );
    const taken = await administrator.send('POST', `${base}/accounts`, { username: 'giamdoc', postId: id });
    expect(taken.json.problem.code).toBe('wrong-state');
  });

  it('get a new password that ends their sessions; only from the administrator, never those who work elsewhere', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    const { account, password } = await workingHereAlone(services);
    const opened = await signIn(services, 'mathisim', password);
    const cookie = opened.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const path = `${base}/accounts/${account}/password`;
    expect((await (await services.as('phogiamdoc')).send('POST', path)).status).toBe(403);
    const renewed = await administrator.send('POST', path);
    const seen = await services.server.inject({ url: `${base}/venues`, headers: { cookie } });
    expect(seen.statusCode).toBe(401);
    expect((await signIn(services, 'mathisim', password)).statusCode).toBe(401);
    expect((await signIn(services, 'mathisim', renewed.json.password)).statusCode).toBe(200);
    const above = await administrator.send('POST', `${base}/accounts/${await idOf(services, 'so')}/password`);
    expect([above.status, above.json.problem.code]).toEqual([409, 'works-elsewhere']);
    expect((await administrator.send('POST', `${base}/accounts/unknown/password`)).status).toBe(404);
  });

  it('are not opened from a commune where their post has ended while they work in another', async () => {
    const services = await openServices();
    const administrator = await services.as('quantri');
    const { account, password, revision } = await workingHereAlone(services);
    const elsewhere = moi(testToday).communeId;
    await services.within(elsewhere, async (tx) => {
      const held = { validFrom: '2026-02-01', validTo: null, role: 'deputy', title: 'Phó Giám đốc' };
      await tx
        .insertInto('post')
        .values({ ...held, holder: 'x', communeId: elsewhere, id, accountId: account })
        .execute();
    });
    const path = `${base}/accounts/${account}/password`;
    expect((await administrator.send('POST', path)).json.problem.code).toBe('works-elsewhere');
    const ended = { ...post, username: 'mathisim', validTo: '2026-06-30', revision };
    expect((await administrator.send('PUT', `${base}/posts/${id}`, ended)).status).toBe(200);
    expect((await administrator.send('POST', path)).json.problem.code).toBe('works-elsewhere');
    expect((await signIn(services, 'mathisim', password)).statusCode).toBe(200);
  });

  it('whose password is forgotten are opened by a code, once, and whoever handed it out never knows the new one', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await workingHereAlone(services);
    const handed = await deputy.send('POST', `${base}/posts/${id}/reset-code`);
    expect(handed.json).toEqual({ username: 'mathisim', code: expect.stringMatching(/^\w{4}-\w{4}$/) });
    const reset = (code: string, password: string) =>
      services.server.inject({
        method: 'POST',
        url: '/api/auth/reset',
        payload: { username: 'MaThiSim', code, password },
      });
    expect((await reset('sai1-sai1', 'bờ ao có cây sung')).json().problem.code).toBe('wrong-code');
    expect((await reset(handed.json.code, 'mathisim2026')).json().problem.code).toBe('weak-password');
    expect((await reset(handed.json.code.toUpperCase(), 'bờ ao có cây sung')).statusCode).toBe(200);
    expect((await reset(handed.json.code, 'ruộng bậc thang 3')).json().problem.code).toBe('wrong-code');
    expect((await signIn(services, 'mathisim', 'bờ ao có cây sung')).statusCode).toBe(200);
    const partner = await services.as('hoinongdan');
    expect((await partner.send('POST', `${base}/posts/${id}/reset-code`)).status).toBe(403);
    const posts: { id: string; username: string | null }[] = (await deputy.get(`${base}/posts`)).json;
    const above = posts.find(({ username }) => username === 'so')!;
    const refused = await deputy.send('POST', `${base}/posts/${above.id}/reset-code`);
    expect(refused.json.problem.code).toBe('works-elsewhere');
  });

  it('get a new password on the server itself, told to every commune where they hold a post', async () => {
    const database = openDatabase(await committingDatabase());
    try {
      expect(await setPasswordOf(database, 'khongco')).toBeNull();
      expect(await setPasswordOf(database, 'KeToan')).toMatch(/^\w{4}(-\w{4}){3}$/);
      const told = await reading(database, { commune: sample.communeId, account: null }, (tx) =>
        tx
          .selectFrom('audit')
          .select(['act', 'actor', 'after'])
          .where('act', '=', 'account.password')
          .execute(),
      );
      expect(told).toEqual([
        { act: 'account.password', actor: 'Lệnh trên máy chủ', after: { username: 'ketoan' } },
      ]);
    } finally {
      await database.destroy();
    }
  });
});

describe('the trail of a record', () => {
  it('is for those who see all records of its kind', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const venue = { name: 'Nhà bà Sáu', villageId: null, capacity: 40, active: true, revision: 0 };
    await deputy.send('PUT', `${base}/venues/${id}`, venue);
    const seen = (await (await services.as('hoinongdan')).get(`${base}/audit/${id}`)).json.entries;
    expect(seen).toMatchObject([{ act: 'venue.add', actor: 'Lương Quốc Khải (Phó Giám đốc)', reason: null }]);
    expect(seen[0].words).toEqual({ vi: 'Thêm địa điểm', en: 'Added a venue' });
    expect(seen[0].changes).toContainEqual({
      field: 'capacity',
      name: { vi: 'Sức chứa', en: 'Capacity' },
      before: { vi: 'để trống', en: 'blank' },
      after: { vi: '40', en: '40' },
    });
    const person = sample.residents[0]!;
    const { householdId, name, birthYear, sex } = person;
    const changed = { householdId, name, birthYear, sex, head: false, away: true, leftOn: null, revision: 1 };
    expect((await deputy.send('PUT', `${base}/residents/${person.id}`, changed)).status).toBe(200);
    expect((await (await services.as('truongthon')).get(`${base}/audit/${person.id}`)).status).toBe(403);
    expect((await (await services.as('ketoan')).get(`${base}/audit`)).status).toBe(403);
    const all = (await (await services.as('quantri')).get(`${base}/audit?limit=1`)).json;
    expect(all.entries).toHaveLength(1);
    const rest = (await (await services.as('quantri')).get(`${base}/audit?limit=1&before=${all.next}`)).json;
    expect(rest.entries[0].seq).toBeLessThan(all.entries[0].seq);
  });
});
