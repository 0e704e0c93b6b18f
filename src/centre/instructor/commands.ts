import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { findInstructor, insertInstructor, updateInstructor } from './queries.ts';
import type { Instructor } from './schema.ts';

const store = { find: findInstructor, insert: insertInstructor, update: updateInstructor };

/** Adds or changes one; see saveRecord. */
export const saveInstructor = (tx: Tx, actor: Actor, instructor: Instructor): Promise<Instructor> =>
  saveRecord(tx, actor, 'instructor', instructor, store);
