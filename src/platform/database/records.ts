import type { SelectQueryBuilder } from 'kysely';
import type { z } from 'zod';
import type { Revised } from '#vocabulary/batch.ts';
import { orNotFound } from '../problems/problem.ts';
import type { Tx } from './database.ts';
import { queriesOf } from './recorder.ts';
import type { DB } from './tables.ts';

/** How a save reads and writes a record that a client makes (with its id) and edits at a revision. */
export interface Store<T extends Revised> {
  /** Gives the record, kept from others until the transaction ends; nothing when this commune has none of that id. */
  readonly lock: (tx: Tx, id: string) => Promise<T | undefined>;
  /** Adds it at revision 1; gives nothing when one of that id is there already. */
  readonly insert: (tx: Tx, record: T) => Promise<T | undefined>;
  /** Changes it where it still stands at the revision that was edited; gives nothing when it does not. */
  readonly update: (tx: Tx, record: T) => Promise<T | undefined>;
}

/**
 * Gives the record as it stands, kept from others until the transaction ends; null where there was none and this has added it. `lock` gives
 * the record or nothing, `add` says whether it added it: of several that come with one new id at once, one adds, and the others get that.
 */
export async function lockOrAdd<T>(
  lock: () => Promise<T | undefined>,
  add: () => Promise<boolean>,
): Promise<T | null> {
  const existing = await lock();
  if (existing !== undefined) return existing;
  return (await add()) ? null : orNotFound(await lock());
}

/** The store of a plain noun, with what its own queries begin from. */
export interface RecordStore<Table extends keyof DB, T extends Revised> extends Store<T> {
  readonly find: (tx: Tx, id: string) => Promise<T | undefined>;
  /** All records of the commune, for the noun to narrow and to order. */
  readonly all: (tx: Tx) => SelectQueryBuilder<DB, Table, T>;
}

/**
 * Gives all SQL of a plain noun, one whose record on the wire is its row: the fields of its schema are the columns of its table. It is made
 * in the noun's `queries.ts`, beside which the compiled SQL stands.
 */
export function recordStore<Table extends keyof DB, Schema extends z.ZodObject>(
  table: Table,
  schema: Schema & z.ZodType<unknown, Revised>,
): RecordStore<Table, z.input<Schema> & Revised> {
  // Kysely types a table that it knows by name; inside, this one is taken for a table of the same shape.
  const from = table as 'fundingSource';
  const columns = Object.keys(schema.shape) as ('id' | 'revision')[];
  const named = queriesOf();
  // In the schema's order, whatever the order in which a record was put together: one statement, one plan.
  const written = (record: Revised) => Object.fromEntries(columns.map((column) => [column, record[column]]));
  const all = (tx: Tx) => tx.selectFrom(from).select(columns).where('communeId', '=', tx.commune);
  const adding = (tx: Tx, record: Revised) =>
    tx
      .insertInto(from)
      .values({ communeId: tx.commune, ...written(record), revision: 1 } as never)
      .returning(columns);
  const store: RecordStore<'fundingSource', Revised> = {
    all,
    find: (tx, id) => named('find', () => all(tx).where('id', '=', id).executeTakeFirst()),
    lock: (tx, id) => named('lock', () => all(tx).where('id', '=', id).forUpdate().executeTakeFirst()),
    insert: async (tx, record) => {
      // Whatever is in the way: of two that come at once, the second may meet the first by its name before it does by its id.
      const added = await named('insert', () =>
        adding(tx, record)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst(),
      );
      if (added || (await store.lock(tx, record.id))) return added;
      // Another record is in the way: let the database say which rule that breaks.
      return named('insert', () => adding(tx, record).executeTakeFirst());
    },
    update: (tx, record) => {
      const { id: _id, revision: _revision, ...set } = written(record);
      return named('update', () =>
        tx
          .updateTable(from)
          .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
          .where('communeId', '=', tx.commune)
          .where('id', '=', record.id)
          .where('revision', '=', record.revision)
          .returning(columns)
          .executeTakeFirst(),
      );
    },
  };
  return Object.freeze(store) as unknown as RecordStore<Table, z.input<Schema> & Revised>;
}
