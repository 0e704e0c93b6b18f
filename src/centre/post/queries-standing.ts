import type { Tx } from '#platform/database/database.ts';
import type { HeldPost, Role } from '#platform/permission/permission.ts';
import type { Posts } from '#platform/permission/posts.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { rolesAbove } from './roles.ts';

/** The posts that an account holds on a day, each with its commune, the longest held first. */
const held = (tx: Tx, accountId: string, day: CivilDate) =>
  tx
    .selectFrom('post')
    .innerJoin('commune', 'commune.id', 'post.communeId')
    .select(['post.id', 'role', 'title', 'unitId', 'villageId', 'commune.id as communeId'])
    .select(['commune.name as communeName', 'slug', 'sample'])
    .where('accountId', '=', accountId)
    .where('role', 'is not', null)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]));

type Row = Omit<HeldPost, 'role' | 'above'> & { readonly role: string | null };
// The column's own check allows no other role, and the query leaves out posts without one.
const postOf = ({ id, role, title, unitId, villageId }: Row): HeldPost =>
  Object.freeze({
    id,
    role: role as Role,
    title,
    unitId,
    villageId,
    above: rolesAbove.includes(role!),
  });

/** Who holds which post, for whoever must know who asks. */
export const posts: Posts = Object.freeze({
  standingIn: async (tx: Tx, accountId: string, commune: string, day: CivilDate) => {
    const rows = await held(tx, accountId, day)
      .where('post.communeId', '=', commune)
      .orderBy('validFrom')
      .execute();
    const [first] = rows;
    if (!first) return null;
    const { communeName: name, slug, sample } = first;
    return { commune: { id: commune, name, slug, sample }, posts: rows.map(postOf) };
  },
  standings: async (tx: Tx, accountId: string, day: CivilDate) => {
    const rows = await held(tx, accountId, day)
      .orderBy('commune.createdAt')
      .orderBy('commune.name')
      .orderBy('validFrom')
      .execute();
    return [...Map.groupBy(rows, ({ communeId }) => communeId).values()].map((own) => {
      const { communeId: id, communeName: name, slug, sample } = own[0]!;
      return { commune: { id, name, slug, sample }, posts: own.map(postOf) };
    });
  },
});
