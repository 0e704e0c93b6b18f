import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { moi } from '../src/sample/moi.ts';
import { tanHuong2024 } from '../src/sample/tan-huong-2024.ts';
import { testToday } from '../src/testing/fixtures.ts';
import { houseForTests, type TestHouse } from '../src/testing/house.ts';
import { rights, withoutEthnicity, withoutPersons } from './rights/accounts.ts';
import { fillPath, isShared, nothingThere, type Own, type Side, unknownNoun } from './rights/records.ts';
import { routes } from './rights/routes.ts';
import { below, call, namesIn, type Route, reachOf, routesOf, wordsOf } from './rights/walk.ts';

const openHouse = houseForTests();
const commune = tanHuong2024().communeId;
const other = moi(testToday).communeId;
const strange = '0199c0de-0000-7000-8000-00000000c0de';
const accounts = Object.keys(rights);
const refusals = [401, 403, 404];

/** Routes of a commune that the table knows; the first test says which it does not. */
const ofCommune = (route: Route) =>
  route.path.startsWith(below) && route.name in routes && unknownNoun(route.path) === null;
const within = (id: string, path: string) => `/api/communes/${id}${path}`;
const belowOf = (route: Route) => route.path.slice(below.length);

/** The village and unit of the account's post: told by the sample, not by the code under test. */
function ownOf(account: string): Own {
  const post = tanHuong2024().posts.find(({ username }) => username === account)!;
  return {
    villageId: post.role === 'village-head' ? post.villageId : null,
    unitId: post.role === 'partner' ? post.unitId : null,
  };
}

// Every test begins with the same sample: a path filled once is filled for all.
const filled = new Map<string, Promise<string | null>>();

function urlOf(house: TestHouse, route: Route, side: Side, own: Own, of: string = commune) {
  const key = [of, belowOf(route), side, own.villageId, own.unitId].join(' ');
  const path = filled.get(key) ?? house.withinReading(of, (tx) => fillPath(tx, belowOf(route), side, own));
  filled.set(key, path);
  return path;
}

describe('the table of rights', () => {
  it('names every route of the server, and no other', async () => {
    const found = (await routesOf(await openHouse())).map(({ name }) => name);
    const missing = found.filter((name) => !(name in routes));
    const nameless = found.filter((name) => name.includes('…')).flatMap((name) => unknownNoun(name) ?? []);
    const gone = Object.keys(routes).filter((name) => !found.includes(name));
    expect(missing, 'add a line for each to tests/rights/routes.ts: who may call it?').toEqual([]);
    expect(nameless, 'add each noun to tests/rights/records.ts: where does the sample have one?').toEqual([]);
    expect(gone, 'no such route any more: take it out of tests/rights/routes.ts').toEqual([]);
  });

  it('has a route for everything that it promises', () => {
    const opened = new Set(Object.values(routes).flat());
    const promised = Object.values(rights).flatMap((row) => Object.keys(row));
    expect([...new Set(promised)].filter((right) => !opened.has(right as never))).toEqual([]);
  });

  it('lets nobody in who is not signed in', async () => {
    const house = await openHouse();
    const open: string[] = [];
    for (const route of await routesOf(house)) {
      if (!(route.name in routes) || routes[route.name] === 'anybody') continue;
      if (route.path.startsWith(below) && !ofCommune(route)) continue;
      const url = ofCommune(route)
        ? within(commune, (await urlOf(house, route, 'any', ownOf('giamdoc')))!) + route.query
        : route.path.replaceAll(/\{\w+\}/g, 'x');
      const { statusCode } = await house.server.inject({
        method: route.method,
        url,
        ...(route.method === 'GET' ? {} : { payload: {} }),
      });
      if (statusCode !== 401) open.push(`${route.name} ${statusCode}`);
    }
    expect(open).toEqual([]);
  });

  it.each(accounts)('gives %s what its row names, and nothing else', async (account) => {
    const house = await openHouse();
    const caller = await house.as(account);
    const own = ownOf(account);
    const wrong: string[] = [];
    for (const route of (await routesOf(house)).filter(ofCommune)) {
      const reach = reachOf(account, route.name);
      const url =
        within(commune, (await urlOf(house, route, reach === 'own' ? 'own' : 'any', own))!) + route.query;
      const { status } = await call(caller, route, url);
      const expected = nothingThere(route.name) ? 404 : 200;
      const allowed = status === expected || (!refusals.includes(status) && status < 500);
      if (reach === null && status !== 403)
        wrong.push(`${route.name}: ${status}, but the table does not name it`);
      if (reach !== null && !allowed) wrong.push(`${route.name}: ${status}, but the table names it`);
      if (reach !== null && route.method === 'GET' && status !== expected)
        wrong.push(`${route.name}: ${status} instead of an answer`);
      if (reach !== 'own') continue;
      const foreign = await urlOf(house, route, 'foreign', own);
      if (foreign === null) continue;
      const answer = await call(caller, route, within(commune, foreign) + route.query);
      if (!refused(answer.status, route))
        wrong.push(`${route.name}: ${answer.status} for what is not the own`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(accounts)('gives %s no record of another commune through the own one', async (account) => {
    const house = await openHouse();
    const caller = await house.as(account);
    const wrong: string[] = [];
    for (const route of (await routesOf(house)).filter(
      (one) => ofCommune(one) && belowOf(one).includes('{'),
    )) {
      if (reachOf(account, route.name) === null || isShared(route.name)) continue;
      const path = (await urlOf(house, route, 'any', ownOf(account), other))!;
      const answer = await call(caller, route, within(commune, path) + route.query);
      if (refused(answer.status, route)) continue;
      // An answer is no more than the answer about a record that is nowhere.
      const nowhere = (await urlOf(house, route, 'absent', ownOf(account)))!;
      const same = await call(caller, route, within(commune, nowhere) + route.query);
      if (!same.bytes.equals(answer.bytes)) wrong.push(`${route.name}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(accounts)('tells %s that a commune without an own post does not exist', async (account) => {
    const house = await openHouse();
    await house.within(strange, (tx) =>
      sql`insert into commune (id, place_id, slug, name) select ${strange}, id, 'xa-la', 'xã Lạ' from place limit 1`.execute(
        tx,
      ),
    );
    const caller = await house.as(account);
    const wrong: string[] = [];
    for (const route of (await routesOf(house)).filter(ofCommune)) {
      const path = (await urlOf(house, route, 'any', ownOf(account)))!;
      const { status } = await call(caller, route, within(strange, path) + route.query);
      if (status !== 404) wrong.push(`${route.name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(accounts)('shows %s no person and no ethnicity beyond its row', async (account) => {
    const house = await openHouse();
    const caller = await house.as(account);
    const { names, others } = secretsFrom(account);
    const told: string[] = [];
    for (const route of (await routesOf(house)).filter((one) => ofCommune(one) && one.method === 'GET')) {
      const reach = reachOf(account, route.name);
      if (reach === null) continue;
      const path = (await urlOf(house, route, reach === 'own' ? 'own' : 'any', ownOf(account)))!;
      const words = wordsOf(await caller.get(within(commune, path) + route.query));
      const seen = [...namesIn(words, names), ...others.filter((secret) => words.includes(secret))];
      if (seen.length > 0)
        told.push(`${route.name}: ${seen.slice(0, 3).join(', ')}${seen.length > 3 ? ' …' : ''}`);
    }
    expect(told).toEqual([]);
  });
});

/** A write to an id that is not there may add a record of the own commune; with an empty body it is refused before. */
function refused(status: number, route: Route): boolean {
  return status === 403 || status === 404 || (route.method !== 'GET' && status === 400);
}

/** What must not stand in any answer to this account: names and ids of residents, and the words for their ethnicity. */
function secretsFrom(account: string) {
  const sample = tanHuong2024();
  const { villageId } = ownOf(account);
  const known = new Set(sample.people.map(({ name }) => name));
  for (const one of sample.residents) if (one.villageId === villageId) known.add(one.name);
  const hidden =
    withoutPersons.includes(account) || villageId
      ? sample.residents.filter((one) => one.villageId !== villageId)
      : [];
  const ethnicities = withoutEthnicity.includes(account) ? sample.residents.map((one) => one.ethnicity) : [];
  return {
    names: new Set(hidden.map(({ name }) => name).filter((name) => !known.has(name))),
    others: [...hidden.map(({ id }) => id), ...new Set(ethnicities.map((word) => `"${word}"`))],
  };
}
