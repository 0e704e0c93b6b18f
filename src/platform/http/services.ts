import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Mail } from '../mail/mail.ts';
import type { SignIn } from '../signin/signin.ts';

/** What the server has at hand for every request. */
export interface Services {
  readonly database: Database;
  readonly signIn: SignIn;
  readonly clock: Clock;
  readonly jobs: Jobs;
  /** The way out by e-mail; null where none is set up, and then nothing is promised. */
  readonly mail: Mail | null;
  /** Folder for what is not a record: the built app's cache, uploads under way. */
  readonly dataDirectory: string;
  readonly version: string;
  /** Where the server is reached from outside; null or left out where nobody has said, and then no paper names an address. */
  readonly publicUrl?: string | null;
}
