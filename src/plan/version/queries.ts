import { sql } from 'kysely';
import { isFrozen } from '#approval/rules.ts';
import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { insertNew } from '#platform/database/insert.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type PlanState, planWorkflow } from '../approval/definition.ts';
import type { Plan, PlanVersion } from './schema.ts';

const planColumns = ['id', 'kind', 'year', 'periodFrom', 'periodTo', 'title', 'theme', 'surveyId'] as const;

/** Gives all plans of the commune, the latest first. */
export function listPlans(tx: Tx): Promise<Plan[]> {
  return tx
    .selectFrom('plan')
    .select(planColumns)
    .where('communeId', '=', tx.commune)
    .orderBy('year', 'desc')
    .orderBy('title')
    .$narrowType<Pick<Plan, 'kind'>>()
    .execute();
}

export function findPlan(tx: Tx, id: string): Promise<Plan | undefined> {
  return tx
    .selectFrom('plan')
    .select(planColumns)
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .$narrowType<Pick<Plan, 'kind'>>()
    .executeTakeFirst();
}

/** Keeps others from amending a plan and from its claims until the transaction ends. Throws not-found. */
export async function lockPlan(tx: Tx, id: string): Promise<void> {
  const row = await tx
    .selectFrom('plan')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  orNotFound(row);
}

/** Adds a plan; says whether it did, or one of that id was there already. */
export async function insertPlan(tx: Tx, communeId: string, plan: Plan): Promise<boolean> {
  return insertNew(tx, 'plan', { communeId, ...plan });
}

const versions = (tx: Tx) =>
  tx
    .selectFrom('planVersion as v')
    .leftJoin('documentNumber as d', (join) =>
      join.onRef('d.id', '=', 'v.documentId').onRef('d.communeId', '=', 'v.communeId'),
    )
    .select([
      'v.id',
      'v.planId',
      'v.ordinal',
      'v.state',
      'v.returnedBy',
      'v.documentId',
      'v.inForceFrom',
      'v.reason',
      'v.recipients',
      'v.revision',
      'd.number',
      'd.symbol',
      'd.issuedOn',
    ])
    .where('v.communeId', '=', tx.commune)
    .$narrowType<Pick<PlanVersion, 'state' | 'returnedBy' | 'recipients'>>();

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

const asVersion = ({ number, symbol, ...row }: VersionRow): PlanVersion & { planId: string } => ({
  ...row,
  number: symbol === null ? null : numberAndSymbol(number, symbol),
});

/** Gives the versions of a plan (of all plans, without one), the first one first. */
export async function listVersions(
  tx: Tx,
  planId: string | null,
): Promise<(PlanVersion & { planId: string })[]> {
  const rows = await versions(tx)
    .$if(planId !== null, (query) => query.where('v.planId', '=', planId))
    .orderBy('v.ordinal')
    .execute();
  return rows.map(asVersion);
}

/** Gives a version, kept from others until the transaction ends. Throws not-found. */
export async function lockVersion(tx: Tx, id: string): Promise<PlanVersion & { planId: string }> {
  await tx
    .selectFrom('planVersion')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return asVersion(orNotFound(await versions(tx).where('v.id', '=', id).executeTakeFirst()));
}

/**
 * Gives a version that may be written, kept from others until the transaction ends: who writes anything of a draft writes one after
 * another, and nobody signs meanwhile. Throws not-found, wrong-state.
 */
export async function lockUnsigned(
  tx: Tx,
  id: string,
): Promise<Pick<PlanVersion, 'id' | 'recipients'> & { planId: string }> {
  const version = await tx
    .selectFrom('planVersion')
    .select(['id', 'planId', 'state', 'recipients'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .$narrowType<Pick<PlanVersion, 'recipients'>>()
    .executeTakeFirst();
  const { state } = orNotFound(version);
  if (isFrozen(planWorkflow, state as PlanState)) throw new Problem('wrong-state', { more: { state } });
  return orNotFound(version);
}

export async function insertVersion(
  tx: Tx,
  communeId: string,
  version: {
    id: string;
    planId: string;
    ordinal: number;
    reason: string | null;
    recipients: PlanVersion['recipients'];
  },
): Promise<void> {
  const { recipients, ...row } = version;
  await tx
    .insertInto('planVersion')
    .values({ communeId, ...row, state: 'draft', recipients: sql`${JSON.stringify(recipients)}::jsonb` })
    .execute();
}

/** Says whether the version was there. */
export async function updateRecipients(
  tx: Tx,
  id: string,
  recipients: PlanVersion['recipients'],
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('planVersion')
    .set((at) => ({
      recipients: sql`${JSON.stringify(recipients)}::jsonb`,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Moves a version on. Throws not-found. */
export async function updateStanding(
  tx: Tx,
  id: string,
  set: Partial<Pick<PlanVersion, 'state' | 'returnedBy' | 'documentId' | 'inForceFrom'>>,
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('planVersion')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('not-found');
}

/** The version in force steps back behind the one that takes its place. */
export async function supersede(tx: Tx, planId: string): Promise<void> {
  await tx
    .updateTable('planVersion')
    .set((at) => ({ state: 'superseded', revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .where('state', '=', 'in-force')
    .execute();
}

/** Sums of the lines of every version, in classes, people and đồng; of one unit alone when it is given. */
export function sumLines(tx: Tx, unitId: string | null) {
  return tx
    .selectFrom('planLine')
    .select((at) => [
      'versionId',
      at.fn.countAll<number>().as('lines'),
      at.fn.coalesce(at.fn.sum<number>('classCount'), sql<number>`0`).as('classes'),
      at.fn.coalesce(at.fn.sum<number>('learners'), sql<number>`0`).as('learners'),
      at.fn.coalesce(at.fn.sum<number>('cost'), sql<number>`0`).as('cost'),
    ])
    .where('communeId', '=', tx.commune)
    .$if(unitId !== null, (query) => query.where('unitId', '=', unitId))
    .groupBy(['communeId', 'versionId'])
    .execute();
}

/** Gives the plan that a version belongs to. Throws not-found. */
export async function findVersionPlan(tx: Tx, id: string): Promise<string> {
  const row = await tx
    .selectFrom('planVersion')
    .select('planId')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return orNotFound(row).planId;
}

/** Whether a plan is as it was made: a first draft that was neither submitted nor amended. */
export async function isFirstDraft(tx: Tx, planId: string): Promise<boolean> {
  const versions = await tx
    .selectFrom('planVersion')
    .select(['ordinal', 'state'])
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .execute();
  return versions.every(({ ordinal, state }) => ordinal === 1 && state === 'draft');
}

/** Takes out a plan and its versions; what belongs to these has to be gone. */
export async function deletePlan(tx: Tx, planId: string): Promise<void> {
  await tx
    .deleteFrom('planVersion')
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .execute();
  await tx.deleteFrom('plan').where('communeId', '=', tx.commune).where('id', '=', planId).execute();
}
