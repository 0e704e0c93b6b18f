import { randomUUID } from 'node:crypto';
import { findPlace, insertTyped } from '#place/queries.ts';
import { record } from '#platform/audit/audit.ts';
import { enter, type Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
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
 * when any commune is there, not-found for a place that is not on the map, weak-password.
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
    placeId: await placeOf(tx, input, name, today),
    communeId,
    communeName,
    slug: slugOf(name),
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

/** The place that was chosen on the map, or a new one as it was typed. Throws not-found for one that is no commune of today's map. */
async function placeOf(
  tx: Tx,
  { placeId, province }: SetupBody,
  name: string,
  today: CivilDate,
): Promise<string> {
  if (placeId) {
    const site = orNotFound(await findPlace(tx, placeId, today));
    if (site.level !== 'commune') throw new Problem('not-found');
    return site.id;
  }
  const id = randomUUID();
  const since = districtsEnded < today ? districtsEnded : today;
  await insertTyped(tx, { provinceId: randomUUID(), province, id, name, since });
  return id;
}

const firstPosts = [
  { role: 'deputy', title: 'Phó Giám đốc' },
  { role: 'administrator', title: 'Quản trị hệ thống' },
] as const;
