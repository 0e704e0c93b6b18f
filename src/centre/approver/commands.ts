import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { approverActs } from './acts.ts';
import { approvers } from './queries.ts';
import type { Approver } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveApprover = (tx: Tx, actor: Actor, approver: Approver): Promise<Approver> =>
  saveRecord(tx, actor, approverActs, approver, approvers);
