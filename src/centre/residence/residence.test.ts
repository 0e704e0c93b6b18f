import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const foreign = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const villageNames = new Map(
  sample.places.filter(({ level }) => level === 'village').map(({ id, name }) => [id, name]),
);
const home = sample.households[0]!;
const otherHome = sample.households.find(({ villageId }) => villageId !== home.villageId)!;
const person = sample.residents.find(({ householdId, id }) => householdId === home.id && id !== home.headId)!;

type Deputy = Awaited<ReturnType<Awaited<ReturnType<typeof openServices>>['as']>>;
async function moveTo(deputy: Deputy, householdId: string, more: object, who = person.id) {
  const { id: _id, homes: _homes, ...now } = (await deputy.get(`${base}/residents/${who}`)).json;
  return deputy.send('PUT', `${base}/residents/${who}`, { ...now, householdId, head: false, ...more });
}
const homesOf = async (deputy: Deputy, who = person.id) =>
  (await deputy.get(`${base}/residents/${who}`)).json.homes;

describe('a person who moves to another household', () => {
  it('lives there from the day that is said, and lived in the former one until the day before', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    expect(await homesOf(deputy)).toMatchObject([{ validFrom: null, validTo: null }]);
    const moved = await moveTo(deputy, otherHome.id, { from: '2026-03-01' });
    expect(moved.json).toMatchObject({ householdId: otherHome.id, villageId: otherHome.villageId });
    expect(await homesOf(deputy)).toMatchObject([
      { villageName: villageNames.get(otherHome.villageId), validFrom: '2026-03-01', validTo: null },
      { villageName: villageNames.get(home.villageId), validFrom: null, validTo: '2026-02-28' },
    ]);
  });

  it('moves today where no day is said, and once when it is sent twice', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { id: _id, homes: _homes, ...now } = (await deputy.get(`${base}/residents/${person.id}`)).json;
    const body = { ...now, householdId: otherHome.id };
    const first = await deputy.send('PUT', `${base}/residents/${person.id}`, body);
    const again = await deputy.send('PUT', `${base}/residents/${person.id}`, body);
    expect([again.status, again.json]).toEqual([200, first.json]);
    const homes = await homesOf(deputy);
    expect(homes).toHaveLength(2);
    expect(homes[0].validFrom).toBe(testToday);
  });

  it('was always there when a mistake is corrected, and back where they were when that is put right', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await moveTo(deputy, otherHome.id, { from: null });
    expect(await homesOf(deputy)).toMatchObject([
      { villageName: villageNames.get(otherHome.villageId), validFrom: null, validTo: null },
    ]);
    await moveTo(deputy, home.id, { from: '2026-03-01' });
    await moveTo(deputy, otherHome.id, { from: null });
    expect(await homesOf(deputy)).toMatchObject([{ validFrom: null, validTo: null }]);
  });

  it('is refused before the last move and after today, in clear words, and nothing is written', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await moveTo(deputy, otherHome.id, { from: '2026-03-01' });
    const early = await moveTo(deputy, home.id, { from: '2026-02-28' });
    expect([early.status, early.json.problem.code]).toEqual([409, 'dates-overlap']);
    expect(early.json.problem.where[0].vi).toContain('01/03/2026');
    const late = await moveTo(deputy, home.id, { from: '2027-12-31' });
    expect([late.status, late.json.problem.where[0].path]).toEqual([400, 'body.from']);
    expect(await homesOf(deputy)).toHaveLength(2);
  });

  it('does not come into a household of another commune, and nobody else moves anybody', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const across = await moveTo(deputy, foreign.households[0]!.id, { from: '2026-03-01' });
    expect(across.json.problem.code).toBe('still-used');
    const there = (await deputy.get(`${base}/residents/${foreign.residents[0]!.id}`)).status;
    expect(there).toBe(404);
    for (const name of ['giamdoc', 'truongthon', 'vanhoa', 'quantri'])
      expect((await moveTo(await services.as(name), otherHome.id, { from: '2026-03-01' })).status).toBe(403);
  });
});

describe('a household that moves to another village', () => {
  it('takes its people along from that day, and its past stays', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const path = `${base}/households/${home.id}`;
    const { code, revision } = (await deputy.get(path)).json;
    const body = { code: `${code}-m`, revision, villageId: otherHome.villageId, from: '2026-03-01' };
    const moved = await deputy.send('PUT', path, body);
    expect(moved.json).toMatchObject({ villageId: otherHome.villageId });
    expect((await deputy.send('PUT', path, body)).json).toEqual(moved.json);
    expect((await deputy.get(path)).json.villages).toEqual([
      { villageName: villageNames.get(otherHome.villageId), validFrom: '2026-03-01', validTo: null },
      { villageName: villageNames.get(home.villageId), validFrom: null, validTo: '2026-02-28' },
    ]);
    expect(await homesOf(deputy)).toHaveLength(2);
    const back = { code, revision: revision + 1, villageId: home.villageId, from: '2026-02-01' };
    expect((await deputy.send('PUT', path, back)).json.problem.code).toBe('dates-overlap');
  });

  it('cannot change its village past its history, whoever writes the SQL', async () => {
    const services = await openServices();
    await expect(
      services.within(sample.communeId, (tx) =>
        tx
          .updateTable('household')
          .set({ villageId: otherHome.villageId, code: 'x' })
          .where('communeId', '=', sample.communeId)
          .where('id', '=', home.id)
          .execute(),
      ),
    ).rejects.toThrow('without a row of household_village');
  });

  it('and the people of an import, of the set-up and of the sample have one row each from the start', async () => {
    const services = await openServices();
    const count = (table: 'residence' | 'householdVillage') =>
      services.within(sample.communeId, (tx) =>
        tx
          .selectFrom(table)
          .select((at) => at.fn.countAll<number>().as('count'))
          .where('communeId', '=', sample.communeId)
          .executeTakeFirstOrThrow(),
      );
    expect((await count('residence')).count).toBe(sample.residents.length);
    expect((await count('householdVillage')).count).toBe(sample.households.length);
  });
});
