import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { AuditEntry } from '#centre/audit/schema.ts';
import { posts } from '#centre/post/queries-standing.ts';
import { apiOn } from '#platform/http/api.ts';
import { communeContract } from '#platform/http/contract.ts';
import { buildServer } from '#platform/http/server.ts';
import { permissions } from '#platform/permission/permission.ts';
import { moi } from '../src/sample/moi.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { testToday } from '../src/testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../src/testing/services.ts';
import * as story from './audit/story.ts';
import { storyWriter, type Told, weighed } from './audit/teller.ts';
import { bodyOf } from './rights/bodies.ts';
import { fillPath } from './rights/records.ts';
import { below, type Route, reachOf, routesOf } from './rights/walk.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const current = moi(testToday);
const commune = sample.communeId;
/** Who tries a write, in this order: the first whom the table of rights names. */
const writers = ['phogiamdoc', 'giamdoc', 'ketoan', 'hoinongdan', 'chutich', 'quantri'];

/** What is sent and yet changes nothing that the audit keeps. One line a route, with the reason. */
const silent: Readonly<Record<string, string>> = {
  'POST …/sheet': 'gives back what was sent, as a file',
  'POST …/schedule/proposal': 'proposes days, and writes none',
  'POST …/sheet/reading': 'gives back what stands in a file',
  'POST …/activities/{activity}/roster/import/check': 'looks a list through before it is taken in',
  'POST …/expenses/import/check': 'looks a list through before it is taken in',
};
/** Routes of no commune: whose trail, where there is one, is not that of a commune. */
const elsewhere: Readonly<Record<string, string>> = {
  'POST /api/setup': 'works in an empty system alone; its own test reads what it tells',
  'POST /api/auth/sign-in/username': 'a session is its own record',
  'POST /api/auth/sign-out': 'a session is its own record',
  'POST /api/auth/turn': 'a session is its own record',
  'DELETE /api/auth/sessions/{id}': 'a session is its own record',
  'POST /api/auth/reset': 'the own password; handing out its code is told',
  'POST /api/auth/password': 'the own password, which is no record of a commune',
  'PUT /api/me/preference': 'how the own screen looks',
  'POST /xa/{slug}/giup/{code}': 'told as marks (src/portal/helper.test.ts)',
  'POST /api/outbox': 'each act is told by its own route (src/sync/door/door.test.ts)',
};

describe('the audit', () => {
  const told: Told[] = [];

  it('hears of every write in the year of a centre', async () => {
    const services = await openServices();
    const [here, there] = [
      storyWriter(services, commune, told),
      storyWriter(services, current.communeId, told),
    ];
    await story.centreAndPeople(there, current);
    await story.planOfTheYear(there, current);
    await story.decisionOnPaper(here);
    await story.targetOfAPlan(there, current);
    await story.criteriaSet(there);
    await story.titles(there, current);
    await story.personalData(here, sample);
    await story.inspectionOfAQuarter(there, current);
    await story.planFromAFile(services, here);
    await story.classOfTheYear(there, current);
    await story.moneyOfAClass(there, current);
    await story.reportOfAMonth(there);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(unheard)).toEqual([]);

    const deputy = await services.as('phogiamdoc');
    const trails = await Promise.all(
      [commune, current.communeId].map((id) => deputy.get(`/api/communes/${id}/audit?limit=200`)),
    );
    const entries = trails.flatMap(({ json }) => json.entries as AuditEntry[]);
    expect(entries.length).toBeGreaterThan(40);
    expect(
      entries.filter(({ act, words }) => words.vi === act || words.en === act),
      'told without words',
    ).toEqual([]);
    expect(entries.flatMap(({ act, changes }) => changes.filter(isCode).map((one) => [act, one]))).toEqual(
      [],
    );
  }, 120_000);

  it('hears of every other write, made from what its route says of itself', async () => {
    const services = await openServices();
    const known = new Set(told.map(({ name }) => name));
    for (const route of await writesOf(services)) {
      if (known.has(route.name) || !route.path.startsWith(below)) continue;
      const writer = writers.find((account) => reachOf(account, route.name) !== null);
      if (!writer) continue;
      const caller = await services.as(writer);
      const { url, body } = await made(services, route);
      const one = await weighed(services, commune, route.name, () =>
        caller.send(route.method as 'POST', url, body),
      );
      if (one.answer.status < 300) told.push(one.told);
    }
    expect(told.filter(unheard)).toEqual([]);
  });

  it('heard of all that the server offers, by name', async () => {
    const writes = (await writesOf(await openServices())).map(({ name }) => name);
    const heard = new Set(told.filter(({ audits }) => audits > 0).map(({ name }) => name));
    const quiet = { ...silent, ...elsewhere };
    expect(writes.length).toBeGreaterThan(0);
    expect(
      writes.filter((name) => !heard.has(name) && !(name in quiet)),
      'lead the sample to each of these writes in tests/audit/story.ts, so that the audit hears of it',
    ).toEqual([]);
    expect(Object.keys(quiet).filter((name) => heard.has(name) || !writes.includes(name))).toEqual([]);
    // Those that say nothing were sent too, and changed nothing.
    const tried = told.filter(({ name }) => name in silent);
    expect(tried.map(({ name, records }) => [name, records]).sort()).toEqual(
      Object.keys(silent)
        .map((name) => [name, 0])
        .sort(),
    );
  });
});

/** Whether a field that is no free text is told as a code or as a day that only programs write. */
const isCode = ({ field, before, after }: AuditEntry['changes'][number]): boolean =>
  field !== 'username' &&
  [before, after].some(
    ({ vi, en }) => vi === en && (/^[a-z]+(-[a-z]+)*$/.test(en) || /^\d{4}-\d{2}-\d{2}/.test(en)),
  );

const unheard = ({ records, audits }: Told): boolean => records > 0 && audits === 0;

async function writesOf(services: TestServices): Promise<readonly Route[]> {
  return (await routesOf(services)).filter(({ method }) => method !== 'GET');
}

/** Gives address and body of a write on records of the sample. */
async function made(services: TestServices, route: Route): Promise<{ url: string; body: unknown }> {
  const nobodys = { villageId: null, unitId: null };
  return services.within(commune, async (tx) => {
    const path = (await fillPath(tx, route.path.slice(below.length), 'any', nobodys))!;
    return {
      url: `/api/communes/${commune}${path}`,
      body: await bodyOf(tx, route, path, nobodys),
    };
  });
}

it('a route that forgets the audit is told so, and nothing of it stays', async () => {
  const services = await openServices();
  const forgetful = communeContract({
    method: 'POST',
    path: '/forgetful',
    summary: 'Writes and tells nobody',
    permission: permissions({ forget: { vi: 'Quên ghi.', en: 'Forgets.', grants: { deputy: 'all' } } })
      .forget,
    answer: z.null(),
  });
  const server = await buildServer(services, { log: false });
  apiOn(server, services, posts).api.write(forgetful, async ({ tx }) => {
    await sql`update centre set name = 'Đổi tên'`.execute(tx);
    return null;
  });
  const answer = await server.inject({
    method: 'POST',
    url: `/api/communes/${commune}/forgetful`,
    headers: { cookie: inject('cookies').phogiamdoc },
  });
  expect(answer.statusCode).toBe(500);
  expect(answer.json().problem.code).toBe('bug');
  const centre = await services.within(commune, (tx) =>
    tx.selectFrom('centre').select('name').executeTakeFirst(),
  );
  expect(centre?.name).toBe(sample.centre.name);
  await server.close();
});
