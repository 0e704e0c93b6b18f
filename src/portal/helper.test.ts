import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../testing/services.ts';
import { batchOf } from './routes-helper.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const at = (path: string) => `/api/communes/${sample.communeId}${path}`;
const newCode = () => randomBytes(16).toString('base64url');

/** A session of today in the head's village with people on its roster, and the list as the deputy sees it. */
async function openSession(services: TestServices) {
  const deputy = await services.as('phogiamdoc');
  const head = await services.as('truongthon');
  const me = (await head.get('/api/me')).json;
  const own = me.communes.find(({ id }: { id: string }) => id === sample.communeId);
  const village = own.posts[0].villageId;
  const [activity, session] = [randomUUID(), randomUUID()];
  const made = await deputy.send('PUT', at(`/activities/${activity}`), {
    planItemId: null,
    year: 2026,
    month: 10,
    title: 'Chăm sóc cây lạc',
    programme: 'KT',
    form: 'class',
    audience: null,
    villageId: village,
    plannedLearners: 20,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
    revision: 0,
  });
  expect(made.status, JSON.stringify(made.json)).toBe(200);
  const hours = { date: testToday, from: '19:30', to: '21:00', venueId: null, instructorId: null };
  await deputy.send('PUT', at(`/activities/${activity}/sessions/${session}`), {
    ...hours,
    state: 'planned',
    revision: 0,
  });
  const found = await deputy.get(at(`/activities/${activity}/candidates?villageId=${village}&limit=5`));
  const residents = found.json.people.map((one: { residentId: string }) => one.residentId);
  await deputy.send('POST', at(`/activities/${activity}/roster`), { residents, source: 'register' });
  const sheet = async () => (await deputy.get(at(`/sessions/${session}/sheet`))).json;
  return { deputy, head, activity, session, slug: own.slug as string, sheet };
}

const open = (services: TestServices, path: string, form?: Record<string, string>) =>
  services.server.inject({
    method: form ? 'POST' : 'GET',
    url: path,
    ...(form
      ? {
          payload: new URLSearchParams(form).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }
      : {}),
  });

describe("a helper's link", () => {
  it('opens the list of its session, takes what is marked once, told under the name of the helper', async () => {
    const services = await openServices();
    const { head, session, slug, sheet } = await openSession(services);
    const [code, id] = [newCode(), randomUUID()];
    const path = at(`/sessions/${session}/helpers/${id}`);
    const link = await head.send('PUT', path, { name: 'Lò Thị Mai', code });
    expect([link.status, link.json.validOn]).toEqual([200, testToday]);
    expect((await head.send('PUT', path, { name: 'Lò Thị Mai', code })).json).toEqual(link.json);
    expect(JSON.stringify((await head.get(at(`/sessions/${session}/helpers`))).json)).not.toContain(code);
    const { people } = await sheet();
    const page = `/xa/${slug}/giup/${code}`;
    const first = await open(services, page);
    expect([first.statusCode, first.headers['cache-control'], first.headers['x-robots-tag']]).toEqual([
      200,
      'no-store',
      'noindex',
    ]);
    for (const { name } of people) expect(first.body).toContain(name);
    expect(first.body).not.toMatch(/<script/i);
    expect(first.body).not.toContain(
      String(people.find((one: { birthYear: number }) => one.birthYear)?.birthYear),
    );
    const form = /name="form" value="([^"]+)"/.exec(first.body)![1]!;
    const sent = { form, [people[0].id]: 'present', [people[1].id]: 'absent', 'walk-in': 'Người Lạ' };
    const answer = await open(services, page, sent);
    expect(answer.body).toContain('Vừa ghi 3 người');
    expect((await open(services, page, sent)).body).toContain('Vừa ghi 0 người');
    const now = (await sheet()).people as {
      id: string;
      name: string;
      state: string | null;
      source: string;
    }[];
    expect(now.filter(({ state }) => state !== null)).toHaveLength(3);
    expect(now.find(({ source }) => source === 'walk-in')).toMatchObject({
      name: 'Người Lạ',
      state: 'present',
    });
    const told = await services.withinReading(sample.communeId, (tx) =>
      tx
        .selectFrom('audit')
        .select(['actor', 'accountId'])
        .where('communeId', '=', sample.communeId)
        .where('subjectId', '=', session)
        .where('act', '=', 'mark.add')
        .execute(),
    );
    expect(told).toEqual([{ actor: 'Lò Thị Mai (người giúp điểm danh)', accountId: null }]);
  });

  it('marks nobody of another class, and opens nothing once it is revoked, on another day, in another commune, or guessed', async () => {
    const services = await openServices();
    const { head, deputy, activity, session, slug, sheet } = await openSession(services);
    const [code, id] = [newCode(), randomUUID()];
    await deputy.send('PUT', at(`/sessions/${session}/helpers/${id}`), { name: 'Lò Thị Mai', code });
    const { id: other } = await services.withinReading(sample.communeId, (tx) =>
      tx
        .selectFrom('enrolment')
        .select('id')
        .where('communeId', '=', sample.communeId)
        .where('activityId', '!=', activity)
        .executeTakeFirstOrThrow(),
    );
    const page = `/xa/${slug}/giup/${code}`;
    expect((await open(services, page, { [other]: 'present' })).statusCode).toBe(404);
    expect((await open(services, `/xa/${slug}/giup/${newCode()}`)).statusCode).toBe(404);
    expect((await open(services, `/xa/tan-huong/giup/${code}`)).statusCode).toBe(404);
    const { people } = await sheet();
    expect(people.every((one: { state: string | null }) => one.state === null)).toBe(true);
    const revoked = await head.send('POST', at(`/sessions/${session}/helpers/${id}/revocation`));
    expect([revoked.status, revoked.json.revokedOn]).toEqual([200, testToday]);
    const gone = await open(services, page);
    expect(gone.body).toContain('đã thu hồi');
    expect(gone.body).not.toContain(people[0].name);
    expect((await open(services, page, { [people[0].id]: 'present' })).statusCode).toBe(404);
    const partner = await services.as('hoinongdan');
    expect((await partner.get(at(`/sessions/${session}/helpers`))).status).toBe(403);
  });

  it('takes of a form what it knows, and the same form as the same', () => {
    const [form, line] = [randomUUID(), randomUUID()];
    const sent = new URLSearchParams([
      ['form', form],
      [line, 'present'],
      ['not-a-line', 'present'],
      [randomUUID(), 'everybody'],
      ['walk-in', ' '],
    ]);
    const batch = batchOf(sent);
    expect(batch.marks).toMatchObject([{ enrolmentId: line, state: 'present' }]);
    expect(batchOf(sent)).toEqual(batch);
    expect(batch.walkIns).toEqual([]);
    expect(batchOf(new URLSearchParams('form=none')).marks).toEqual([]);
  });
});
