import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { instructorActs } from './acts.ts';
import { instructors } from './queries.ts';
import type { Instructor } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveInstructor = (tx: Tx, actor: Actor, instructor: Instructor): Promise<Instructor> =>
  saveRecord(tx, actor, instructorActs, instructor, instructors);
