import { expect, it } from 'vitest';
import { servicesForTests } from '../../src/testing/services.ts';
import { accounts, ask, asked, isRefusal, ownOf, routesOfCommune } from './asking.ts';
import { nothingThere } from './records.ts';
import { reachOf } from './walk.ts';

const openServices = servicesForTests();

// Walks every route with one account.
it.each(accounts)(
  'the table gives %s what its row names, and nothing else',
  { timeout: 5 * 60_000 },
  async (account) => {
    const services = await openServices();
    const caller = await services.as(account);
    const own = ownOf(account);
    const wrong: string[] = [];
    for (const route of await routesOfCommune(services)) {
      const reach = reachOf(account, route.name);
      const what = (await asked(services, route, reach === 'own' ? 'own' : 'any', own))!;
      const { status } = await ask(services, caller, route, what);
      const expected = nothingThere(route.name) ? 404 : 200;
      const allowed = status === expected || (!isRefusal(status) && status !== 401 && status < 500);
      if (reach === null && status !== 403)
        wrong.push(`${route.name}: ${status}, but the table does not name it`);
      if (reach !== null && !allowed) wrong.push(`${route.name}: ${status}, but the table names it`);
      if (reach !== null && route.method === 'GET' && status !== expected)
        wrong.push(`${route.name}: ${status} instead of an answer`);
      if (reach !== 'own') continue;
      const foreign = await asked(services, route, 'foreign', own);
      if (foreign === null) continue;
      const answer = await ask(services, caller, route, foreign);
      if (!isRefusal(answer.status)) wrong.push(`${route.name}: ${answer.status} for what is not the own`);
    }
    expect(wrong).toEqual([]);
  },
);
