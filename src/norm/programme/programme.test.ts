import { expect, it } from 'vitest';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { houseForTests } from '../../testing/house.ts';
import { programmes } from './rules.ts';

const openHouse = houseForTests();

it('programmes have one list: the database says what the code says, in the same order', async () => {
  const house = await openHouse();
  const rows = await house.withinReading(tanHuong2024().communeId, (tx) =>
    tx.selectFrom('programme').select(['code', 'nameVi as vi', 'nameEn as en']).orderBy('position').execute(),
  );
  expect(rows).toEqual(Object.entries(programmes).map(([code, words]) => ({ code, ...words })));
});
