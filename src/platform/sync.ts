import type { Tx } from './database/database.ts';
import type { AnyCommuneContract } from './http/contract.ts';
import type { Actor } from './permission/actor.ts';
import type { Permission } from './permission/permission.ts';

/** Something that a device holds: its id, and all that is known of it as the person may see it. */
export interface HeldRecord {
  readonly id: string;
  readonly record: unknown;
}

/** What a device holds of a noun, for whom. The kind is what the table `change` calls it. */
export interface Held {
  readonly kind: string;
  /** Whoever has it holds these records, as far as it reaches. */
  readonly permission: Permission;
  /** So many go in one page: a page stays small enough for a slow line. */
  readonly perPage: number;
  /** Gives the ids of what a device of the actor holds, in order, those after the one given. */
  readonly list: (tx: Tx, actor: Actor, after: string | null, limit: number) => Promise<readonly string[]>;
  /** Gives those of the records that the actor may see. */
  readonly read: (tx: Tx, actor: Actor, ids: readonly string[]) => Promise<readonly HeldRecord[]>;
}

/** What a noun has to do with devices in the field; it stands in its `sync.ts`. */
export interface Sync {
  /** Its contracts that an act may come by, each under the name that the act says. No other can be called by the outbox. */
  readonly acts?: Readonly<Record<string, AnyCommuneContract>>;
  readonly holds?: readonly Held[];
}

/** Gives the page of a list that is short enough to be read whole. */
export function pageOf(ids: readonly string[], after: string | null, limit: number): readonly string[] {
  return ids
    .filter((id) => after === null || id > after)
    .sort()
    .slice(0, limit);
}
