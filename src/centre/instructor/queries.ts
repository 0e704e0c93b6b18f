import type { Tx } from '#platform/database/database.ts';
import type { Instructor } from './schema.ts';

const columns = ['id', 'name', 'unitId', 'speciality', 'active', 'revision'] as const;

/** Gives the instructors of the commune. */
export function listInstructors(tx: Tx): Promise<Instructor[]> {
  return tx
    .selectFrom('instructor')
    .select(columns)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}

/** Gives one of the instructors, or nothing when this commune has none of that id. */
export function findInstructor(tx: Tx, id: string): Promise<Instructor | undefined> {
  return tx.selectFrom('instructor').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertInstructor(tx: Tx, communeId: string, instructor: Instructor): Promise<Instructor> {
  return tx
    .insertInto('instructor')
    .values({ communeId, ...instructor, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Changes it when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateInstructor(
  tx: Tx,
  { id, revision, ...set }: Instructor,
): Promise<Instructor | undefined> {
  return tx
    .updateTable('instructor')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}
