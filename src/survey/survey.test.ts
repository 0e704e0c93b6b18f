import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';
import { needsByProgramme, topicsOf } from './rules.ts';
import type { Need, OpenedSurvey } from './schema.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const commune = sample.communeId;
const path = `/api/communes/${commune}/surveys/${sample.survey.id}`;
const fresh = (at: number, more: Partial<Need> = {}): Need => ({
  id: `0199c0de-0000-7000-8000-${String(at).padStart(12, '0')}`,
  topic: 'Nuôi ong lấy mật',
  programme: 'KT',
  villageId: sample.places.find((place) => place.level === 'village')!.id,
  registered: 12,
  position: 100,
  revision: 0,
  ...more,
});
const put = (record: Need) => ({ kind: 'put', record });

describe('the survey of 2024', () => {
  it('has 24 topics and 2,248 registrations, by programme as the paper says', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const { needs } = (await deputy.get(path)).json as OpenedSurvey;
    expect(topicsOf(needs)).toHaveLength(24);
    expect(
      Object.fromEntries(needsByProgramme(needs).map((row) => [row.programme, [row.topics, row.registered]])),
    ).toEqual({
      PL: [5, 477],
      VHXH: [4, 387],
      MT: [3, 288],
      SK: [5, 457],
      KT: [7, 639],
    });
    const [listed] = (await deputy.get(`/api/communes/${commune}/surveys`)).json;
    expect(listed).toMatchObject({ year: 2024, topics: 24, registered: 2248 });
  });

  it('is opened once a year', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const body = { year: 2025, name: 'Điều tra nhu cầu học tập năm 2025', closedOn: null, revision: 0 };
    const to = (id: string) => `/api/communes/${commune}/surveys/${id}`;
    const first = await deputy.send('PUT', to(fresh(1).id), body);
    const closed = await deputy.send('PUT', to(fresh(1).id), {
      ...body,
      closedOn: '2025-01-05',
      revision: 1,
    });
    const second = await deputy.send('PUT', to(fresh(2).id), body);
    expect([first.status, closed.json.closedOn, second.json.problem.code]).toEqual([
      200,
      '2025-01-05',
      'already-exists',
    ]);
  });
});

describe('needs', () => {
  it('are added, changed and deleted together; sending again changes nothing', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const changes = [put(fresh(1)), put(fresh(2, { topic: 'Nuôi gà đồi', position: 101 }))];
    await deputy.send('POST', `${path}/needs`, { changes });
    const again = await deputy.send('POST', `${path}/needs`, { changes });
    expect(topicsOf(again.json.needs)).toHaveLength(26);
    const last = await deputy.send('POST', `${path}/needs`, {
      changes: [
        put(fresh(1, { registered: 15, revision: 1 })),
        { kind: 'delete', id: fresh(2).id, revision: 1 },
      ],
    });
    expect(last.json.needs.filter((need: Need) => need.position >= 100)).toEqual([
      fresh(1, { registered: 15, revision: 2 }),
    ]);
  });

  it('that somebody changed meanwhile are shown beside what was sent, and nothing of the batch is written', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    await deputy.send('POST', `${path}/needs`, { changes: [put(fresh(1))] });
    await deputy.send('POST', `${path}/needs`, { changes: [put(fresh(1, { registered: 20, revision: 1 }))] });
    const late = await deputy.send('POST', `${path}/needs`, {
      changes: [put(fresh(1, { registered: 9, revision: 1 })), put(fresh(3))],
    });
    expect(late.json.problem).toMatchObject({
      code: 'changed-meanwhile',
      more: { clashes: [{ mine: { registered: 9 }, theirs: { registered: 20, revision: 2 } }] },
    });
    expect((await deputy.get(path)).json.needs.some((need: Need) => need.id === fresh(3).id)).toBe(false);
  });

  it('come 2,000 at a time: more are refused before anything is written', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        put(fresh(at, { topic: `Chuyên đề ${at}`, position: at + 100 })),
      );
    const many = await deputy.send('POST', `${path}/needs`, { changes: rows(10_000) });
    expect(many.json.problem.code).toBe('too-large');
    const most = await deputy.send('POST', `${path}/needs`, { changes: rows(2000) });
    expect(most.json.needs).toHaveLength(2000 + sample.survey.needs.flatMap((need) => need.byVillage).length);
  });

  it('of the own village are what a village head sees and writes', async () => {
    const services = await openServices();
    const head = await services.as('truongthon');
    const own = sample.posts.find((post) => post.username === 'truongthon')!.villageId!;
    const opened = (await head.get(path)).json as OpenedSurvey;
    expect(new Set(opened.needs.filter((need) => need.registered > 0).map((need) => need.villageId))).toEqual(
      new Set([own]),
    );
    expect(opened.villages.map((village) => village.id)).toEqual([own]);
    // The list says of a survey what its table shows.
    const [listed] = (await head.get(`/api/communes/${commune}/surveys`)).json;
    expect(listed).toMatchObject({
      topics: topicsOf(opened.needs).length,
      registered: opened.needs.reduce((sum, need) => sum + need.registered, 0),
    });
    const elsewhere = sample.places.find((place) => place.level === 'village' && place.id !== own)!.id;
    const refused = await head.send('POST', `${path}/needs`, {
      changes: [put(fresh(1, { villageId: elsewhere }))],
    });
    expect(refused.status).toBe(403);
  });

  it('of one commune are not there for another', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const other = `/api/communes/${moi(testToday).communeId}/surveys/${sample.survey.id}`;
    expect((await deputy.get(other)).status).toBe(404);
    expect((await deputy.send('POST', `${other}/needs`, { changes: [put(fresh(1))] })).status).toBe(404);
  });

  it('sum up the same whatever their order', () => {
    const row = fc.record({
      programme: fc.constantFrom('KT', 'PL', 'SK'),
      position: fc.nat(9),
      registered: fc.nat(500),
      topic: fc.constantFrom('a', 'B', 'b '),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const needs = rows.map((shown, at) => fresh(at, shown));
        const sums = needsByProgramme(needs);
        expect(sums.reduce((sum, one) => sum + one.registered, 0)).toBe(
          rows.reduce((sum, one) => sum + one.registered, 0),
        );
        const turned = needsByProgramme([...needs].reverse());
        expect(new Map(turned.map((one) => [one.programme, one]))).toEqual(
          new Map(sums.map((one) => [one.programme, one])),
        );
      }),
    );
  });
});
