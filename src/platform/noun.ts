import type { FoundGroup, Question } from '#vocabulary/find.ts';
import type { Task } from '#vocabulary/task.ts';
import type { AuditActs } from './audit/acts.ts';
import type { Tx } from './database/database.ts';
import type { Api } from './http/api.ts';
import type { JobWork } from './jobs/queue.ts';
import type { Actor } from './permission/actor.ts';
import type { PersonalData } from './personal.ts';
import type { Sync } from './sync.ts';

/** Gives what a noun asks of somebody today, by all posts that they hold in the commune; reads nothing for whom it asks nothing of. */
export type TasksOf = (tx: Tx, actor: Actor) => Promise<readonly Task[]>;

/** Gives what a noun finds, as far as the person may see it by any of their posts; null where they may see nothing of it. */
export type Find = (tx: Tx, actor: Actor, question: Question) => Promise<FoundGroup | null>;

/** What a noun gives to the system, which only collects it: one line a noun in `app/rooms.ts`. */
export interface Noun {
  readonly routes?: (api: Api) => void;
  /** Its acts, in whose words the audit is told. */
  readonly acts?: readonly AuditActs[];
  /** What is done for it without anybody asking. */
  readonly jobs?: readonly JobWork[];
  readonly tasks?: TasksOf;
  readonly find?: Find;
  /** What it keeps of people. */
  readonly personal?: readonly PersonalData[];
  /** What devices in the field may send of it, and hold of it. */
  readonly sync?: Sync;
}
