import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { servicesForTests, type TestServices } from '../../src/testing/services.ts';
import { withoutEthnicity, withoutPersons } from './accounts.ts';
import { accounts, ask, asked, commune, ownOf, routesOfCommune } from './asking.ts';
import { routes } from './routes.ts';
import { namesIn, reachOf, wordsOf } from './walk.ts';

const openServices = servicesForTests();

// Walks every route with one account.
it.each(accounts)(
  'the table shows %s no person and no ethnicity beyond its row',
  { timeout: 5 * 60_000 },
  async (account) => {
    const services = await openServices();
    const caller = await services.as(account);
    const { names, others } = secretsFrom(account);
    const told: string[] = [];
    const candidates = await candidatesIn(services);
    let read = 0;
    for (const route of await routesOfCommune(services)) {
      const reach = reachOf(account, route.name);
      if (reach === null || route.method !== 'GET') continue;
      const what = (await asked(services, route, reach === 'own' ? 'own' : 'any', ownOf(account)))!;
      const words = wordsOf(await ask(services, caller, route, what));
      const shown = showsCandidates.some((right) => [routes[route.name]].flat().includes(right));
      const seen = [...namesIn(words, names), ...others.filter((secret) => words.includes(secret))].filter(
        (secret) => !(shown && candidates.has(secret)),
      );
      if (seen.length > 0)
        told.push(`${route.name}: ${seen.slice(0, 3).join(', ')}${seen.length > 3 ? ' …' : ''}`);
      read += 1;
    }
    expect(read).toBeGreaterThan(0);
    expect(told).toEqual([]);
  },
);

/** Rights by which people are shown who stand for a title: to those whom the table of restricted facts names, each sight noted. */
const showsCandidates = ['see candidacies', 'see councils', 'see recognition decisions'] as const;

/** Names and ids of those who stand for a title, or head a household that does. */
async function candidatesIn(services: TestServices): Promise<ReadonlySet<string>> {
  const { rows } = await services.withinReading(commune, (tx) =>
    sql<{ id: string; name: string }>`
      select person.id, person.name from resident person where person.commune_id = ${tx.commune} and exists (select from candidacy title
        where title.commune_id = ${tx.commune} and (title.resident_id = person.id or title.household_id = person.household_id and person.head))`.execute(
      tx,
    ),
  );
  return new Set(rows.flatMap(({ id, name }) => [id, name]));
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
