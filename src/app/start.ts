import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { hasCommune } from '#centre/setup/queries.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import { type Database, openDatabase, reading } from '../platform/database/database.ts';
import { startEmbedded } from '../platform/database/embedded.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { House } from '../platform/http/house.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import { closePools } from '../platform/process/pool.ts';
import { root } from '../platform/root.ts';
import { openSignIn, type SignIn } from '../platform/signin/signin.ts';

/** What the environment says; the names are those of the command line's contract. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  readonly sample: boolean;
  readonly samplePassword: string | null;
}

/** Reads the settings. Throws a RangeError that says which one is wrong. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT=${environment.PORT}: cần một số từ 0 đến 65535`);
  return Object.freeze({
    port,
    host: environment.HOST || '127.0.0.1',
    dataDirectory: resolve(
      environment.INIT_CWD ?? process.cwd(),
      environment.LANGHOC_DATA || join(root, 'data'),
    ),
    databaseUrl: environment.DATABASE_URL || null,
    sample: environment.LANGHOC_SAMPLE !== '0',
    samplePassword: environment.LANGHOC_SAMPLE_PASSWORD || null,
  });
}

export interface OpenHouse {
  readonly house: House;
  /** The owner's connection string. */
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

/** Opens the house: database started (embedded unless DATABASE_URL), migrated, sign-in ready. */
export async function openHouse(settings: Settings, clock: Clock = systemClock): Promise<OpenHouse> {
  mkdirSync(settings.dataDirectory, { recursive: true });
  const embedded = settings.databaseUrl ? null : await startEmbedded(settings.dataDirectory);
  try {
    const ownerUrl = settings.databaseUrl ?? (await mainDatabase(embedded!.url));
    await migrate(ownerUrl);
    const database = openDatabase(ownerUrl);
    const signIn: SignIn = openSignIn(
      database,
      secretOf(settings.dataDirectory),
      `http://${settings.host}:${settings.port}`,
    );
    const jobs = openJobs((error) => console.error(error));
    const house: House = Object.freeze({
      database,
      jobs,
      signIn,
      clock,
      dataDirectory: settings.dataDirectory,
      version: versionOf(),
    });
    const close = async () => {
      await jobs.close();
      await closePools();
      await database.destroy();
      await embedded?.stop();
    };
    return { house, ownerUrl, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** Whether nobody has set up a commune here yet. */
export async function isEmpty(database: Database): Promise<boolean> {
  return !(await reading(database, { commune: null, account: null }, hasCommune));
}

/** Gives the connection string of the embedded server's database of records, made when it is not there. */
export async function mainDatabase(url: (name: string) => string): Promise<string> {
  const admin = new Client({ connectionString: url('postgres') });
  await admin.connect();
  try {
    const { rows } = await admin.query(`select 1 from pg_database where datname = 'langhoc'`);
    if (rows.length === 0) await admin.query('create database langhoc');
  } finally {
    await admin.end();
  }
  return url('langhoc');
}

/** Signs the session cookies; made once a data directory, readable by its owner alone. */
function secretOf(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function versionOf(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string;
}
