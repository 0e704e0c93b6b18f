import { expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { committingDatabase } from '../../testing/services.ts';
import { openDatabase, reading } from './database.ts';

it('a plan that a connection keeps shows each transaction its own commune alone', async () => {
  const database = openDatabase(await committingDatabase(), { max: 1 });
  const villages = (commune: string | null) =>
    reading(database, { commune, account: null }, (tx) =>
      tx.selectFrom('village').select('communeId').distinct().execute(),
    );
  try {
    const communes = [tanHuong2024().communeId, moi(testToday).communeId];
    // PostgreSQL weighs a plan for all values from the sixth time on.
    for (let turn = 0; turn < 20; turn += 1) {
      const commune = communes[turn % 2]!;
      expect(await villages(commune)).toEqual([{ communeId: commune }]);
    }
    expect(await villages(null)).toEqual([]);
  } finally {
    await database.destroy();
  }
});
