import { randomUUID } from 'node:crypto';
import { record } from '#platform/audit/audit.ts';
import { enter, type Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { addAccount } from '#platform/signin/accounts.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { approvers } from '../approver/queries.ts';
import { centreActs } from '../centre/acts.ts';
import { centres } from '../centre/queries.ts';
import { insertPost } from '../post/queries.ts';
import * as queries from './queries.ts';
import { communeNamed, slugOf } from './rules.ts';
import type { SetupBody } from './schema.ts';

/** Since the two-level local government, who approves plans is not known here until somebody says it. */
const districtsEnded = '2025-07-01' as CivilDate;

/**
 * Sets up an empty system: the commune, its centre, and the first person, who is deputy director and administrator. Throws already-set-up
 * when any commune is there, weak-password.
 */
export async function setUp(
  tx: Tx,
  input: SetupBody,
  today: CivilDate,
): Promise<{ communeId: string; username: string }> {
  await queries.lockSetup(tx);
  if (await queries.hasCommune(tx)) throw new Problem('already-set-up');
  const { kind, name } = communeNamed(input.communeName);
  const communeId = randomUUID();
  const communeName = `${kind} ${name}`;
  await queries.insertCommune(tx, {
    provinceId: randomUUID(),
    province: input.province,
    placeId: randomUUID(),
    placeName: name,
    communeId,
    communeName,
    slug: slugOf(name),
    since: districtsEnded < today ? districtsEnded : today,
  });
  await enter(tx, { commune: communeId, account: null });
  const centre = {
    id: randomUUID(),
    name: input.centreName,
    parentBody: `Ủy ban nhân dân ${communeName}`,
    placeName: name,
    symbol: 'TTHTCĐ',
    address: null,
    phone: null,
    motto: null,
    payer: null,
    areaHa: null,
    revision: 1,
  };
  await centres.insert(tx, centre);
  await approvers.insert(tx, {
    id: randomUUID(),
    kind: 'unset',
    name: null,
    officeAccount: false,
    verified: false,
    validFrom: districtsEnded,
    validTo: null,
    revision: 1,
  });
  const accountId = await addAccount(tx, input);
  const posts = firstPosts.map((post) => ({ ...post, id: randomUUID() }));
  for (const post of posts) {
    await insertPost(tx, {
      ...post,
      accountId,
      holder: input.name,
      otherTitle: null,
      unitId: null,
      villageId: null,
      validFrom: today,
      validTo: null,
      revision: 1,
    });
  }
  const held = { ...posts[1]!, unitId: null, villageId: null, above: false };
  const actor: Actor = {
    accountId,
    name: input.name,
    commune: { id: communeId, name: communeName, slug: slugOf(name), sample: false },
    posts: [held],
    grant: { post: held, reach: 'all' },
    today,
  };
  await record(tx, actor, { act: centreActs.add, id: centre.id, after: centre });
  return { communeId, username: input.username };
}

const firstPosts = [
  { role: 'deputy', title: 'Phó Giám đốc' },
  { role: 'administrator', title: 'Quản trị hệ thống' },
] as const;
