import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const commune = tanHuong2024().communeId;
const other = moi(testToday).communeId;
const id = '0199c0de-0000-7000-8000-000000000002';
const list = `/api/communes/${commune}/equipment`;
const path = `${list}/${id}`;
const fresh = {
  name: 'Loa kéo',
  quantity: 2,
  year: null,
  source: null,
  condition: 'good',
  note: null,
  active: true,
  revision: 0,
};

describe('equipment', () => {
  it('is listed for whoever works in the centre, by name as Vietnamese sorts', async () => {
    const services = await openServices();
    const listed = (await (await services.as('hoinongdan')).get(list)).json as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual([
      'Bàn ghế học viên (bộ)',
      'Máy chiếu',
      'Máy tính để bàn',
      'Phòng học',
    ]);
  });

  it('of one commune is neither seen nor changed in another', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', path, fresh);
    const there = (await deputy.get(`/api/communes/${other}/equipment`)).json as { id: string }[];
    expect(there.map((one) => one.id)).not.toContain(id);
    await deputy.send('PUT', `/api/communes/${other}/equipment/${id}`, {
      ...fresh,
      quantity: 9,
      revision: 1,
    });
    const here = (await deputy.get(list)).json as { id: string; quantity: number }[];
    expect(here.find((one) => one.id === id)?.quantity).toBe(2);
  });

  it('is added by the deputy and by the administrator, and by nobody else', async () => {
    const services = await openServices();
    const answers: number[] = [];
    for (const [at, who] of ['phogiamdoc', 'quantri', 'hoinongdan', 'ketoan'].entries()) {
      const own = `${list}/0199c0de-0000-7000-8000-00000000001${at}`;
      answers.push((await (await services.as(who)).send('PUT', own, fresh)).status);
    }
    expect(answers).toEqual([200, 200, 403, 403]);
  });

  it('is told to the audit, and sending twice adds one', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const first = await deputy.send('PUT', path, fresh);
    const again = await deputy.send('PUT', path, fresh);
    expect([first.status, again.status]).toEqual([200, 200]);
    const audits = await services.within(commune, (tx) =>
      tx.selectFrom('audit').selectAll().where('subjectId', '=', id).execute(),
    );
    expect(audits.map(({ act }) => act)).toEqual(['equipment.add']);
  });

  it('that somebody else changed meanwhile is not overwritten: the second sees what is there now', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('PUT', path, fresh);
    await deputy.send('PUT', path, { ...fresh, condition: 'broken', revision: 1 });
    const late = await deputy.send('PUT', path, { ...fresh, quantity: 3, revision: 1 });
    expect(late.status).toBe(409);
    expect(late.json.problem).toMatchObject({
      code: 'changed-meanwhile',
      more: { now: { condition: 'broken', quantity: 2, revision: 2 } },
    });
  });

  it.each([
    ['quantity', -1],
    ['quantity', 1.5],
    ['condition', 'lost'],
  ])('with %s %s is refused in Vietnamese, and nothing is written', async (field, value) => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const refused = await deputy.send('PUT', path, { ...fresh, [field]: value });
    expect(refused.status).toBe(400);
    expect(refused.json.problem.where[0]).toMatchObject({ path: `body.${field}`, vi: expect.any(String) });
    expect((await deputy.get(list)).json).toHaveLength(4);
  });
});
