import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { same } from '#vocabulary/same.ts';
import { listExisting } from '../candidacy/queries-subjects.ts';
import { villageMapActs } from './acts.ts';
import * as queries from './queries.ts';
import { type Beside, onceEach } from './rules.ts';
import type { VillageMap } from './schema.ts';

/** Writes which villages lie beside each other. Throws not-found for a village that the commune does not have. */
export async function saveVillageMap(tx: Tx, actor: Actor, said: readonly Beside[]): Promise<VillageMap> {
  await hold(tx, 'candidacies');
  const beside = onceEach(said);
  const named = [...new Set(beside.flatMap(({ villageId, neighbourId }) => [villageId, neighbourId]))];
  const existing = await listExisting(tx, 'village', named);
  orNotFound(named.every((id) => existing.has(id)) || null);
  const before = await queries.listBeside(tx);
  if (same(before, beside)) {
    noChange(tx);
    return { beside: before };
  }
  await queries.replaceBeside(tx, beside);
  await record(tx, actor, {
    act: villageMapActs.change,
    id: v5('village map', tx.commune),
    before: { pairs: before.length },
    after: { pairs: beside.length },
  });
  return { beside: await queries.listBeside(tx) };
}
