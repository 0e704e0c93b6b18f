import type { Tx } from '#platform/database/database.ts';
import type { Api } from '#platform/http/api.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { granted, type Sentence } from '#platform/policy/policy.ts';
import { Problem } from '#platform/problems/problem.ts';
import { auditPolicy } from './policy.ts';
import { kindsOf, listEntries, type WhichEntries } from './queries.ts';
import { changesBetween } from './rules.ts';
import * as contracts from './schema.ts';

/** The trail of changes. Takes the sentences of all rooms: a record's trail is for those whom `KIND.read` grants all records of its kind. */
export function auditRoutes(api: Api, sentences: readonly Sentence[]): void {
  api.read(contracts.readTrail, ({ tx, query }) => pageOf(tx, query));
  api.read(contracts.readRecordTrail, async ({ tx, actor, params, query }) => {
    if (!granted(auditPolicy['audit.all'], actor.posts))
      assertSeesAll(actor, await kindsOf(tx, params.subject), sentences);
    return pageOf(tx, { ...query, subject: params.subject });
  });
}

async function pageOf(tx: Tx, which: WhichEntries) {
  const rows = await listEntries(tx, { ...which, limit: which.limit + 1 });
  const entries = rows
    .slice(0, which.limit)
    .map(({ before, after, ...row }) => ({ ...row, changes: changesBetween(before, after) }));
  return { entries, next: rows.length > which.limit ? entries.at(-1)!.seq : null };
}

// A record that was never told about is an empty trail for everybody.
function assertSeesAll(actor: Actor, kinds: readonly string[], sentences: readonly Sentence[]): void {
  for (const kind of kinds) {
    const sentence = sentences.find(({ act }) => act === `${kind}.read`);
    const grant = sentence && granted(sentence, actor.posts);
    if (grant?.reach !== 'all') throw new Problem('refused');
  }
}
