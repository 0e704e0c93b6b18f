import type { CivilDate } from '#vocabulary/date.ts';
import { type Database, writing } from '../platform/database/database.ts';
import type { SignIn } from '../platform/signin/signin.ts';
import { SAMPLE_ACCOUNTS } from './accounts.ts';
import { loadCentre } from './load.ts';
import { moi } from './moi.ts';
import { tanHuong2024 } from './tan-huong-2024.ts';

/**
 * Loads the two sample centres and the sample accounts into an empty database. Takes the day that counts as today and the one password of
 * all sample accounts. Each centre is one transaction.
 */
export async function loadSample(
  database: Database,
  signIn: SignIn,
  today: CivilDate,
  password: string,
): Promise<void> {
  const accounts = new Map<string, string>();
  for (const { username, personName } of SAMPLE_ACCOUNTS) {
    accounts.set(username, await signIn.createAccount({ username, name: personName, password }));
  }
  for (const sample of [tanHuong2024(), moi(today)]) {
    await writing(database, { commune: sample.communeId, account: null }, (tx) =>
      loadCentre(tx, sample, accounts),
    );
  }
}
