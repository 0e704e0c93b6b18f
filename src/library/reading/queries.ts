import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Reading, reading } from './schema.ts';

export const readings = recordStore('libraryReading', reading);

/** Gives all counts of readers, the newest day first. */
export const listReadings = (tx: Tx): Promise<Reading[]> =>
  readings.all(tx).orderBy('onDay', 'desc').orderBy('id').execute();
