import { type Database, enter, writing } from '../platform/database/database.ts';
import { setPreference } from '../platform/signin/queries.ts';
import type { SignIn } from '../platform/signin/signin.ts';
import { SAMPLE_ACCOUNTS, type SampleAccount } from './accounts.ts';
import { loadCentre } from './load/centre.ts';
import type { SampleCentre } from './model.ts';

/**
 * Loads sample centres and the sample accounts into an empty database; whoever signs in is led to the first of the centres. Takes the one
 * password of all sample accounts. All centres come in one transaction; a load that was cut off before is made again.
 */
export async function loadSample(
  database: Database,
  signIn: SignIn,
  centres: readonly SampleCentre[],
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
    for (const [rank, sample] of centres.entries()) {
      await enter(tx, { commune: sample.communeId, account: null });
      await loadCentre(tx, sample, accounts, rank);
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
