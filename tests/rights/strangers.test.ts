import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { servicesForTests } from '../../src/testing/services.ts';
import { accounts, ask, asked, ownOf, routesOfCommune } from './asking.ts';

const openServices = servicesForTests();
const strange = '0199c0de-0000-7000-8000-00000000c0de';

// Walks every route with every account.
describe('the table of rights', { timeout: 5 * 60_000 }, () => {
  it.each(accounts)('tells %s that a commune without an own post does not exist', async (account) => {
    const services = await openServices();
    await services.within(strange, (tx) =>
      sql`insert into commune (id, place_id, slug, name) select ${strange}, id, 'xa-la', 'xã Lạ' from place limit 1`.execute(
        tx,
      ),
    );
    const caller = await services.as(account);
    const wrong: string[] = [];
    for (const route of await routesOfCommune(services)) {
      const what = (await asked(services, route, 'any', ownOf(account)))!;
      const { status } = await ask(services, caller, route, what, strange);
      if (status !== 404) wrong.push(`${route.name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });
});
