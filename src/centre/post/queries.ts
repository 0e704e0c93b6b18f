import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import { insertNew } from '#platform/database/insert.ts';
import type { Role } from '#platform/permission/permission.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { SigningRole } from './rules.ts';
import type { Post } from './schema.ts';

/** Whoever holds a post. */
export interface Holder {
  readonly id: string;
  readonly holder: string;
  readonly title: string;
  readonly otherTitle: string | null;
}

/** Gives who holds the post of a role on a day, the longest serving first; the treasurer has no sign-in, so the title tells. */
export function findHolder(tx: Tx, role: SigningRole | 'chair', day: CivilDate): Promise<Holder | undefined> {
  return tx
    .selectFrom('post')
    .select(['id', 'holder', 'title', 'otherTitle'])
    .where('communeId', '=', tx.commune)
    .where((is) =>
      role === 'treasurer' ? is(sql`lower(title collate "vi-x-icu")`, '=', 'thủ quỹ') : is('role', '=', role),
    )
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .orderBy('validFrom')
    .orderBy('id')
    .executeTakeFirst();
}

const columns = [
  'post.id',
  'post.role',
  'post.title',
  'post.otherTitle',
  'post.holder',
  'post.unitId',
  'post.villageId',
  'post.validFrom',
  'post.validTo',
  'post.revision',
] as const;
const username = sql<string | null>`(select username from account_name where id = post.account_id)`.as(
  'username',
);
type Row = Omit<Post, 'role'> & { readonly role: string | null };
// The column's own check allows no other role.
const told = (row: Row): Post => ({ ...row, role: row.role as Role | null });

/** Gives the posts, those of a day alone when one is given; the newest first within a title. */
export async function listPosts(tx: Tx, on: CivilDate | undefined): Promise<Post[]> {
  let query = tx.selectFrom('post').select(columns).select(username).where('communeId', '=', tx.commune);
  if (on)
    query = query
      .where('validFrom', '<=', on)
      .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', on)]));
  const rows = await query
    .orderBy(
      (by) => by.ref('title'),
      (order) => order.collate('vi-x-icu'),
    )
    .orderBy('validFrom', 'desc')
    .execute();
  return rows.map(told);
}

/** Lets one transaction at a time change posts of the commune: whether an administrator is left is seen from all of them. */
export const lockPosts = (tx: Tx): Promise<void> => hold(tx, 'posts');

/** Gives a post, kept from others until the transaction ends; nothing when this commune has none of that id. */
export async function lockPost(tx: Tx, id: string): Promise<Post | undefined> {
  await tx
    .selectFrom('post')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute();
  // A statement of its own: one that had to wait would still see the accounts from before it waited.
  const row = await tx
    .selectFrom('post')
    .select(columns)
    .select(username)
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && told(row);
}

/** A post as it is stored: with the account's id for its name. */
type Stored = Omit<Post, 'username'> & { readonly accountId: string | null };

/** Adds a post; says whether it did, or one of that id was there already. */
export async function insertPost(tx: Tx, post: Stored): Promise<boolean> {
  return insertNew(tx, 'post', { ...post, communeId: tx.commune, revision: 1 });
}

/** Changes a post when it still stands at the revision that was edited; says whether it did. */
export async function updatePost(tx: Tx, { id, revision, ...set }: Stored): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('post')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many administrators with an account hold their post on a day. */
export async function countAdministrators(tx: Tx, day: CivilDate): Promise<number> {
  const { count } = await tx
    .selectFrom('post')
    .select((the) => the.fn.countAll<number>().as('count'))
    .where('communeId', '=', tx.commune)
    .where('role', '=', 'administrator')
    .where('accountId', 'is not', null)
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .executeTakeFirstOrThrow();
  return count;
}
