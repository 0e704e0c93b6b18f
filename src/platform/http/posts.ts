import type { CivilDate } from '#vocabulary/date.ts';
import type { Tx } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import type { HeldPost, Role } from '../policy/policy.ts';

/** Gives the commune, or null. */
export async function communeOf(tx: Tx, id: string): Promise<Actor['commune'] | null> {
  const row = await tx
    .selectFrom('commune')
    .select(['id', 'name', 'slug', 'sample'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Gives the posts that an account holds in a commune on a day. */
export async function heldPosts(
  tx: Tx,
  accountId: string,
  commune: string,
  day: CivilDate,
): Promise<readonly HeldPost[]> {
  const rows = await tx
    .selectFrom('post')
    .select(['id', 'role', 'title', 'unitId', 'villageId'])
    .where('accountId', '=', accountId)
    .where('role', 'is not', null)
    .where('communeId', '=', commune)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .orderBy('validFrom')
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}
