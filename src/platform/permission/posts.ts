import type { CivilDate } from '#vocabulary/date.ts';
import type { Tx } from '../database/database.ts';
import type { Actor } from './actor.ts';

/** A commune, and the posts that one account holds in it on a day. */
export type Standing = Pick<Actor, 'commune' | 'posts'>;

/** How this floor learns who holds which post; the room that keeps the posts answers. */
export interface Posts {
  /** The standing in one commune, or null: no such commune, or no post in it. */
  readonly standingIn: (
    tx: Tx,
    accountId: string,
    commune: string,
    day: CivilDate,
  ) => Promise<Standing | null>;
  /** The standing that ended between two days, or null: for what was done before and is sent now. */
  readonly endedIn: (
    tx: Tx,
    accountId: string,
    commune: string,
    from: CivilDate,
    until: CivilDate,
  ) => Promise<Standing | null>;
  /** The standings in every commune, the oldest commune first. Needs `app.account` only. */
  readonly standings: (tx: Tx, accountId: string, day: CivilDate) => Promise<readonly Standing[]>;
}
