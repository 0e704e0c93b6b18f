import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { same, sameIn } from '#vocabulary/same.ts';
import { lockDraft } from '../version/draft.ts';
import { basisActs, sectionActs } from './acts.ts';
import * as queries from './queries.ts';
import type { PlanBasis, PlanSection } from './schema.ts';

/** Adds or changes a part of a draft. Throws wrong-state when it is none, changed-meanwhile with the part as it is now. */
export async function saveSection(
  tx: Tx,
  actor: Actor,
  versionId: string,
  section: PlanSection,
): Promise<PlanSection> {
  await lockDraft(tx, actor, versionId);
  const now = await queries.findSection(tx, section.id);
  if (now && now.versionId !== versionId) throw new Problem('already-exists');
  if (now && sameSection(now, section)) {
    noChange(tx);
    return now;
  }
  if (!now) await queries.insertSections(tx, actor.commune.id, versionId, [section]);
  const after = now
    ? await queries.updateSection(tx, section)
    : orNotFound(await queries.findSection(tx, section.id));
  if (!after) throw new Problem('changed-meanwhile', { more: { now } });
  await record(tx, actor, {
    act: now ? sectionActs.change : sectionActs.add,
    id: section.id,
    before: now,
    after,
  });
  return after;
}

const sameSection = sameIn<PlanSection>(['title', 'key', 'position', 'content']);

/** Sets the legal bases of a draft; the same again changes nothing. Throws wrong-state when it is none, already-exists for another's id. */
export async function setBases(
  tx: Tx,
  actor: Actor,
  versionId: string,
  bases: readonly PlanBasis[],
): Promise<{ bases: PlanBasis[] }> {
  await lockDraft(tx, actor, versionId);
  const before = await queries.listBases(tx, versionId);
  if (same(before, inOrder(bases))) {
    noChange(tx);
    return { bases: before };
  }
  await queries.replaceBases(tx, actor.commune.id, versionId, bases);
  const after = await queries.listBases(tx, versionId);
  await record(tx, actor, { act: basisActs.change, id: versionId, before, after });
  return { bases: after };
}

const inOrder = (bases: readonly PlanBasis[]): readonly PlanBasis[] =>
  bases.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
