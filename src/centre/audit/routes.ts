import type { AuditActs } from '#platform/audit/acts.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Api } from '#platform/http/api.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { granted, type Permission } from '#platform/permission/permission.ts';
import { Problem } from '#platform/problems/problem.ts';
import { auditPolicy } from './policy.ts';
import { kindsOf, type WhichEntries } from './queries.ts';
import { readTrail } from './read.ts';
import * as contracts from './schema.ts';

/**
 * The trail of changes. Takes the sentences of all rooms (a record's trail is for those whom `KIND.read` grants all records of its kind) and
 * the acts of all nouns, in whose words it is told.
 */
export function auditRoutes(api: Api, permissions: readonly Permission[], nouns: readonly AuditActs[]): void {
  const acts = new Map(nouns.flatMap((noun) => Object.values(noun)).map((one) => [one.act, one]));
  const pageOf = (tx: Tx, which: WhichEntries) => readTrail(tx, which, acts);
  api.read(contracts.readTrail, ({ tx, query }) => pageOf(tx, query));
  api.read(contracts.readRecordTrail, async ({ tx, actor, params, query }) => {
    if (!granted(auditPolicy['audit.all'], actor.posts))
      assertSeesAll(actor, await kindsOf(tx, params.subject), permissions);
    return pageOf(tx, { ...query, subject: params.subject });
  });
}

// A record that was never told about is an empty trail for everybody.
function assertSeesAll(actor: Actor, kinds: readonly string[], permissions: readonly Permission[]): void {
  for (const kind of kinds) {
    const sentence = permissions.find(({ act }) => act === `${kind}.read`);
    const grant = sentence && granted(sentence, actor.posts);
    if (grant?.reach !== 'all') throw new Problem('refused');
  }
}
