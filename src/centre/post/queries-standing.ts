import type { Tx } from '#platform/database/database.ts';
import type { HeldPost, Role } from '#platform/permission/permission.ts';
import type { Posts, Standing } from '#platform/permission/posts.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { rolesAbove } from './roles.ts';

const ofAccount = (tx: Tx, accountId: string) =>
  tx
    .selectFrom('post')
    .innerJoin('commune', 'commune.id', 'post.communeId')
    .select(['post.id', 'role', 'title', 'unitId', 'villageId', 'commune.id as communeId'])
    .select(['commune.name as communeName', 'slug', 'sample'])
    .where('accountId', '=', accountId)
    .where('role', 'is not', null);

/** The posts that an account holds on a day, each with its commune, the longest held first. */
const held = (tx: Tx, accountId: string, day: CivilDate) =>
  ofAccount(tx, accountId)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validTo', 'is', null), where('validTo', '>=', day)]));

type Row = Omit<HeldPost, 'role' | 'above'> & { readonly role: string | null };
type CommuneRow = Row & { readonly communeName: string; readonly slug: string; readonly sample: boolean };
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

function standingOf(commune: string, rows: readonly CommuneRow[]): Standing | null {
  const [first] = rows;
  if (!first) return null;
  const { communeName: name, slug, sample } = first;
  return { commune: { id: commune, name, slug, sample }, posts: rows.map(postOf) };
}

/** Who holds which post, for whoever must know who asks. */
export const posts: Posts = Object.freeze({
  standingIn: async (tx: Tx, accountId: string, commune: string, day: CivilDate) => {
    const rows = await held(tx, accountId, day)
      .where('post.communeId', '=', commune)
      .orderBy('validFrom')
      .execute();
    return standingOf(commune, rows);
  },
  endedIn: async (tx: Tx, accountId: string, commune: string, from: CivilDate, until: CivilDate) => {
    const rows = await ofAccount(tx, accountId)
      .where('post.communeId', '=', commune)
      .where('validTo', '>=', from)
      .where('validTo', '<', until)
      .orderBy('validTo', 'desc')
      .execute();
    return standingOf(commune, rows);
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
