import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests } from '../../testing/services.ts';
import type { MatchedRow } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const here = `/api/communes/${sample.communeId}`;
const village = sample.places.find(({ level }) => level === 'village')!;
const activity = '0199c0de-0000-7000-8000-a00000000009';
/** People whose name, year and village are theirs alone. */
const keyOf = (one: { name: string; birthYear: number; villageId: string }) =>
  `${one.name} ${one.birthYear} ${one.villageId}`;
const counted = Map.groupBy(sample.residents, keyOf);
const alone = sample.residents.filter(
  (one) => one.villageId === village.id && one.leftOn === null && counted.get(keyOf(one))!.length === 1,
);
const rowOf = (one: { name: string; birthYear: number }, row: number, more: object = {}) => ({
  row,
  name: one.name.toUpperCase(),
  birthYear: String(one.birthYear),
  sex: '',
  village: village.name,
  note: '',
  ...more,
});

async function openClass(deputy: Caller): Promise<void> {
  await deputy.send('PUT', `${here}/activities/${activity}`, {
    planItemId: null,
    year: 2026,
    month: 10,
    title: 'Nuôi ong lấy mật',
    programme: 'KT',
    form: 'class',
    audience: null,
    villageId: village.id,
    plannedLearners: 10,
    plannedCost: null,
    ownOrJoint: 'own',
    instructorId: null,
    units: [],
    revision: 0,
  });
}
const path = `${here}/activities/${activity}/roster`;
const take = (caller: Caller, id: string, rows: readonly object[], choices: readonly object[] = []) =>
  caller.send('POST', `${path}/import`, { id, rows, choices });
const people = async (caller: Caller) =>
  (await caller.get(path)).json.people as { name: string; note: string }[];

describe('a class list from a file', () => {
  const [one, two] = alone;
  const rows = [
    rowOf(one!, 5),
    rowOf(two!, 6, { birthYear: '' }),
    rowOf({ name: 'Người Ở Xa', birthYear: 1970 }, 8, { village: 'xã Bên', note: 'đi cùng' }),
  ];

  it('is matched with the register, asked where it is not sure, and written all or none, once', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const check = (await deputy.send('POST', `${path}/import/check`, { rows })).json;
    expect(check.errors).toEqual([]);
    expect(check.rows.map(({ row, kind }: MatchedRow) => [row, kind])).toEqual([
      [5, 'resident'],
      [6, 'near'],
      [8, 'typed'],
    ]);
    expect(check.rows[1].candidates.map((found: { residentId: string }) => found.residentId)).toContain(
      two!.id,
    );

    const undecided = await take(deputy, randomUUID(), rows);
    expect(undecided.json.problem.where.map((shown: { path: string }) => shown.path)).toEqual([
      'rows.6.name',
    ]);
    expect(await people(deputy)).toEqual([]);

    const choices = [{ row: 6, residentId: two!.id }];
    const id = randomUUID();
    const first = await take(deputy, id, rows, choices);
    expect(first.json).toEqual({ added: 3, known: 0, residents: 2, typed: 1 });
    expect((await take(deputy, id, rows, choices)).json).toEqual(first.json);
    expect((await take(deputy, randomUUID(), rows, choices)).json).toMatchObject({ added: 0, known: 3 });
    const roster = await people(deputy);
    expect(roster.map(({ name }) => name).sort()).toEqual([one!.name, two!.name, 'Người Ở Xa'].sort());
    expect(roster.find(({ name }) => name === 'Người Ở Xa')?.note).toBe('xã Bên; đi cùng');

    const undo = () => deputy.send('POST', `${path}/import/${id}/undo`);
    expect([(await undo()).json, (await undo()).json]).toEqual([{ undone: 3 }, { undone: 3 }]);
    expect(await people(deputy)).toEqual([]);
    expect((await take(deputy, randomUUID(), rows, choices)).json.added).toBe(3);
    const acts = await services.within(sample.communeId, (tx) =>
      tx.selectFrom('audit').select('act').where('subjectId', 'in', [id, activity]).orderBy('seq').execute(),
    );
    expect(acts.map(({ act }) => act)).toEqual([
      'activity.add',
      'roster.add',
      'roster.import',
      'roster.remove',
      'roster.undo',
      'roster.add',
    ]);
  });

  it('stays when one of it was called; only own additions leave', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    await deputy.send('POST', path, { residents: [one!.id], source: 'register' });
    const id = randomUUID();
    const added = await take(deputy, id, [rowOf(one!, 5), rowOf(alone[2]!, 6)]);
    expect(added.json).toMatchObject({ added: 1, known: 1 });
    const session = randomUUID();
    await deputy.send('PUT', `${here}/activities/${activity}/sessions/${session}`, {
      date: '2026-10-21',
      from: '19:30',
      to: '21:00',
      venueId: null,
      instructorId: null,
      state: 'planned',
      revision: 0,
    });
    const line = (await deputy.get(path)).json.people.find(
      (who: { residentId: string }) => who.residentId === alone[2]!.id,
    );
    const mark = (state: string) =>
      deputy.send('POST', `${here}/sessions/${session}/marks`, {
        source: 'phone',
        marks: [{ id: randomUUID(), enrolmentId: line.id, state }],
      });
    await mark('present');
    const refused = await deputy.send('POST', `${path}/import/${id}/undo`);
    expect(refused.status).toBe(409);
    expect(refused.json.problem.more.sentence.vi).toContain('1 người');
    expect(await people(deputy)).toHaveLength(2);
    await mark('cleared');
    expect((await deputy.send('POST', `${path}/import/${id}/undo`)).status).toBe(200);
    expect((await people(deputy)).map(({ name }) => name)).toEqual([one!.name]);
  });

  it('is for whoever makes rosters, of the own commune; a village head, a partner and others get nothing', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await openClass(deputy);
    const id = randomUUID();
    await take(deputy, id, [rowOf(one!, 5)]);
    for (const account of ['truongthon', 'hoinongdan', 'ketoan', 'vanhoa']) {
      const caller = await services.as(account);
      const answers = [
        await caller.send('POST', `${path}/import/check`, { rows }),
        await take(caller, randomUUID(), rows),
        await caller.send('POST', `${path}/import/${id}/undo`),
        await caller.get(`${here}/roster-template`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    }
    const foreign = moi(testToday).activities[0]!.id;
    const there = await deputy.send('POST', `${here}/activities/${foreign}/roster/import/check`, { rows });
    expect(there.status).toBe(404);
    const other = sample.activities[0]!.id;
    const wrongClass = await deputy.send('POST', `${here}/activities/${other}/roster/import/${id}/undo`);
    expect(wrongClass.status).toBe(404);
  });
});
