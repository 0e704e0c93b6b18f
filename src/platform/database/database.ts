import {
  CamelCasePlugin,
  type CompiledQuery,
  Kysely,
  PostgresDialect,
  PostgresQueryCompiler,
  sql,
  type Transaction,
} from 'kysely';
import { Pool, types } from 'pg';
import { keepPlans } from './plans.ts';
import { recordQuery } from './recorder.ts';
import type { DB } from './tables.ts';

export type Database = Kysely<DB>;
/**
 * A transaction in which the commune is set: all that a query or a command ever gets. Every statement on tenant tables compares their
 * `commune_id` with `commune`; asking for it throws where the transaction was opened for no commune.
 */
export type Tx = Transaction<DB> & { readonly commune: string };

/** Whose rows a transaction may see: a commune, and an account for the own posts. */
export interface Scope {
  readonly commune: string | null;
  readonly account: string | null;
}

// Civil dates stay text, counts and đồng become numbers (all far below 2^53), moments become ISO text.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.INT8, safeNumber);
types.setTypeParser(types.builtins.NUMERIC, Number);
types.setTypeParser(types.builtins.TIMESTAMPTZ, isoMoment);

/** '2024-01-10 02:00:00.5+00' → '2024-01-10T02:00:00.500Z'; connections are set to UTC. */
function isoMoment(text: string): string {
  return new Date(`${text.replace(' ', 'T')}:00`).toISOString();
}

function safeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large`);
  return value;
}

/** The role of requests, bound by row-level security; that of sign-in, which sees the schema `auth` alone; that of the queue, which sees `pgboss` alone. */
export type DatabaseRole = 'langhoc_app' | 'langhoc_auth' | 'langhoc_jobs';

/**
 * Opens a pool. Takes a connection string: of the role itself, or of an owner who is a member of it; each connection is in the role before
 * its first query.
 */
export function openDatabase(
  url: string,
  { role = 'langhoc_app', max = 10 }: { readonly role?: DatabaseRole; readonly max?: number } = {},
): Database {
  return fromPool(openPool(url, role, max));
}

/** The small pool of sign-in: the only one that may read hashes of passwords and tokens of sessions. */
export const openAuthDatabase = (url: string): Database =>
  openDatabase(url, { role: 'langhoc_auth', max: 4 });

/** The one connection of whoever works off the queue. */
export const openQueuePool = (url: string): Pool => openPool(url, 'langhoc_jobs', 1);

function openPool(url: string, role: DatabaseRole, max: number): Pool {
  const pool = new Pool({
    connectionString: url,
    max,
    // Kept open, with their plans, for whoever comes after a pause.
    min: Math.min(2, max),
    options: `-c role=${role} -c timezone=Etc/UTC`,
    idleTimeoutMillis: 30_000,
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {});
  // So would one that breaks between two queries of a request; the next query then fails, and the request says so.
  pool.on('connect', (client) => {
    client.on('error', () => {});
    keepPlans(client);
  });
  return pool;
}

/** Typed SQL over a pool. */
export function fromPool(pool: Pool): Database {
  return new Kysely<DB>({
    dialect: new RecordingDialect({ pool }),
    // Columns are snake_case in SQL and camelCase here; what stands inside a jsonb value keeps its own names.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}

class RecordingDialect extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new RecordingCompiler();
  }
}

// The compiler still runs in the stack of the function that asks, so the recorder learns which one it is.
class RecordingCompiler extends PostgresQueryCompiler {
  override compileQuery(...args: Parameters<PostgresQueryCompiler['compileQuery']>): CompiledQuery {
    const query = super.compileQuery(...args);
    recordQuery(query.sql);
    return query;
  }
}

/** Runs work that only reads, in one snapshot. A write inside is refused by the database. */
export function reading<T>(database: Database, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => work(await enter(tx, scope)));
}

/**
 * Runs work that may write; it is committed before this returns, or not at all. What the work has put off until after the commit is
 * started then, and never when the transaction was rolled back. With `again`, work that the database stopped so that another could go on
 * (a deadlock, say) is done once more from its beginning: only for work that can be repeated, whose input is in memory.
 */
export async function writing<T>(
  database: Database,
  scope: Scope,
  work: (tx: Tx) => Promise<T>,
  { again = false }: { readonly again?: boolean } = {},
): Promise<T> {
  const once = () =>
    database.transaction().execute(async (transaction) => {
      const tx = await enter(transaction, scope);
      return { answer: await work(tx), starts: putOff.get(tx) ?? [] };
    });
  const { answer, starts } = await once().catch((error: unknown) => {
    if (again && gaveWay(error)) return once();
    throw error;
  });
  for (const start of starts) start();
  return answer;
}

/** Whether the database stopped a transaction for the sake of another: nothing is wrong with what it asked for. */
const gaveWay = (error: unknown): boolean =>
  error instanceof Error && ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

const putOff = new WeakMap<Tx, (() => void)[]>();

/**
 * Starts work elsewhere (a reading, a message) once the transaction is committed: before that its rows are not there for anybody else.
 * Takes a function that starts the work and returns at once.
 */
export function afterCommit(tx: Tx, start: () => void): void {
  putOff.set(tx, [...(putOff.get(tx) ?? []), start]);
}

/**
 * Sets whose rows the transaction sees from here on, and gives it as one that knows so; only the sample's loader and tests go from one
 * commune to another.
 */
export async function enter(transaction: Transaction<DB>, scope: Scope): Promise<Tx> {
  await sql`select set_config('app.commune', ${scope.commune ?? ''}, true), set_config('app.account', ${scope.account ?? ''}, true)`.execute(
    transaction,
  );
  return Object.defineProperty(transaction, 'commune', {
    configurable: true,
    get: () => scope.commune ?? noCommune(),
  }) as Tx;
}

function noCommune(): never {
  throw new Error('This transaction was opened for no commune');
}
