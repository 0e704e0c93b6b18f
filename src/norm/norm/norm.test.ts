import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { normOn } from './queries.ts';
import { costByNorm, normOfDay } from './rules.ts';

const openServices = servicesForTests();
const commune = tanHuong2024().communeId;

describe('the cost norm', () => {
  it('is the one of the day, and gives base plus learners', async () => {
    const services = await openServices();
    const on = (day: string) => services.within(commune, (tx) => normOn(tx, day as CivilDate));
    const norm = (await on('2024-12-31'))!;
    expect(costByNorm(norm, 88)).toBe(720_000);
    expect(await on('2025-01-01')).toBeUndefined();
    expect([normOfDay([norm], '2024-01-01'), normOfDay([norm], '2023-12-31')]).toEqual([norm, null]);
  });

  it('is set by the accountant, with its source, never two on a day', async () => {
    const services = await openServices();
    const accountant = await services.as('ketoan');
    const path = `/api/communes/${commune}/cost-norms/0199c0de-0000-7000-8000-0000000000d1`;
    const fresh = {
      base: 1,
      perLearner: 1,
      source: 'Quyết định',
      verified: false,
      validTo: null,
      revision: 0,
    };
    const twice = await accountant.send('PUT', path, { ...fresh, validFrom: '2024-06-01' });
    expect(twice.json.problem.code).toBe('dates-overlap');
    const absurd = await accountant.send('PUT', path, { ...fresh, validFrom: '2025-01-01', base: -5 });
    expect(absurd.status).toBe(400);
    expect((await accountant.send('PUT', path, { ...fresh, validFrom: '2025-01-01' })).status).toBe(200);
  });
});
