import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { basisOn } from './rules.ts';

const openServices = servicesForTests();
const path = `/api/communes/${tanHuong2024().communeId}/legal-bases`;

describe('legal bases', () => {
  it('stand as they do on the day that is asked for, and say what replaced them', async () => {
    const services = await openServices();
    const deputy = await services.as('phogiamdoc');
    const on = async (day: string) =>
      (await deputy.get(`${path}?on=${day}`)).json.find(
        (basis: { number: string }) => basis.number === '44/2014/TT-BGDĐT',
      );
    expect(await on('2024-01-10')).toMatchObject({ inForce: true });
    expect(await on('2024-02-13')).toMatchObject({ inForce: false, replacedBy: '25/2023/TT-BGDĐT' });
    expect((await deputy.get(`${path}?on=2024-02-31`)).status).toBe(400);
  });

  it('are not called in force before their first day, nor verified when nobody read the text', () => {
    expect(basisOn('142/2025/NĐ-CP', '2025-06-30')?.inForce).toBe(false);
    expect(basisOn('142/2025/NĐ-CP', '2025-07-01')?.inForce).toBe(true);
    // Only the year is known.
    expect(basisOn('24/2023/TT-BGDĐT', '2024-06-01')?.inForce).toBeNull();
    expect(basisOn('22/2020/TT-BGDĐT', '2021-06-01')).toMatchObject({ inForce: true, verified: false });
  });
});
