import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { moi } from '../sample/moi.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const commune = sample.communeId;
const base = `/api/communes/${commune}`;
const foreign = moi(testToday);
const id = '0199c0de-0000-7000-8000-0000000000b1';
const here = sample.residents.filter(({ leftOn }) => leftOn === null);
type Row = { id: string; name: string; villageId: string; ethnicity?: string };

describe('the register of residents', () => {
  it('is listed by given name, page by page, each person once', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const seen: Row[] = [];
    let after = '';
    do {
      const page = (await deputy.get(`${base}/residents?limit=500${after}`)).json;
      seen.push(...page.residents);
      expect(page.total).toBe(here.length);
      after = page.next ? `&after=${page.next}` : '';
    } while (after);
    expect(new Set(seen.map((one) => one.id)).size).toBe(here.length);
    const given = seen.map((one) => one.name.split(' ').at(-1)!);
    expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
    expect(seen.some((one) => 'ethnicity' in one)).toBe(false);
  });

  it('is searched without marks, by household, by village and by poverty', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const someone = here.find(({ name }) => /đ/i.test(name))!;
    const plain = someone.name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/đ/gi, 'd')
      .toUpperCase();
    const found = (await deputy.get(`${base}/residents?search=${encodeURIComponent(plain)}&limit=500`)).json;
    expect(found.residents.map((one: Row) => one.id)).toContain(someone.id);
    expect(found.total).toBeLessThan(here.length);
    const wild = (await deputy.get(`${base}/residents?search=%25`)).json;
    expect(wild.total).toBe(0);
    const village = here[0]!.villageId;
    const inVillage = (await deputy.get(`${base}/residents?villageId=${village}`)).json;
    expect(inVillage.total).toBe(here.filter((one) => one.villageId === village).length);
    const poor = new Set(sample.households.filter((one) => one.poverty === 'poor').map((one) => one.id));
    const poorListed = (await deputy.get(`${base}/residents?poverty=poor`)).json;
    expect(poorListed.total).toBe(here.filter((one) => poor.has(one.householdId)).length);
  });

  it('shows a village head the own village alone, and others nobody', async () => {
    const services = await openServices();
    const head = await services.as('truongthon');
    const own = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
    const elsewhere = here.find(({ villageId }) => villageId !== own)!;
    const listed = (await head.get(`${base}/residents?villageId=${elsewhere.villageId}&limit=500`)).json;
    expect(new Set(listed.residents.map((one: Row) => one.villageId))).toEqual(new Set([own]));
    expect((await head.get(`${base}/residents/${elsewhere.id}`)).status).toBe(404);
    expect((await head.get(`${base}/households/${elsewhere.householdId}`)).status).toBe(404);
    expect((await head.get(`${base}/residents/${elsewhere.id}/ethnicity`)).status).toBe(403);
    const homes = (await head.get(`${base}/households?search=1`)).json;
    expect(new Set(homes.map((one: Row) => one.villageId))).toEqual(new Set([own]));
    for (const name of ['ketoan', 'hoinongdan', 'vanhoa', 'so', 'bo', 'quantri']) {
      const person = await services.as(name);
      for (const path of ['residents', `residents/${here[0]!.id}`, `residents/${here[0]!.id}/ethnicity`])
        expect((await person.get(`${base}/${path}`)).status).toBe(403);
    }
    const deputy = await services.as('phogiamdoc');
    const stranger = foreign.residents[0]!.id;
    expect((await deputy.get(`${base}/residents/${stranger}`)).status).toBe(404);
    expect((await deputy.get(`${base}/residents/${stranger}/ethnicity`)).status).toBe(404);
  });

  it('gives a person’s ethnicity only apart, and notes who saw it', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const person = here[0]!;
    expect((await deputy.get(`${base}/residents/${person.id}/ethnicity`)).json).toEqual({
      ethnicity: person.ethnicity,
    });
    const seen = await services.within(commune, (tx) =>
      tx.selectFrom('sensitiveView').select('subjectId').where('what', '=', 'ethnicity').execute(),
    );
    expect(seen).toEqual([{ subjectId: person.id }]);
  });

  it('is changed by the deputy: a new head relieves the former, ethnicity stays out of the trail', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const home = sample.households[0]!;
    const fresh = {
      householdId: home.id,
      name: 'Nông Thị Vần',
      birthYear: 1980,
      sex: 'female',
      head: true,
      away: false,
      leftOn: null,
      ethnicity: 'Dao',
      revision: 0,
    };
    const first = await deputy.send('PUT', `${base}/residents/${id}`, fresh);
    const again = await deputy.send('PUT', `${base}/residents/${id}`, fresh);
    expect(again.json).toEqual(first.json);
    const members = (await deputy.get(`${base}/households/${home.id}`)).json.members;
    expect(members.filter((one: { head: boolean }) => one.head).map((one: Row) => one.id)).toEqual([id]);
    const moved = { ...fresh, head: false, leftOn: '2026-10-01', revision: 1, ethnicity: undefined };
    expect((await deputy.send('PUT', `${base}/residents/${id}`, moved)).json).toMatchObject({
      leftOn: '2026-10-01',
    });
    const late = await deputy.send('PUT', `${base}/residents/${id}`, { ...moved, name: 'Nông Thị Vân' });
    expect(late.status).toBe(409);
    expect((await deputy.get(`${base}/residents/${id}/ethnicity`)).json.ethnicity).toBe('Dao');
    const administrator = await services.as('quantri');
    const trail = JSON.stringify((await administrator.get(`${base}/audit/${id}`)).json);
    expect(trail).toContain('Nông Thị Vần');
    expect(trail).not.toContain('Dao');
    expect(
      (await deputy.get(`${base}/residents?left=true&limit=500`)).json.residents.map((one: Row) => one.id),
    ).toContain(id);
  });

  it('knows who was poor when', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const home = sample.households.find(({ poverty }) => poverty === 'poor')!;
    const path = `${base}/households/${home.id}`;
    const shown = { id, status: 'near-poor', from: '2026-01-01' };
    const first = await deputy.send('POST', `${path}/poverty`, shown);
    const again = await deputy.send('POST', `${path}/poverty`, shown);
    expect(again.json).toEqual(first.json);
    expect(first.json).toMatchObject([
      { status: 'near-poor', validFrom: '2026-01-01', validTo: null },
      { status: 'poor', validTo: '2025-12-31' },
    ]);
    await deputy.send('POST', `${path}/poverty`, { id: home.id, status: null, from: '2026-06-01' });
    const now = (await deputy.get(path)).json;
    expect(now.members[0].poverty).toBeNull();
    expect(now.poverty[0]).toMatchObject({ status: 'near-poor', validTo: '2026-05-31' });
  });

  it('takes new households', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const made = { code: 'M-01', villageId: sample.households[0]!.villageId, revision: 0 };
    expect((await deputy.send('PUT', `${base}/households/${id}`, made)).json).toMatchObject({ code: 'M-01' });
    expect((await deputy.get(`${base}/households?search=m-01`)).json).toHaveLength(1);
    const foreignVillage = foreign.households[0]!.villageId;
    const moved = await deputy.send('PUT', `${base}/households/${id}`, {
      ...made,
      villageId: foreignVillage,
      revision: 1,
    });
    expect(moved.json.problem.code).toBe('still-used');
  });
});

describe('residents pasted from Excel', () => {
  const villageName = sample.places.find(({ level }) => level === 'village')!.name;
  const row = (at: number, more = {}) => ({
    row: at,
    village: villageName,
    household: 'X-1',
    name: `LÝ VĂN ${'abcdefgh'[at % 8]!.toUpperCase()}${'âêôơư'[at % 5]}`,
    birthYear: '1990',
    sex: 'Nam',
    head: '',
    ethnicity: 'Tày',
    poverty: '',
    away: '',
    ...more,
  });

  it('are added all or none, with the row and cell of each error', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const rows = [row(2), row(3, { birthYear: '20225' }), row(4, { village: 'Không Có', sex: '?' })];
    const refused = await deputy.send('POST', `${base}/residents/import`, {
      id: randomUUID(),
      rows,
      povertyFrom: '2026-01-01',
    });
    expect(refused.json.problem.where.map((one: { path: string }) => one.path)).toEqual([
      'rows.3.birthYear',
      'rows.4.village',
      'rows.4.sex',
    ]);
    expect((await deputy.get(`${base}/residents`)).json.total).toBe(here.length);
  });

  it('ten thousand at a time; the same sheet a second time adds nobody', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      row(at + 2, {
        household: `X-${Math.floor(at / 5)}`,
        birthYear: String(1940 + (at % 5) * 10),
        name: `Lý Văn ${'abcde'[at % 5]}`,
        head: at % 5 === 0 ? 'Chủ hộ' : 'Con',
        poverty: at % 50 === 0 ? 'Hộ nghèo' : '',
      }),
    );
    const body = { id: randomUUID(), rows, povertyFrom: '2026-01-01' };
    const first = await deputy.send('POST', `${base}/residents/import`, body);
    expect(first.json).toEqual({ added: 10_000, known: 0, households: 2000 });
    const twice = await deputy.send('POST', `${base}/residents/import`, body);
    expect(twice.json).toEqual(first.json);
    const again = await deputy.send('POST', `${base}/residents/import`, { ...body, id: randomUUID() });
    expect(again.json).toEqual({ added: 0, known: 10_000, households: 0 });
    const poor = (await deputy.get(`${base}/residents?search=x-1990&limit=9`)).json.residents;
    expect(poor.map((one: { poverty: string }) => one.poverty)).toEqual(Array(5).fill('poor'));
    const over = await deputy.send('POST', `${base}/residents/import`, { ...body, rows: [...rows, row(3)] });
    expect(over.status).toBe(400);
  });
});
