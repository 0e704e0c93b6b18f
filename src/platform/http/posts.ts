import type { CivilDate } from '#vocabulary/date.ts';
import type { Tx } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import type { HeldPost, Role } from '../policy/policy.ts';

/** Gives a commune and the posts that an account holds there on a day, or null: no such commune, or no post in it. */
export async function standingOf(
  tx: Tx,
  accountId: string,
  commune: string,
  day: CivilDate,
): Promise<Pick<Actor, 'commune' | 'posts'> | null> {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('commune', 'commune.id', 'post.communeId')
    .select(['post.id', 'role', 'title', 'unitId', 'villageId', 'commune.name', 'slug', 'sample'])
    .where('post.communeId', '=', commune)
    .where('accountId', '=', accountId)
    .where('role', 'is not', null)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]))
    .orderBy('validFrom')
    .execute();
  const [first] = rows;
  if (!first) return null;
  const { name, slug, sample } = first;
  const posts = rows.map(
    ({ id, role, title, unitId, villageId }): HeldPost => ({
      id,
      role: role as Role,
      title,
      unitId,
      villageId,
    }),
  );
  return { commune: { id: commune, name, slug, sample }, posts };
}
