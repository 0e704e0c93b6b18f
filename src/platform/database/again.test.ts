import { describe, expect, it, onTestFinished } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { atOnce, committingDatabase } from '../../testing/services.ts';
import { afterCommit, type Database, openDatabase, type Tx, writing } from './database.ts';

const { communeId, venues } = moi(testToday);
const scope = { commune: communeId, account: null };

const change = (tx: Tx, id: string) =>
  tx
    .updateTable('venue')
    .set((at) => ({ revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();

/** Two who change the same two venues, each beginning with the other's second: none can go on. Gives how often work began and started. */
async function deadlock(database: Database, again: boolean) {
  const ids = venues.slice(0, 2).map(({ id }) => id);
  const counts = { begun: 0, started: 0 };
  let holding = 0;
  const [met, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const results = await atOnce(2, (one) =>
    writing(
      database,
      scope,
      async (tx) => {
        counts.begun += 1;
        afterCommit(tx, () => {
          counts.started += 1;
        });
        // Who begins anew lets the other finish: a row set free may come to either first, and both would stand again where they stood.
        if (counts.begun > 2) await finished.promise;
        await change(tx, ids[one]!);
        holding += 1;
        if (holding === 2) met.resolve();
        await met.promise;
        await change(tx, ids[1 - one]!);
      },
      { again },
    ).then(
      () => {
        finished.resolve();
        return 'done';
      },
      (error: { code?: string }) => error.code,
    ),
  );
  return { results: results.toSorted(), ...counts };
}

describe('a write that the database stops for the sake of another', () => {
  it('is done once more from its beginning, and starts elsewhere what it starts once', async () => {
    const database = openDatabase(await committingDatabase());
    onTestFinished(() => database.destroy());
    expect(await deadlock(database, false)).toEqual({ results: ['40P01', 'done'], begun: 2, started: 1 });
    expect(await deadlock(database, true)).toEqual({ results: ['done', 'done'], begun: 3, started: 2 });
  });
});
