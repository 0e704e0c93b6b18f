import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sampleHouse } from '#centre/setup/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { testToday } from '../testing/fixtures.ts';
import { servicesForTests } from '../testing/services.ts';
import { SAMPLE_ACCOUNTS } from './accounts.ts';
import { allCentres, shownBy } from './centres.ts';

const openServices = servicesForTests();

describe('the door of a house of samples', () => {
  it('names its centres with what each shows, and every account', async () => {
    const services = await openServices();
    const { statusCode, body } = await services.server.inject('/api/sample');
    expect(statusCode).toBe(200);
    const { centres, accounts } = sampleHouse.parse(JSON.parse(body));
    expect(centres.map(({ slug, vi }) => [slug, vi])).toEqual([
      ['suoi-lanh', 'Kế hoạch năm đang thực hiện'],
      ['tan-huong', 'Kế hoạch năm 2024 đã xong'],
    ]);
    expect(accounts.map(({ username }) => username)).toEqual(SAMPLE_ACCOUNTS.map(({ username }) => username));
  });

  it('names nobody once a commune of its own stands there', async () => {
    const services = await openServices();
    const id = randomUUID();
    await services.within(id, async (tx) => {
      const placeId = allCentres(testToday)[0]!.places.find(({ level }) => level === 'commune')!.id;
      await tx
        .insertInto('commune')
        .values({ id, placeId, slug: 'xa-that', name: 'xã Thật', sample: false })
        .execute();
    });
    const { body } = await services.server.inject('/api/sample');
    expect(JSON.parse(body)).toEqual({ centres: [], accounts: [] });
  });

  it('has a word for what each of the six shows', () => {
    const slugs = allCentres(testToday).map(({ places }) =>
      fold(places.find(({ level }) => level === 'commune')!.name).replaceAll(' ', '-'),
    );
    expect([...shownBy.keys()].sort()).toEqual(slugs.sort());
  });
});
