import { openAuthDatabase, openDatabase } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openSignIn, type SignIn } from '../platform/signin/signin.ts';
import { SAMPLE_ACCOUNTS } from '../sample/accounts.ts';
import { twoCentres } from '../sample/centres.ts';
import { loadSample } from '../sample/sample.ts';
import { createDatabase } from './databases.ts';
import { samplePassword, testToday } from './fixtures.ts';

/** The cookie of a session of each sample account. */
export type Cookies = Readonly<Record<string, string>>;

/**
 * Makes the database that each test file copies: migrated, with the sample, every account of it signed in. Takes the owner's connection
 * string up to the name. Gives the cookies: the hash of a password is slow on purpose, so nobody signs in a second time.
 */
export async function makeTemplate(cluster: string, template: string): Promise<Cookies> {
  await createDatabase(cluster, template);
  await migrate(cluster + template);
  const database = openDatabase(cluster + template);
  try {
    const signIn = openSignIn(openAuthDatabase(cluster + template), 'a secret for tests', 'http://localhost');
    await loadSample(database, signIn, twoCentres(testToday), samplePassword);
    const cookies = await sessionsOf(signIn);
    await signIn.close();
    return cookies;
  } finally {
    await database.destroy();
  }
}

async function sessionsOf(signIn: SignIn): Promise<Cookies> {
  const cookies: Record<string, string> = {};
  for (const { username } of SAMPLE_ACCOUNTS)
    cookies[username] = (await signIn.signIn(username, samplePassword, '127.0.0.1', 'tests'))
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  return cookies;
}
