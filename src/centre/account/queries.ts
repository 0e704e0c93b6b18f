import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';

/** An account with the posts that it holds or held in this commune. */
export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly posts: { id: string; title: string; role: string | null; validTo: string | null }[];
  readonly signedInAt: string | null;
}

const postsHere = (
  tx: Tx,
) => sql`(select json_agg(json_build_object('id', p.id, 'title', p.title, 'role', p.role, 'validTo', p.valid_to) order by p.valid_from)
  from post p where p.account_id = u.id and p.commune_id = ${tx.commune})`;

/** Gives the accounts that hold or held a post in this commune, by user name. */
export async function listAccounts(tx: Tx): Promise<AccountRow[]> {
  const { rows } = await sql<AccountRow>`
    select u.id, u.username, u.name, ${postsHere(tx)} as posts,
      (select max(s.at) from account_sign_in s where s.account_id = u.id) as signed_in_at
    from account_name u
    where exists (select from post p where p.account_id = u.id and p.commune_id = ${tx.commune})
    order by u.username`.execute(tx);
  return rows;
}

/** Gives an account that holds or held a post in this commune, by its id or user name; nothing for any other. */
export async function accountOfCommune(
  tx: Tx,
  which: { readonly id: string } | { readonly username: string },
): Promise<AccountRow | undefined> {
  const is = 'id' in which ? sql`u.id = ${which.id}` : sql`u.username = ${which.username.toLowerCase()}`;
  const { rows } = await sql<AccountRow>`
    select u.id, u.username, u.name, ${postsHere(tx)} as posts, null as signed_in_at
    from account_name u
    where ${is} and exists (select from post p where p.account_id = u.id and p.commune_id = ${tx.commune})`.execute(
    tx,
  );
  return rows[0];
}

/**
 * Whether an account holds a post of today in another commune. Rows of other communes are seen by their own account alone, so this looks
 * as that account does, and as the actor again afterwards.
 */
export async function worksElsewhere(tx: Tx, actor: Actor, accountId: string): Promise<boolean> {
  const lookAs = (id: string) => sql`select set_config('app.account', ${id}, true)`.execute(tx);
  await lookAs(accountId);
  const row = await tx
    .selectFrom('post')
    .select('id')
    .where('accountId', '=', accountId)
    .where('communeId', '<>', tx.commune)
    .where('role', 'is not', null)
    .where('validFrom', '<=', actor.today)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', actor.today)]))
    .limit(1)
    .executeTakeFirst();
  await lookAs(actor.accountId);
  return row !== undefined;
}

/** Gives an account of any commune, for whoever runs commands on the server itself. */
export async function findAccount(
  tx: Tx,
  username: string,
): Promise<{ id: string; username: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; username: string; name: string }>`
    select id, username, name from account_name where username = ${username.toLowerCase()}`.execute(tx);
  return rows[0];
}

/** Lets an account act as a post that has none; says whether it does. */
export async function giveAccount(tx: Tx, postId: string, accountId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('post')
    .set((at) => ({ accountId, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', postId)
    .where('accountId', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the posts of an account in every commune; the transaction's account must be that one. */
export function postsOfAccount(tx: Tx, accountId: string): Promise<{ id: string; communeId: string }[]> {
  return tx.selectFrom('post').select(['id', 'communeId']).where('accountId', '=', accountId).execute();
}
