import { describe, expect, it } from 'vitest';
import { servicesForTests } from '../../src/testing/services.ts';
import { accounts, ask, asked, belowOf, isRefusal, other, ownOf, routesOfCommune } from './asking.ts';
import { isShared } from './records.ts';
import { reachOf } from './walk.ts';

const openServices = servicesForTests();

/** An answer without the ids in it: those of a new record are its own. */
const bare = (bytes: Buffer): string =>
  bytes.toString('latin1').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');

// Walks every route with every account.
describe('the table of rights', { timeout: 5 * 60_000 }, () => {
  it.each(accounts)('gives %s no record of another commune through the own one', async (account) => {
    const services = await openServices();
    const caller = await services.as(account);
    const wrong: string[] = [];
    const named = (await routesOfCommune(services)).filter((route) => belowOf(route).includes('{'));
    expect(named.length).toBeGreaterThan(0);
    for (const route of named) {
      if (reachOf(account, route.name) === null || isShared(route.name)) continue;
      const theirs = (await asked(services, route, 'any', ownOf(account), other))!;
      const nowhere = (await asked(services, route, 'absent', ownOf(account)))!;
      // A body of the own commune: what is refused is the record in the path.
      const answer = await ask(services, caller, route, { path: theirs.path, body: nowhere.body });
      if (isRefusal(answer.status)) continue;
      // An answer is no more than the answer about a record that is nowhere, where a write makes a new one of the own commune.
      const same = await ask(services, caller, route, nowhere);
      if (bare(answer.bytes) !== bare(same.bytes)) wrong.push(`${route.name}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
  });
});
