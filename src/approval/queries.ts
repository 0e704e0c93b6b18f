import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import type { Role } from '#platform/permission/permission.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { WorkflowStep } from './schema.ts';

/** What goes from hand to hand: `kind` names the noun, as the audit does. */
export interface SubjectKey {
  readonly kind: string;
  readonly id: string;
}

const columns = [
  'id',
  'at',
  'onDate',
  'actor',
  'postTitle',
  'reason',
  'recorded',
  'fileId',
  'number',
  'act as step',
] as const;

/** Gives the steps of one subject, the first one first. */
export function listSteps(tx: Tx, { kind, id }: SubjectKey): Promise<WorkflowStep[]> {
  return tx
    .selectFrom('workflowStep')
    .select(columns)
    .where('communeId', '=', tx.commune)
    .where('subjectKind', '=', kind)
    .where('subjectId', '=', id)
    .orderBy('seq')
    .execute();
}

/** Gives the steps of several subjects of a kind, the first one first. */
export function listStepsOf(
  tx: Tx,
  kind: string,
  ids: readonly string[],
): Promise<(WorkflowStep & { subjectId: string })[]> {
  return tx
    .selectFrom('workflowStep')
    .select(columns)
    .select('subjectId')
    .where('communeId', '=', tx.commune)
    .where('subjectKind', '=', kind)
    .where('subjectId', '=', sql<string>`any(${sql.val([...ids])}::uuid[])`)
    .orderBy('seq')
    .execute();
}

/** Gives a step by its id with what it belongs to. */
export function findStep(tx: Tx, id: string) {
  return tx
    .selectFrom('workflowStep')
    .select(['subjectKind', 'subjectId', 'act'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Gives a step of a kind of subject, kept from others until the transaction ends. */
export function lockStep(tx: Tx, kind: string, id: string) {
  return tx
    .selectFrom('workflowStep')
    .select(['subjectId', 'recorded', 'fileId'])
    .where('communeId', '=', tx.commune)
    .where('subjectKind', '=', kind)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** A step as it is written. */
export interface NewStep extends Omit<WorkflowStep, 'step' | 'at' | 'fileId'> {
  readonly act: string;
  readonly postId: string | null;
}

export async function insertStep(tx: Tx, { kind, id }: SubjectKey, step: NewStep): Promise<void> {
  await tx
    .insertInto('workflowStep')
    .values({ communeId: tx.commune, subjectKind: kind, subjectId: id, ...step })
    .execute();
}

/** Adds steps of several subjects of a kind. */
export async function insertSteps(
  tx: Tx,
  kind: string,
  steps: readonly (NewStep & { readonly subjectId: string })[],
): Promise<void> {
  await insertAll(
    tx,
    'workflowStep',
    steps.map((step) => ({ communeId: tx.commune, subjectKind: kind, ...step })),
  );
}

/** Takes out the steps of a subject that itself goes. */
export async function deleteSteps(tx: Tx, { kind, id }: SubjectKey): Promise<void> {
  await tx
    .deleteFrom('workflowStep')
    .where('communeId', '=', tx.commune)
    .where('subjectKind', '=', kind)
    .where('subjectId', '=', id)
    .execute();
}

/** Says whether the step was there. */
export async function updateStepFile(tx: Tx, id: string, fileId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workflowStep')
    .set({ fileId })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives what tells a kept page from another. */
export function findPage(tx: Tx, fileId: string): Promise<{ sha256: string } | undefined> {
  return tx
    .selectFrom('storedFile')
    .select('sha256')
    .where('communeId', '=', tx.commune)
    .where('id', '=', fileId)
    .executeTakeFirst();
}

/** Gives the signed page that a step of a kind of subject carries. */
export function findStepFile(tx: Tx, kind: string, stepId: string) {
  return tx
    .selectFrom('workflowStep as step')
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.id', '=', 'step.fileId').onRef('file.communeId', '=', 'step.communeId'),
    )
    .select(['file.name', 'file.mediaType', 'file.bytes'])
    .where('step.communeId', '=', tx.commune)
    .where('step.subjectKind', '=', kind)
    .where('step.id', '=', stepId)
    .executeTakeFirst();
}

/** Gives who holds a post with one of these roles on a day, the longest serving first. */
export async function listHolders(
  tx: Tx,
  roles: readonly Role[],
  day: CivilDate,
): Promise<{ role: Role; name: string; title: string; account: boolean }[]> {
  const rows = await tx
    .selectFrom('postHolder')
    .select(['role', 'holder as name', 'title', 'hasAccount as account'])
    .where('communeId', '=', tx.commune)
    .where('role', 'in', [...roles])
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .orderBy('validFrom')
    .orderBy('id')
    .execute();
  // The post's own check allows no other role, and a view's columns have no null of their own.
  return rows as { role: Role; name: string; title: string; account: boolean }[];
}
