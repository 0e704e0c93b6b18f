import { expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { servicesForTests } from '../../testing/services.ts';
import { programmes } from './rules.ts';

const openServices = servicesForTests();

it('programmes have one list: the database says what the code says, in the same order', async () => {
  const services = await openServices();
  const rows = await services.withinReading(tanHuong2024().communeId, (tx) =>
    tx.selectFrom('programme').select(['code', 'nameVi as vi', 'nameEn as en']).orderBy('position').execute(),
  );
  expect(rows).toEqual(Object.entries(programmes).map(([code, words]) => ({ code, ...words })));
});
