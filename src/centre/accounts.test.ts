import { describe, expect, it } from 'vitest';
import { openDatabase, reading } from '#platform/database/database.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { samplePassword } from '../testing/fixtures.ts';
import { committingDatabase, houseForTests, type TestHouse } from '../testing/house.ts';
import { setPasswordOf } from './account/commands.ts';

const openHouse = houseForTests();
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

const signIn = (house: TestHouse, username: string, password: string) =>
  house.server.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: { username, password } });

const ownPosts = async (house: TestHouse) => {
  const rows = await house.within(sample.communeId, (tx) => tx.selectFrom('post').select('id').execute());
  return rows.map((row) => row.id);
};

describe('posts', () => {
  it('are given and ended by the administrator; who held what when stays readable', async () => {
    const house = await openHouse();
    const administrator = await house.as('quantri');
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
    const deputy = await house.as('phogiamdoc');
    expect((await deputy.get(`${base}/posts`)).status).toBe(200);
    expect((await deputy.send('PUT', `${base}/posts/${id}`, post)).status).toBe(403);
    expect((await (await house.as('hoinongdan')).get(`${base}/posts`)).status).toBe(403);
    // The administrator holds a post in another commune too.
    const listed = (await administrator.get(`${base}/posts`)).json.map((one: Post) => one.id);
    expect(new Set(listed)).toEqual(new Set([id, ...(await ownPosts(house))]));
  });

  it('that need a village or a unit name it, and the last administrator stays', async () => {
    const house = await openHouse();
    const administrator = await house.as('quantri');
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
    const house = await openHouse();
    const administrator = await house.as('quantri');
    const accountant = await house.as('ketoan');
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
    const house = await openHouse();
    const administrator = await house.as('quantri');
    await administrator.send('PUT', `${base}/posts/${id}`, post);
    const made = await administrator.send('POST', `${base}/accounts`, { username: 'Hoilamvuon', postId: id });
    expect(made.json.username).toBe('hoilamvuon');
    expect((await signIn(house, 'hoilamvuon', made.json.password)).statusCode).toBe(200);
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

  it('get a new password that ends their sessions; only from the administrator, never those above the commune', async () => {
    const house = await openHouse();
    const administrator = await house.as('quantri');
    const partner = await house.as('hoinongdan');
    const listed: { id: string; username: string }[] = (await administrator.get(`${base}/accounts`)).json;
    const idOf = (username: string) => listed.find((one) => one.username === username)!.id;
    const path = `${base}/accounts/${idOf('hoinongdan')}/password`;
    expect((await (await house.as('phogiamdoc')).send('POST', path)).status).toBe(403);
    const renewed = await administrator.send('POST', path);
    expect((await partner.get(`${base}/venues`)).status).toBe(401);
    expect((await signIn(house, 'hoinongdan', samplePassword)).statusCode).toBe(401);
    expect((await signIn(house, 'hoinongdan', renewed.json.password)).statusCode).toBe(200);
    expect((await administrator.send('POST', `${base}/accounts/${idOf('so')}/password`)).status).toBe(403);
    expect((await administrator.send('POST', `${base}/accounts/unknown/password`)).status).toBe(404);
  });

  it('get a new password on the server itself, told to every commune where they hold a post', async () => {
    const database = openDatabase(await committingDatabase());
    try {
      expect(await setPasswordOf(database, 'khongco')).toBeNull();
      expect(await setPasswordOf(database, 'KeToan')).toMatch(/^\w{4}(-\w{4}){3}$/);
      const told = await reading(database, { commune: sample.communeId, account: null }, (tx) =>
        tx.selectFrom('audit').select(['act', 'actor', 'after']).execute(),
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
    const house = await openHouse();
    const deputy = await house.as('phogiamdoc');
    const venue = { name: 'Nhà bà Sáu', villageId: null, capacity: 40, active: true, revision: 0 };
    await deputy.send('PUT', `${base}/venues/${id}`, venue);
    const seen = (await (await house.as('hoinongdan')).get(`${base}/audit/${id}`)).json.entries;
    expect(seen).toMatchObject([{ act: 'venue.add', actor: 'Lương Quốc Khải (Phó Giám đốc)', reason: null }]);
    expect(seen[0].changes).toContainEqual({ field: 'capacity', before: null, after: 40 });
    const person = sample.residents[0]!;
    const { householdId, name, birthYear, sex } = person;
    const changed = { householdId, name, birthYear, sex, head: false, away: true, leftOn: null, revision: 1 };
    expect((await deputy.send('PUT', `${base}/residents/${person.id}`, changed)).status).toBe(200);
    expect((await (await house.as('truongthon')).get(`${base}/audit/${person.id}`)).status).toBe(403);
    expect((await (await house.as('ketoan')).get(`${base}/audit`)).status).toBe(403);
    const all = (await (await house.as('quantri')).get(`${base}/audit?limit=1`)).json;
    expect(all.entries).toHaveLength(1);
    const rest = (await (await house.as('quantri')).get(`${base}/audit?limit=1&before=${all.next}`)).json;
    expect(rest.entries[0].seq).toBeLessThan(all.entries[0].seq);
  });
});
