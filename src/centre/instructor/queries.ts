import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Instructor, instructor } from './schema.ts';

export const instructors = recordStore('instructor', instructor);

/** Gives the instructors of the commune, those who teach now first, by name as Vietnamese sorts. */
export function listInstructors(tx: Tx): Promise<Instructor[]> {
  return instructors
    .all(tx)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}
