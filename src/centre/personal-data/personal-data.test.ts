import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { personal } from '../../app/rooms.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { type Caller, servicesForTests, type TestServices } from '../../testing/services.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const base = `/api/communes/${sample.communeId}`;
const foreign = `/api/communes/${moi(testToday).communeId}`;
const came = new Set(
  sample.activities
    .flatMap(({ sessions }) => sessions)
    .flatMap(({ marks }) => marks)
    .map(({ residentId }) => residentId),
);
/** Somebody who counts in more than one way: a woman of a minority who came to a class. */
const learner = sample.residents.find(
  ({ id, sex, ethnicity, leftOn }) =>
    came.has(id) && sex === 'female' && ethnicity !== 'Kinh' && leftOn === null,
)!;
const export_ = (caller: Caller, form: string, id = learner.id) =>
  caller.get(`${base}/residents/${id}/personal-data?form=${form}`);
const anonymise = (caller: Caller, name = learner.name, id = learner.id) =>
  caller.send('POST', `${base}/residents/${id}/anonymisation`, { name, reason: 'Người này yêu cầu' });

/** All figures of a year, whole and in every grouping. */
const figures = async (caller: Caller) => {
  const [year, people] = [
    await caller.get(`${base}/figures?from=2024-01-01&to=2024-12-31`),
    await caller.get(`${base}/villages`),
  ];
  expect(year.status).toBe(200);
  return { year: year.json, villages: people.json };
};

describe('what is held of a person', () => {
  it('leaves as a file with classes, consents and the log, and each time is noted', async () => {
    const services = await openServices();
    const director = await services.as('giamdoc');
    const json = JSON.parse((await export_(director, 'json')).bytes.toString()) as {
      name: string;
      facts: { title: string; rows: string[][] }[];
    };
    expect(json.name).toBe(learner.name);
    const titles = json.facts.map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['Danh sách người dân', 'Nơi đã ở', 'Lớp đã ghi tên và điểm danh']),
    );
    const classes = json.facts.find(({ title }) => title === 'Lớp đã ghi tên và điểm danh')!;
    expect(classes.rows.map((row) => row[2]).join()).toMatch(/\d\d\/\d\d\/2024: (có mặt|vắng)/);
    const seen = (await director.get(`${base}/sights?person=${learner.id}`)).json as {
      what: string;
      actor: string;
      subject: string;
    }[];
    expect(seen).toEqual([
      expect.objectContaining({
        what: 'personal-data',
        subject: learner.name,
        actor: expect.stringContaining('(Giám đốc'),
      }),
    ]);
  });

  it.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['pdf', '%PDF'],
  ])('leaves as %s', async (form, begins) => {
    const answer = await export_(await (await openServices()).as('phogiamdoc'), form);
    expect(answer.status).toBe(200);
    expect(answer.bytes.subarray(0, begins.length).toString()).toBe(begins);
  });

  it('is nobody else’s: no other post, no other commune', async () => {
    const services = await openServices();
    for (const who of ['truongthon', 'ketoan', 'vanhoa', 'truonghoc', 'quantri'])
      expect([who, (await export_(await services.as(who), 'json')).status]).toEqual([who, 403]);
    const deputy = await services.as('phogiamdoc');
    expect((await deputy.get(`${foreign}/residents/${learner.id}/personal-data`)).status).toBe(404);
    expect((await deputy.get(`${foreign}/sights?person=${learner.id}`)).json).toEqual([]);
  });

  it('names every table and every column as the database has them, and leaves none out', async () => {
    const services = await openServices();
    const { rows } = await services.within(sample.communeId, (tx) =>
      sql<{ name: string; columns: string[] }>`
        select case table_schema when 'auth' then 'auth.' else '' end || table_name as name, array_agg(column_name::text) as columns
        from information_schema.columns where table_schema in ('public', 'auth') and table_name in
          (select tablename from pg_tables where schemaname in ('public', 'auth')) group by 1`.execute(tx),
    );
    const columns = new Map(rows.map(({ name, columns: all }) => [name, all]));
    const held = personal();
    const unknown = held.flatMap((one) =>
      Object.keys(one.columns)
        .filter((column) => !columns.get(one.table)?.includes(column))
        .map((column) => `${one.table}.${column}`),
    );
    expect(unknown).toEqual([]);
    const named = new Set(held.map(({ table }) => table));
    const forgotten = rows.filter(
      ({ name, columns: all }) =>
        !name.startsWith('auth.') &&
        !named.has(name) &&
        !(name in withoutPersons) &&
        all.some((column) => suspicious.test(column)),
    );
    expect(
      forgotten.map(({ name }) => name),
      'give the noun a personal.ts, or say here why it tells of nobody',
    ).toEqual([]);
    expect(held.length).toBeGreaterThan(15);
  });
});

/** Names of columns that may tell of a person. */
const suspicious = /name|person|resident|holder|actor|payee|signer|_by$|witness|guardian|email|phone|account/;
/** Tables with such a column that tell of nobody. */
const withoutPersons: Readonly<Record<string, string>> = {
  clan: 'the name of a clan; its households stand in a table of their own',
  council: 'the title of a session and where it met',
  approver: 'a body',
  centre: 'the centre and its telephone',
  commune: 'a commune',
  equipment: 'things',
  file: 'the name of a file; whose it is stands where it is attached',
  funding_source: 'money',
  import: 'ids and counts',
  migration: 'files',
  needs_survey: 'a survey',
  own_indicator: 'what an indicator is called',
  petition: 'the office that answered',
  place: 'places',
  plan_copy: 'who copied it, as the audit tells',
  plan_version: 'the office that returned it',
  programme: 'codes',
  reading_hint: 'words of a paper',
  retention_run: 'who ran it, as the audit tells',
  unit: 'an office and its address',
  venue: 'places',
  village: 'places',
};

describe('somebody made unrecognisable', () => {
  it('is in no list any more, while every figure of every year stays', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const before = await figures(deputy);
    expect((await anonymise(deputy)).status).toBe(200);
    expect(await figures(deputy)).toEqual(before);
    expect((await deputy.get(`${base}/residents/${learner.id}`)).status).toBe(404);
    const listed = await deputy.get(`${base}/residents?search=${encodeURIComponent(learner.name)}&limit=500`);
    expect(listed.json.residents.map(({ id }: { id: string }) => id)).not.toContain(learner.id);
    const household = (await deputy.get(`${base}/households/${learner.householdId}`)).json;
    expect(JSON.stringify(household)).not.toContain(learner.id);
  });

  it('leaves nothing of the name in any table', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const odd = 'Lường Thị Vô Song';
    const now = (await deputy.get(`${base}/residents/${learner.id}`)).json;
    await deputy.send('PUT', `${base}/residents/${learner.id}`, { ...now, name: odd });
    const consent = { residentId: learner.id, purpose: 'photo', textVersion: 1, givenOn: testToday };
    const way = { how: 'oral', witness: `Mẹ của ${odd}`, guardian: null, childAgreed: false, note: odd };
    const put = await deputy.send('PUT', `${base}/consents/${randomUUID()}`, {
      ...consent,
      ...way,
      withdrawnOn: null,
      revision: 0,
    });
    expect(put.status).toBe(200);
    expect(await tablesWith(services, odd)).toEqual(['audit', 'consent', 'resident']);
    await anonymise(deputy, odd);
    expect(await tablesWith(services, odd)).toEqual([]);
  });

  it('needs the name once more, and the deputy', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const wrong = await anonymise(deputy, 'Người Khác');
    expect(wrong.json.problem.where[0].vi).toContain('không khớp');
    expect((await anonymise(await services.as('giamdoc'))).status).toBe(403);
    expect((await deputy.get(`${base}/residents/${learner.id}`)).status).toBe(200);
    expect(
      (
        await deputy.send('POST', `${foreign}/residents/${learner.id}/anonymisation`, {
          name: learner.name,
          reason: 'x',
        })
      ).status,
    ).toBe(404);
  });
});

/** The tables of the commune in which a text stands anywhere. */
async function tablesWith(services: TestServices, text: string): Promise<string[]> {
  return services.within(sample.communeId, async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('file', 'migration') order by 1`.execute(
      tx,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit =
        await sql`select from ${sql.table(name)} t where t::text like ${`%${text}%`} limit 1`.execute(tx);
      if (hit.rows.length > 0) found.push(name);
    }
    return found;
  });
}

it('the impact assessment is made of what is held, and says what nobody has checked', async () => {
  const services = await openServices();
  const director = await services.as('giamdoc');
  const page = (await director.get(`${base}/personal-data/assessment?form=html`)).bytes.toString();
  for (const { table } of personal()) expect(page).toContain(`(${table})`);
  expect(page).toContain('chưa đối chiếu với văn bản, hỏi pháp chế');
  expect((await (await services.as('quantri')).get(`${base}/personal-data/assessment`)).status).toBe(403);
});
