import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** What a run takes out of a kind of record. */
export interface PlannedKind {
  readonly key: string;
  readonly before: string;
  readonly ids: readonly string[];
}
export interface StoredRun {
  readonly id: string;
  readonly plannedOn: string;
  readonly plannedBy: string;
  readonly kinds: readonly PlannedKind[];
  readonly state: 'planned' | 'done' | 'given-up';
  readonly endedOn: string | null;
  readonly endedBy: string | null;
}

const runs = (tx: Tx) =>
  tx
    .selectFrom('retentionRun')
    .select(['id', 'plannedOn', 'plannedBy', 'kinds', 'state', 'endedOn', 'endedBy'])
    .where('communeId', '=', tx.commune)
    .$narrowType<{ kinds: never; state: StoredRun['state'] }>();

/** Gives the runs, the latest first. */
export async function listRuns(tx: Tx): Promise<StoredRun[]> {
  const rows = await runs(tx).orderBy('plannedOn', 'desc').orderBy('id', 'desc').execute();
  return rows as unknown as StoredRun[];
}

/** Gives a run, kept from others until the transaction ends. */
export async function lockRun(tx: Tx, id: string): Promise<StoredRun | undefined> {
  return (await runs(tx).where('id', '=', id).forUpdate().executeTakeFirst()) as unknown as
    | StoredRun
    | undefined;
}

const json = (value: unknown): RawBuilder<string> => sql<string>`${JSON.stringify(value)}::jsonb`;

export async function insertRun(
  tx: Tx,
  { kinds, ...run }: Pick<StoredRun, 'id' | 'plannedOn' | 'plannedBy' | 'kinds'>,
): Promise<void> {
  await tx
    .insertInto('retentionRun')
    .values({ communeId: tx.commune, ...run, kinds: json(kinds) })
    .execute();
}

/** Ends a run, with the records that it really took out. */
export async function endRun(
  tx: Tx,
  id: string,
  { kinds, ...ended }: Pick<StoredRun, 'state' | 'endedOn' | 'endedBy' | 'kinds'>,
): Promise<void> {
  await tx
    .updateTable('retentionRun')
    .set({ ...ended, kinds: json(kinds) })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();
}
