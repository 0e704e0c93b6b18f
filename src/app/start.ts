import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { hasCommune, listCommunes } from '#centre/setup/queries.ts';
import { type Clock, systemClock } from '../platform/clock.ts';
import {
  type Database,
  type DatabaseRole,
  openAuthDatabase,
  openDatabase,
  openQueuePool,
  reading,
} from '../platform/database/database.ts';
import { type EmbeddedServer, startEmbedded } from '../platform/database/embedded.ts';
import { giveLogins } from '../platform/database/logins.ts';
import { migrate } from '../platform/database/migrate.ts';
import { type CertificateFiles, readCertificate } from '../platform/http/certificate.ts';
import type { Services } from '../platform/http/services.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import type { JobWork } from '../platform/jobs/queue.ts';
import { openWorkers, type Workers } from '../platform/jobs/workers.ts';
import { openMail, smtpAddress } from '../platform/mail/mail.ts';
import { closePools } from '../platform/process/pool.ts';
import { root } from '../platform/root.ts';
import { openSignIn, type SignIn } from '../platform/signin/signin.ts';

/** What the environment says; the names are those of the command line's contract. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  /** The address that people use, without a path; null: the server's own. */
  readonly publicUrl: string | null;
  /** Where the certificate and its key stand; null: this server speaks plain HTTP. */
  readonly tls: CertificateFiles | null;
  /** Addresses of proxies whose forwarded headers count. */
  readonly trustProxy: readonly string[];
  /** Where e-mail goes out; null: none is sent. */
  readonly smtpUrl: string | null;
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
    publicUrl: publicUrlFrom(environment.LANGHOC_PUBLIC_URL),
    tls: tlsFrom(environment),
    trustProxy: proxiesFrom(environment.LANGHOC_TRUST_PROXY),
    smtpUrl: smtpUrlFrom(environment.LANGHOC_SMTP_URL),
    sample: environment.LANGHOC_SAMPLE !== '0',
    samplePassword: environment.LANGHOC_SAMPLE_PASSWORD || null,
  });
}

function publicUrlFrom(given: string | undefined): string | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new RangeError(
      `LANGHOC_PUBLIC_URL=${given}: cần một địa chỉ như https://langhoc.xa.gov.vn, không có phần sau tên máy`,
    );
  return url.origin;
}

function tlsFrom(environment: NodeJS.ProcessEnv): CertificateFiles | null {
  const { LANGHOC_TLS_CERT: cert, LANGHOC_TLS_KEY: key } = environment;
  if (!cert && !key) return null;
  if (!cert || !key)
    throw new RangeError(
      `${cert ? 'LANGHOC_TLS_KEY' : 'LANGHOC_TLS_CERT'}: còn thiếu; HTTPS cần cả tệp chứng chỉ (LANGHOC_TLS_CERT) và tệp khóa (LANGHOC_TLS_KEY)`,
    );
  const from = (path: string) => resolve(environment.INIT_CWD ?? process.cwd(), path);
  const files = Object.freeze({ cert: from(cert), key: from(key) });
  readCertificate(files);
  return files;
}

function smtpUrlFrom(given: string | undefined): string | null {
  if (!given) return null;
  smtpAddress(given);
  return given;
}

function proxiesFrom(given: string | undefined): readonly string[] {
  const addresses = (given ?? '').split(',').flatMap((part) => part.trim() || []);
  const wrong = addresses.find((address) => isIP(address.split('/')[0]!) === 0);
  if (wrong)
    throw new RangeError(
      `LANGHOC_TRUST_PROXY=${given}: “${wrong}” không phải địa chỉ IP (ví dụ 127.0.0.1 hoặc 10.0.0.0/8)`,
    );
  return Object.freeze(addresses);
}

const everywhere = ['0.0.0.0', '::'];

/**
 * Gives the address to hand to people: the public one, else this machine's in the office's network, else its own. Takes the port, which may
 * be known only once the server listens.
 */
export function peopleAddress(settings: Settings, port: number, nets = networkInterfaces()): string {
  if (settings.publicUrl) return settings.publicUrl;
  const own = Object.values(nets)
    .flat()
    .find((net) => net?.family === 'IPv4' && !net.internal);
  const host = everywhere.includes(settings.host) ? (own?.address ?? 'localhost') : settings.host;
  return new URL(`${settings.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`)
    .origin;
}

export interface OpenHouse {
  readonly services: Services;
  /** They do nothing before they are started. */
  readonly workers: Workers;
  /** The owner's connection string. */
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
}

/** Opens the system: database started (embedded unless DATABASE_URL), migrated, sign-in ready; `works` is what is done without being asked. */
export async function openServices(
  settings: Settings,
  works: readonly JobWork[],
  clock: Clock = systemClock,
): Promise<OpenHouse> {
  mkdirSync(settings.dataDirectory, { recursive: true });
  const embedded = settings.databaseUrl ? null : await startEmbedded(settings.dataDirectory);
  try {
    const ownerUrl = settings.databaseUrl ?? (await mainDatabase(embedded!.url));
    await migrate(ownerUrl);
    const url = embedded ? await leaveOwner(embedded, ownerUrl) : () => ownerUrl;
    const database = openDatabase(url('langhoc_app'));
    const signIn: SignIn = openSignIn(
      openAuthDatabase(url('langhoc_auth')),
      secretOf(settings.dataDirectory),
      peopleAddress(settings, settings.port),
    );
    const jobs = openJobs((error) => console.error(error));
    const mail = settings.smtpUrl === null ? null : openMail(settings.smtpUrl);
    const services: Services = Object.freeze({
      database,
      jobs,
      mail,
      signIn,
      clock,
      dataDirectory: settings.dataDirectory,
      version: versionOf(),
      publicUrl: settings.publicUrl,
    });
    const workers = openWorkers({
      database,
      queue: openQueuePool(url('langhoc_jobs')),
      clock,
      jobs: works,
      mail,
      listCommunes,
      failed: (error) => console.error(error),
    });
    const close = async () => {
      await workers.close();
      mail?.close();
      await jobs.close();
      await closePools();
      await signIn.close();
      await database.destroy();
      await embedded?.stop();
    };
    return { services, workers, ownerUrl, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/**
 * Lets requests, sign-in and the queue come in under logins of their own, with passwords that are made at each start and stand nowhere, so that no
 * session of the owner, who is a superuser here, is left. Gives the connection string of each role.
 */
async function leaveOwner(
  embedded: EmbeddedServer,
  ownerUrl: string,
): Promise<(role: DatabaseRole) => string> {
  const passwords = await giveLogins(ownerUrl, ['langhoc_app', 'langhoc_auth', 'langhoc_jobs']);
  const login = (role: DatabaseRole, url: string) => {
    const { hostname, port, pathname } = new URL(url);
    return `postgresql://${role}:${passwords[role]}@${hostname}:${port}${pathname}`;
  };
  await embedded.guardWith(login('langhoc_app', embedded.url('postgres')));
  return (role) => login(role, ownerUrl);
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
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new RangeError(
      `${file} trống hoặc hỏng: xóa tệp này rồi khởi động lại (mọi người sẽ phải đăng nhập lại)`,
    );
  return secret;
}

function versionOf(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version as string;
}
