import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';

const openServices = servicesForTests();
const commune = tanHuong2024().communeId;
const at = (path: string) => `/api/communes/${commune}${path}`;
const venue = at('/venues/0199c0de-0000-7000-8000-000000000009');

/** Ends the deputy's post the day before the test's today. */
const dismiss = (services: TestServices) =>
  services.within(commune, (tx) =>
    tx
      .updateTable('post')
      .set({ validTo: '2026-10-21' })
      .where('communeId', '=', commune)
      .where('role', '=', 'deputy')
      .where('accountId', 'is not', null)
      .execute(),
  );

describe('who asks', () => {
  it('is out with the very next request when the post has ended', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    expect(testToday).toBe('2026-10-22');
    expect((await deputy.get(at('/venues'))).status).toBe(200);
    await dismiss(services);
    expect((await deputy.get(at('/venues'))).status).toBe(404);
    expect((await deputy.send('PUT', venue, {})).status).toBe(404);
  });

  it('is out with the very next request when the session has ended elsewhere', async () => {
    const services = await openServices();
    const office = await services.as('phogiamdoc');
    const phone = await services.signInAs('phogiamdoc');
    const open: { id: string; current: boolean }[] = (await office.get('/api/auth/sessions')).json;
    for (const { id, current } of open) if (!current) await office.send('DELETE', `/api/auth/sessions/${id}`);
    expect((await phone.get(at('/venues'))).status).toBe(401);
    expect((await office.get(at('/venues'))).status).toBe(200);
  });

  it('is settled before what they sent is looked at: rubbish learns nothing of what is asked for', async () => {
    const services = await openServices();
    const rubbish = { name: 7, no: 'such field' };
    const stranger = await services.server.inject({ method: 'PUT', url: venue, payload: rubbish });
    expect(stranger.statusCode).toBe(401);
    const head = await services.as('truongthon');
    expect((await head.send('PUT', venue, rubbish)).status).toBe(403);
    const deputy = await services.as('phogiamdoc');
    const bad = await deputy.send('PUT', venue, rubbish);
    expect([bad.status, bad.json.problem.where[0].path]).toEqual([400, 'body.name']);
  });

  it('is settled before a file of theirs is taken in, and what it is said to be before that', async () => {
    const services = await openServices();
    const { id } = tanHuong2024().activities[0]!;
    const place = at(`/activities/${id}/attachments/0199c0de-0000-7000-8000-00000000000a`);
    const send = async (who: string, kind: string) =>
      (await services.as(who)).send('POST', `${place}?kind=${kind}`);
    const stranger = await services.server.inject({ method: 'POST', url: `${place}?kind=nonsense` });
    expect(stranger.statusCode).toBe(401);
    expect((await send('vanhoa', 'nonsense')).status).toBe(403);
    const places = (answer: Awaited<ReturnType<typeof send>>) =>
      answer.json.problem.where.map(({ path }: { path: string }) => path);
    expect(places(await send('phogiamdoc', 'nonsense'))).toEqual(['querystring.kind']);
    expect(places(await send('phogiamdoc', 'photo'))).toEqual(['file']);
  });
});
