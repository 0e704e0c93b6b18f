import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const commune = tanHuong2024().communeId;
const other = moi(testToday).communeId;
const fresh = { name: 'Nhà bà Sáu', villageId: null, capacity: 40, active: true, revision: 0 };
const id = '0199c0de-0000-7000-8000-000000000001';

describe('venues', () => {
  it('are listed for whoever works in the centre, and no venue of another commune is among them', async () => {
    const services = await openServices();
    const partner = await services.as('hoinongdan');
    const here = (await partner.get(`/api/communes/${commune}/venues`)).json;
    const there = (await partner.get(`/api/communes/${other}/venues`)).json;
    expect(here.map((venue: { name: string }) => venue.name)).toContain('Nhà văn hóa xã');
    expect(here).toHaveLength(5);
    const ids = new Set(here.map((venue: { id: string }) => venue.id));
    expect(there.some((venue: { id: string }) => ids.has(venue.id))).toBe(false);
  });

  it('are added by the deputy, told to the audit, and sending twice adds one', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const first = await deputy.send('PUT', `/api/communes/${commune}/venues/${id}`, fresh);
    const again = await deputy.send('PUT', `/api/communes/${commune}/venues/${id}`, fresh);
    expect([first.status, again.status]).toEqual([200, 200]);
    const audits = await services.within(commune, (tx) =>
      tx.selectFrom('audit').selectAll().where('subjectId', '=', id).execute(),
    );
    expect(audits.map(({ act, actor }) => [act, actor])).toEqual([
      ['venue.add', 'Lương Quốc Khải (Phó Giám đốc)'],
    ]);
  });

  it('that somebody else changed meanwhile are not overwritten: the second sees what is there now', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const path = `/api/communes/${commune}/venues/${id}`;
    await deputy.send('PUT', path, fresh);
    await deputy.send('PUT', path, { ...fresh, capacity: 50, revision: 1 });
    const late = await deputy.send('PUT', path, { ...fresh, capacity: 60, revision: 1 });
    expect(late.status).toBe(409);
    expect(late.json.problem).toMatchObject({
      code: 'changed-meanwhile',
      more: { now: { capacity: 50, revision: 2 } },
    });
  });

  it('cannot stand in a village of another commune', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const foreign = moi(testToday).places.find((place) => place.level === 'village')!.id;
    const refused = await deputy.send('PUT', `/api/communes/${commune}/venues/${id}`, {
      ...fresh,
      villageId: foreign,
    });
    expect(refused.json.problem.code).toBe('still-used');
  });

  it('with a wrong figure are refused in Vietnamese, and nothing is written', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const refused = await deputy.send('PUT', `/api/communes/${commune}/venues/${id}`, {
      ...fresh,
      capacity: -3,
    });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({
      path: 'body.capacity',
      vi: expect.stringContaining('nhỏ'),
    });
    const listed = (await deputy.get(`/api/communes/${commune}/venues`)).json;
    expect(listed).toHaveLength(5);
  });
});
