import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { RichNode } from '#vocabulary/rich.ts';
import type { PlanBasis, PlanSection } from './schema.ts';

const columns = ['id', 'key', 'position', 'title', 'revision'] as const;
// The column holds what the schema let in.
const richContent = sql<RichNode>`content`.as('content');
const basisColumns = ['id', 'position', 'number', 'date', 'issuer', 'subject'] as const;
const json = (content: PlanSection['content']) => sql<string>`${JSON.stringify(content)}::jsonb`;

/** Gives the narrative parts of a version in their order. */
export function listSections(tx: Tx, versionId: string): Promise<PlanSection[]> {
  return tx
    .selectFrom('planSection')
    .select(columns)
    .select(richContent)
    .where('communeId', '=', tx.commune)
    .where('versionId', '=', versionId)
    .orderBy('position')
    .orderBy('id')
    .$narrowType<Pick<PlanSection, 'key'>>()
    .execute();
}

/** Gives a part with the version that it belongs to. */
export function findSection(tx: Tx, id: string): Promise<(PlanSection & { versionId: string }) | undefined> {
  return tx
    .selectFrom('planSection')
    .select([...columns, 'versionId'])
    .select(richContent)
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .$narrowType<Pick<PlanSection, 'key'>>()
    .executeTakeFirst();
}

export async function insertSections(
  tx: Tx,
  communeId: string,
  versionId: string,
  sections: readonly PlanSection[],
): Promise<void> {
  if (sections.length === 0) return;
  await tx
    .insertInto('planSection')
    .values(
      sections.map(({ content, ...section }) => ({
        communeId,
        versionId,
        ...section,
        content: json(content),
        revision: 1,
      })),
    )
    .execute();
}

/** Changes a part that still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateSection(tx: Tx, section: PlanSection): Promise<PlanSection | undefined> {
  const { id, revision, content, ...set } = section;
  return tx
    .updateTable('planSection')
    .set((at) => ({ ...set, content: json(content), revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .returning(richContent)
    .$narrowType<Pick<PlanSection, 'key'>>()
    .executeTakeFirst();
}

/** Gives the legal bases of a version in their order. */
export function listBases(tx: Tx, versionId: string): Promise<PlanBasis[]> {
  return tx
    .selectFrom('planBasis')
    .select(basisColumns)
    .where('communeId', '=', tx.commune)
    .where('versionId', '=', versionId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Puts these bases in the place of those that the version has. */
export async function replaceBases(
  tx: Tx,
  communeId: string,
  versionId: string,
  bases: readonly PlanBasis[],
): Promise<void> {
  await tx
    .deleteFrom('planBasis')
    .where('communeId', '=', tx.commune)
    .where('versionId', '=', versionId)
    .execute();
  if (bases.length === 0) return;
  await tx
    .insertInto('planBasis')
    .values(bases.map((basis) => ({ communeId, versionId, ...basis })))
    .execute();
}

/** Takes out the narrative parts and the legal bases of a version. */
export async function deleteSections(tx: Tx, versionId: string): Promise<void> {
  for (const table of ['planSection', 'planBasis'] as const)
    await tx
      .deleteFrom(table)
      .where('communeId', '=', tx.commune)
      .where('versionId', '=', versionId)
      .execute();
}
