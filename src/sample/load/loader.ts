import type { Tx } from '../../platform/database/database.ts';
import { insertAll } from '../../platform/database/insert.ts';
import type { SampleCentre } from '../model.ts';

/** Adds rows of one commune to a table. */
export type Loader = (table: Parameters<typeof insertAll>[1], rows: readonly object[]) => Promise<void>;

/** A loader for the commune of a sample centre; takes a transaction in which it is set. */
export const loaderFor =
  (tx: Tx, { communeId }: SampleCentre): Loader =>
  (table, rows) =>
    insertAll(tx, table, rows.map((row) => ({ communeId, ...row })) as never);
