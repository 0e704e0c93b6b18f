import { describe, expect, it } from 'vitest';
import { servicesForTests } from '../src/testing/services.ts';
import { rights } from './rights/accounts.ts';
import { ask, asked, commune, isRefusal, ownOf, routesOfCommune } from './rights/asking.ts';
import { closed } from './rights/bodies.ts';
import { unknownNoun } from './rights/records.ts';
import { routes } from './rights/routes.ts';
import { below, routesOf } from './rights/walk.ts';

const openServices = servicesForTests();

// Walks every route with every account.
describe('the table of rights', { timeout: 5 * 60_000 }, () => {
  it('names every route of the server, and no other', async () => {
    const found = (await routesOf(await openServices())).map(({ name }) => name);
    const missing = found.filter((name) => !(name in routes));
    const nameless = found.filter((name) => name.includes('…')).flatMap((name) => unknownNoun(name) ?? []);
    const gone = Object.keys(routes).filter((name) => !found.includes(name));
    expect(missing, 'add a line for each to tests/rights/routes.ts: who may call it?').toEqual([]);
    expect(nameless, 'add each noun to tests/rights/records.ts: where does the sample have one?').toEqual([]);
    expect(gone, 'no such route any more: take it out of tests/rights/routes.ts').toEqual([]);
  });

  it('has a route for everything that it promises', () => {
    const opened = new Set(Object.values(routes).flat());
    const promised = new Set(Object.values(rights).flatMap((row) => Object.keys(row)));
    expect(promised.size).toBeGreaterThan(0);
    expect([...promised].filter((right) => !opened.has(right as never))).toEqual([]);
  });

  it('lets nobody in who is not signed in', async () => {
    const services = await openServices();
    const open: string[] = [];
    const stranger = services.stranger();
    const guarded = (await routesOf(services)).filter(
      ({ name, path }) => !path.startsWith(below) && name in routes && routes[name] !== 'anybody',
    );
    expect(guarded.length).toBeGreaterThan(0);
    for (const route of guarded) {
      const url = route.path.replaceAll(/\{\w+\}/g, 'x');
      const { status } =
        route.method === 'GET' ? await stranger.get(url) : await stranger.send(route.method, url, {});
      if (status !== 401) open.push(`${route.name} ${status}`);
    }
    for (const route of await routesOfCommune(services)) {
      const { status } = await ask(
        services,
        stranger,
        route,
        (await asked(services, route, 'any', ownOf('giamdoc')))!,
      );
      if (status !== 401) open.push(`${route.name} ${status}`);
    }
    expect(open).toEqual([]);
  });

  it('sends bodies that each route takes, so that a refusal is one of rights', async () => {
    const services = await openServices();
    const wrong: string[] = [];
    const tried = (await routesOfCommune(services)).filter(({ method }) => method !== 'GET');
    expect(tried.length).toBeGreaterThan(0);
    const callers = await Promise.all(Object.keys(rights).map((account) => services.as(account)));
    for (const route of tried) {
      const what = (await asked(services, route, 'any', ownOf('giamdoc')))!;
      for (const caller of callers) {
        const { status, json } = await ask(services, caller, route, what);
        if ((status === 400 && !closed.includes(route.name)) || status >= 500) {
          wrong.push(`${route.name}: ${status} ${JSON.stringify(json.problem.where)}`);
          break;
        }
        if (!isRefusal(status)) break;
      }
    }
    expect(wrong, `mend what is sent in tests/rights/bodies.ts (${commune})`).toEqual([]);
  });
});
