import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { testToday } from '../../testing/fixtures.ts';
import { committingDatabase } from '../../testing/services.ts';
import { afterCommit, openDatabase, reading, writing } from './database.ts';

const scope = { commune: moi(testToday).communeId, account: null };
const id = '0199c0de-0000-7000-8000-0000000000f1';

/** A database on connections of its own, with a write that starts something which looks for the row that was written. */
async function started(fail: boolean): Promise<{ found: Promise<number> | null }> {
  const database = openDatabase(await committingDatabase());
  let found: Promise<number> | null = null;
  const look = () =>
    reading(
      database,
      scope,
      async (tx) => (await tx.selectFrom('venue').select('id').where('id', '=', id).execute()).length,
    );
  try {
    await writing(database, scope, async (tx) => {
      await tx.insertInto('venue').values({ communeId: scope.commune, id, name: 'Nhà bà Sáu' }).execute();
      afterCommit(tx, () => {
        found = look();
      });
      if (fail) throw new Error('refused');
    }).catch((error: Error) => expect(error.message).toBe('refused'));
    await found;
    return { found };
  } finally {
    await database.destroy();
  }
}

describe('work that is started by a write', () => {
  it('begins when the row is there for everybody', async () => {
    const { found } = await started(false);
    expect(await found).toBe(1);
  });

  it('never begins when the write was taken back', async () => {
    expect((await started(true)).found).toBeNull();
  });
});
