import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Store } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { addDays } from '#vocabulary/date.ts';
import { accountOfCommune } from '../account/queries.ts';
import { postActs } from './acts.ts';
import { countAdministrators, insertPost, lockPost, lockPosts, updatePost } from './queries.ts';
import { missingPlace } from './rules.ts';
import type { Post } from './schema.ts';

/**
 * Gives, changes or ends a post. The account must be one that already acts in this commune: a new person gets an account of their own.
 * Throws bad-input for an unknown account or a post without its village or unit, last-administrator when nobody would be left who gives
 * posts, changed-meanwhile.
 */
export async function savePost(tx: Tx, actor: Actor, post: Post): Promise<Post> {
  const missing = missingPlace(post);
  if (missing) throw new Problem('bad-input', { where: [{ path: `body.${missing}`, ...needed[missing] }] });
  await lockPosts(tx);
  const saved = await saveRecord(tx, actor, postActs, post, store);
  // Tomorrow counts: a post that ends today is lost then.
  if ((await countAdministrators(tx, addDays(actor.today, 1))) === 0) throw new Problem('last-administrator');
  return saved;
}

const needed = {
  villageId: { vi: 'Chọn thôn của trưởng thôn.', en: "Choose the village head's village." },
  unitId: { vi: 'Chọn đơn vị của chức vụ này.', en: 'Choose the unit of this post.' },
};

const store: Store<Post> = {
  lock: lockPost,
  insert: async (tx, { username, ...post }) => {
    const added = await insertPost(tx, { ...post, accountId: await accountNamed(tx, username) });
    return added ? lockPost(tx, post.id) : undefined;
  },
  update: async (tx, { username, ...post }) => {
    const changed = await updatePost(tx, { ...post, accountId: await accountNamed(tx, username) });
    return changed ? lockPost(tx, post.id) : undefined;
  },
};

async function accountNamed(tx: Tx, username: string | null): Promise<string | null> {
  if (username === null) return null;
  const account = await accountOfCommune(tx, { username });
  if (account) return account.id;
  throw new Problem('bad-input', {
    where: [
      { path: 'body.username', vi: 'Xã này không có tài khoản đó.', en: 'This commune has no such account.' },
    ],
  });
}
