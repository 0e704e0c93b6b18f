import { record, recordOnServer } from '#platform/audit/audit.ts';
import { type Database, enter, type Tx, writing } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { addAccount, replacePassword } from '#platform/signin/accounts.ts';
import { randomPassword } from '#platform/signin/password.ts';
import { giveResetCode } from '#platform/signin/reset-code.ts';
import { lockPost } from '../post/queries.ts';
import { accountActs } from './acts.ts';
import * as queries from './queries.ts';
import { mayOpenAnew } from './rules.ts';

interface FreshPassword {
  readonly username: string;
  /** Shown once; only its hash is kept. */
  readonly password: string;
}

/** Makes an account for the holder of a post. Throws wrong-state when the post has one, already-exists for a taken user name. */
export async function createAccount(
  tx: Tx,
  actor: Actor,
  { username, postId }: { readonly username: string; readonly postId: string },
): Promise<FreshPassword> {
  const post = orNotFound(await lockPost(tx, postId));
  if (post.username !== null) throw new Problem('wrong-state');
  const password = randomPassword();
  const id = await addAccount(tx, { username, name: post.holder, password });
  if (!(await queries.giveAccount(tx, postId, id))) throw new Problem('wrong-state');
  await record(tx, actor, {
    act: accountActs.add,
    id: postId,
    before: { username: null },
    after: { username },
  });
  return { username, password };
}

/** Gives an account that may be opened anew from this commune. Throws not-found, and works-elsewhere for one that may not. */
async function ownAccount(tx: Tx, actor: Actor, accountId: string): Promise<queries.AccountRow> {
  const account = orNotFound(await queries.accountOfCommune(tx, { id: accountId }));
  const elsewhere = await queries.worksElsewhere(tx, actor, accountId);
  if (!mayOpenAnew({ here: account.posts, elsewhere }, actor.today)) throw new Problem('works-elsewhere');
  return account;
}

/** Sets a new random password for an account of this commune and ends its sessions. Throws not-found, works-elsewhere. */
export async function renewPassword(tx: Tx, actor: Actor, accountId: string): Promise<FreshPassword> {
  const account = await ownAccount(tx, actor, accountId);
  const password = randomPassword();
  await replacePassword(tx, account.id, password, [account.username, account.name]);
  const told = { act: accountActs.password, after: { username: account.username } };
  await record(tx, actor, ...account.posts.map(({ id }) => ({ ...told, id })));
  return { username: account.username, password };
}

/**
 * Hands out a code to the holder of a post who has forgotten the password: who hands it out never knows the new one. Throws not-found,
 * wrong-state for a post without account, works-elsewhere.
 */
export async function handOutCode(
  tx: Tx,
  actor: Actor,
  postId: string,
): Promise<{ readonly username: string; readonly code: string }> {
  const post = orNotFound(await lockPost(tx, postId));
  if (post.username === null) throw new Problem('wrong-state');
  const { id } = orNotFound(await queries.accountOfCommune(tx, { username: post.username }));
  const { username } = await ownAccount(tx, actor, id);
  const code = await giveResetCode(tx, id);
  await record(tx, actor, { act: accountActs.code, id: postId, after: { username } });
  return { username, code };
}

/**
 * Sets a new random password for whoever runs commands on the server itself, ends the account's sessions, and tells the audit of every
 * commune in which it holds a post. Gives the password, or null when there is no such account.
 */
export async function setPasswordOf(database: Database, username: string): Promise<string | null> {
  const account = await writing(database, { commune: null, account: null }, (tx) =>
    queries.findAccount(tx, username),
  );
  if (!account) return null;
  const password = randomPassword();
  return writing(database, { commune: null, account: account.id }, async (tx) => {
    await replacePassword(tx, account.id, password, [account.username, account.name]);
    for (const post of await queries.postsOfAccount(tx, account.id)) {
      const there = await enter(tx, { commune: post.communeId, account: account.id });
      await recordOnServer(there, {
        act: accountActs.password,
        id: post.id,
        after: { username: account.username },
      });
    }
    return password;
  });
}
