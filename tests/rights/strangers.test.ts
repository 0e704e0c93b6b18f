import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { houseForTests } from '../../src/testing/house.ts';
import { accounts, ask, asked, ownOf, routesOfCommune } from './asking.ts';

const openHouse = houseForTests();
const strange = '0199c0de-0000-7000-8000-00000000c0de';

describe('the table of rights', () => {
  it.each(accounts)('tells %s that a commune without an own post does not exist', async (account) => {
    const house = await openHouse();
    await house.within(strange, (tx) =>
      sql`insert into commune (id, place_id, slug, name) select ${strange}, id, 'xa-la', 'xã Lạ' from place limit 1`.execute(
        tx,
      ),
    );
    const caller = await house.as(account);
    const wrong: string[] = [];
    for (const route of await routesOfCommune(house)) {
      const what = (await asked(house, route, 'any', ownOf(account)))!;
      const { status } = await ask(house, caller, route, what, strange);
      if (status !== 404) wrong.push(`${route.name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });
});
