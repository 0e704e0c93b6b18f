import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { testToday } from '../../src/testing/fixtures.ts';
import { atOnce, committingServices } from '../../src/testing/services.ts';
import { addDays, type CivilDate } from '../../src/vocabulary/date.ts';
import { statuses, toldOf } from './at-once.ts';

const sample = tanHuong2024();
const commune = sample.communeId;
const at = (path: string) => `/api/communes/${commune}${path}`;
const yesterday = addDays(testToday as CivilDate, -1);

describe('administrators', () => {
  it('who each end the own post at once do not leave the commune without one', async () => {
    const services = await committingServices();
    const administrator = await services.as('quantri');
    type Post = {
      readonly id: string;
      readonly username: string;
      readonly role: string;
      readonly validTo: string | null;
    };
    const standing = async () =>
      ((await administrator.get(at('/posts'))).json as Post[]).filter(
        ({ role, validTo }) => role === 'administrator' && validTo === null,
      );
    for (let round = 1; round <= 8; round += 1) {
      const [left] = await standing();
      const { id: _, ...like } = left!;
      const others = ['quantri', 'phogiamdoc', 'giamdoc', 'ketoan'].filter((one) => one !== like.username);
      for (const username of others)
        await administrator.send('PUT', at(`/posts/${randomUUID()}`), { ...like, username, revision: 0 });
      const posts = await standing();
      const callers = await Promise.all(posts.map(({ username }) => services.as(username)));
      const answers = await atOnce(4, (one) => {
        const { id, ...post } = posts[one]!;
        return callers[one]!.send('PUT', at(`/posts/${id}`), { ...post, validTo: testToday });
      });
      expect(statuses(answers)).toEqual({ 200: 3, 409: 1 });
      expect(answers.find(({ status }) => status === 409)!.json.problem.code).toBe('last-administrator');
      expect(await standing()).toHaveLength(1);
    }
  });
});

describe('a post', () => {
  it('is given one account, whoever makes it; no other account is left behind', async () => {
    const services = await committingServices();
    const administrator = await services.as('quantri');
    const postId = randomUUID();
    const made = await administrator.send('PUT', at(`/posts/${postId}`), {
      role: 'accountant',
      title: 'Kế toán',
      otherTitle: null,
      holder: 'Mã Thị Sim',
      username: null,
      unitId: null,
      villageId: null,
      validFrom: yesterday,
      validTo: null,
      revision: 0,
    });
    expect(made.status).toBe(200);
    const answers = await atOnce(4, (n) =>
      administrator.send('POST', at('/accounts'), { username: `mathisim${n}`, postId }),
    );
    expect(statuses(answers)).toEqual({ 200: 1, 409: 3 });
    const accounts = (await administrator.get(at('/accounts'))).json as { username: string }[];
    expect(accounts.filter(({ username }) => username.startsWith('mathisim'))).toHaveLength(1);
    expect(await toldOf(services, commune, postId)).toEqual(['post.add', 'account.add']);
  });
});

describe('a household', () => {
  it('has one head, of several who are made it at once', async () => {
    const services = await committingServices();
    const deputy = await services.as('phogiamdoc');
    const householdId = sample.households[0]!.id;
    const ids: readonly string[] = Array.from({ length: 5 }, () => randomUUID());
    const answers = await atOnce(5, (n) =>
      deputy.send('PUT', at(`/residents/${ids[n]}`), {
        householdId,
        name: `Lý Văn ${'ABCDE'[n]}`,
        birthYear: 1990,
        sex: 'male',
        head: true,
        away: false,
        leftOn: null,
        revision: 0,
      }),
    );
    expect(statuses(answers)).toEqual({ 200: 5 });
    const { residents } = (await deputy.get(at('/residents?search=ly van&limit=200'))).json;
    const heads = residents.filter((one: { id: string; head: boolean }) => ids.includes(one.id) && one.head);
    expect(heads).toHaveLength(1);
  });
});

describe('a list', () => {
  const village = sample.places.find(({ level }) => level === 'village')!.name;

  it('of people that comes twice at once, as two imports, adds nobody twice', async () => {
    const services = await committingServices();
    const deputy = await services.as('phogiamdoc');
    const row = { row: 2, village, household: 'X-7', name: 'Lý Văn Một', birthYear: '1990', sex: 'Nam' };
    const rest = { head: '', ethnicity: '', poverty: '', away: '' };
    const take = (id: string) =>
      deputy.send('POST', at('/residents/import'), {
        id,
        rows: [{ ...row, ...rest }],
        povertyFrom: '2026-01-01',
      });
    const answers = await atOnce(5, () => take(randomUUID()));
    expect(statuses(answers)).toEqual({ 200: 5 });
    expect(answers.map(({ json }) => json.added).sort()).toEqual([0, 0, 0, 0, 1]);
  });

  it('of units that comes several times at once adds each once', async () => {
    const services = await committingServices();
    const deputy = await services.as('phogiamdoc');
    const paste = () =>
      deputy.send('POST', at('/units/import'), {
        rows: [{ row: 1, name: 'Hội Làm vườn xã', shortName: 'Hội LV' }],
      });
    const answers = await atOnce(5, paste);
    expect(statuses(answers), JSON.stringify(answers[0]!.json)).toEqual({ 200: 5 });
    expect(answers.map(({ json }) => json.added).sort()).toEqual([0, 0, 0, 0, 1]);
  });
});
