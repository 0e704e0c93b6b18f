import type { CivilDate } from '#vocabulary/date.ts';
import { type Database, enter, writing } from '../platform/database/database.ts';
import { setPreference } from '../platform/signin/queries.ts';
import type { SignIn } from '../platform/signin/signin.ts';
import { SAMPLE_ACCOUNTS, type SampleAccount } from './accounts.ts';
import { loadCentre } from './load.ts';
import { moi } from './moi.ts';
import { tanHuong2024 } from './tan-huong-2024.ts';

/**
 * Loads the two sample centres and the sample accounts into an empty database. Takes the day that counts as today and the one password of
 * all sample accounts. Both centres come in one transaction; a load that was cut off before is made again.
 */
export async function loadSample(
  database: Database,
  signIn: SignIn,
  today: CivilDate,
  password: string,
): Promise<void> {
  const accounts = new Map<string, string>();
  for (const account of SAMPLE_ACCOUNTS)
    accounts.set(account.username, await openAccount(signIn, account, password));
  await writing(database, { commune: null, account: null }, async (tx) => {
    for (const { username, address } of SAMPLE_ACCOUNTS)
      await setPreference(tx, accounts.get(username)!, {
        addressForm: address,
        language: 'vi',
        theme: 'auto',
      });
    for (const sample of [tanHuong2024(), moi(today)]) {
      await enter(tx, { commune: sample.communeId, account: null });
      await loadCentre(tx, sample, accounts);
    }
  });
}

async function openAccount(signIn: SignIn, account: SampleAccount, password: string): Promise<string> {
  const { username, personName: name } = account;
  const existing = await signIn.accountOf(username);
  if (!existing) return signIn.createAccount({ username, name, password });
  await signIn.setPassword(existing, password, [username, name]);
  return existing;
}
