import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { fold } from '#vocabulary/text.ts';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests } from '../../testing/services.ts';
import type { EvidenceSheet } from './schema.ts';

const openServices = servicesForTests();
const sample = moi(testToday);
const base = `/api/communes/${sample.communeId}`;
const year = 2026;
const villageId = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
const [household, another] = sample.households
  .filter((one) => one.villageId === villageId)
  .map(({ id }) => id) as readonly string[] as [string, string];

async function registered(model: string, subject: string) {
  const services = await openServices();
  const deputy = await services.as('phogiamdoc');
  const id = randomUUID();
  const put = await deputy.send('PUT', `${base}/candidacies/${id}`, { model, subject, year, revision: 0 });
  expect(put.status, JSON.stringify(put.json)).toBe(200);
  return { services, deputy, at: `${base}/candidacies/${id}` };
}

describe('what stands behind a candidacy', () => {
  it('is a file once, linked to as many indicators as it is for, and shown to nobody else', async () => {
    const { services, deputy, at } = await registered('family', household);
    const file = `${at}/file/${randomUUID()}`;
    const photo = Buffer.from('%PDF-1.4 giấy khen');
    const attach = (code: string, bytes = photo) =>
      deputy.upload(`${file}?code=${code}`, 'giay-khen.pdf', bytes, 'PUT');
    expect((await attach('1.1')).status).toBe(200);
    expect((await attach('1.1')).status).toBe(200);
    expect((await attach('1.2')).status).toBe(200);
    expect((await attach('1.2', Buffer.from('%PDF-1.4 khác'))).status).toBe(409);
    const words = await deputy.upload(
      `${at}/file/${randomUUID()}?code=1.1`,
      'a.txt',
      Buffer.from('chữ'),
      'PUT',
    );
    expect(words.json.problem.code).toBe('unreadable-file');
    expect((await deputy.get(file)).bytes).toEqual(photo);
    expect((await (await services.as('ketoan')).get(file)).status).toBe(403);
    expect((await services.stranger().get(file)).status).toBe(401);
  });

  it('are the classes that the people of a village were at, each with its sheets', async () => {
    const { services, deputy, at } = await registered('village', villageId);
    const sheets = (await deputy.get(`${at}/evidence/learners`)).json as EvidenceSheet[];
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(sheet.to).toMatch(/^lop\//);
    expect((await (await services.as('hoinongdan')).get(`${at}/evidence/learners`)).status).toBe(403);
  });
});

describe('who can stand for a title', () => {
  it('is told where the same head stands in another village too', async () => {
    const services = await openServices();
    const head = sample.residents.find(
      ({ householdId, relation }) => householdId === household && relation === 'head',
    )!;
    const elsewhere = sample.places.find(({ level, id }) => level === 'village' && id !== villageId)!;
    const deputy = await services.as('phogiamdoc');
    const list = async () => {
      const { json } = await deputy.get(`${base}/candidacy-subjects?year=${year}&model=family`);
      const all = json as { id: string; alsoIn: string | null }[];
      return all.find(({ id }) => id === household)!.alsoIn;
    };
    expect(await list()).toBeNull();
    const twin = randomUUID();
    await services.within(sample.communeId, async (tx) => {
      await sql`insert into household (commune_id, id, village_id, code) values (${tx.commune}, ${twin}, ${elsewhere.id}, 'T-1')`.execute(
        tx,
      );
      await sql`insert into resident (commune_id, id, household_id, name, folded, birth_year, sex, head)
        values (${tx.commune}, ${randomUUID()}, ${twin}, ${head.name}, ${fold(head.name)}, ${head.birthYear}, ${head.sex}, true)`.execute(
        tx,
      );
    });
    expect(await list()).toBe(elsewhere.name);
  });

  it('is the commune itself, once', async () => {
    const { deputy } = await registered('commune', sample.communeId);
    const path = `${base}/candidacy-groups?model=commune&year=${year}`;
    expect((await deputy.get(path)).json).toMatchObject([{ id: sample.communeId, state: 'registered' }]);
    const head = await (await openServices()).as('truongthon');
    expect((await head.get(path)).json).toEqual([]);
  });

  it('is a clan with the households that it has now, in whichever villages', async () => {
    const services = await openServices();
    const association = await services.as('khuyenhoc');
    const at = `${base}/clans/${randomUUID()}`;
    const clan = { name: 'Họ Dương', households: [household], revision: 0 };
    const added = (await association.send('PUT', at, clan)).json;
    expect(added).toMatchObject({ name: 'Họ Dương', households: [household], revision: 1 });
    const changed = { ...clan, name: 'Họ Dương Văn', households: [another, household, another], revision: 1 };
    const { json } = await association.send('PUT', at, changed);
    expect([json.name, json.households.toSorted()]).toEqual([
      'Họ Dương Văn',
      [household, another].toSorted(),
    ]);
    expect((await association.send('PUT', at, { ...clan, name: 'Cũ' })).status).toBe(409);
    expect((await (await services.as('truongthon')).get(`${base}/clans`)).status).toBe(403);
  });
});

it('a session of the council is written otherwise at the revision that was edited, and at no other', async () => {
  const association = await (await openServices()).as('khuyenhoc');
  const at = `${base}/councils/${randomUUID()}`;
  const members = [
    {
      id: randomUUID(),
      name: 'Bà Hà',
      title: 'Chủ tịch',
      role: 'chair',
      present: true,
      residentId: null,
      unitId: null,
    },
  ];
  const session = { year, title: 'Phiên 1', heldOn: testToday, members, candidacies: [], revision: 0 };
  expect((await association.send('PUT', at, session)).json).toMatchObject({ title: 'Phiên 1', revision: 1 });
  const second = { ...session, title: 'Phiên 2', revision: 1 };
  expect((await association.send('PUT', at, second)).json).toMatchObject({ title: 'Phiên 2', revision: 2 });
  expect((await association.send('PUT', at, { ...second, title: 'Phiên 3' })).status).toBe(409);
});
