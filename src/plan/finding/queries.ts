import type { Tx } from '#platform/database/database.ts';
import type { Claim, FindingDecision } from './schema.ts';

/** Gives the findings of a version that were kept. */
export function listDecisions(tx: Tx, versionId: string): Promise<FindingDecision[]> {
  return tx
    .selectFrom('findingDecision')
    .select(['id', 'fingerprint', 'reason'])
    .where('communeId', '=', tx.commune)
    .where('versionId', '=', versionId)
    .orderBy('id')
    .execute();
}

/** Keeps a finding; a second reason for the same finding takes the place of the first. */
export function keepDecision(
  tx: Tx,
  communeId: string,
  versionId: string,
  decision: FindingDecision,
): Promise<FindingDecision> {
  return tx
    .insertInto('findingDecision')
    .values({ communeId, versionId, ...decision })
    .onConflict((conflict) =>
      conflict.columns(['communeId', 'versionId', 'fingerprint']).doUpdateSet({ reason: decision.reason }),
    )
    .returning(['id', 'fingerprint', 'reason'])
    .executeTakeFirstOrThrow();
}

export function deleteDecision(tx: Tx, versionId: string, id: string): Promise<FindingDecision | undefined> {
  return tx
    .deleteFrom('findingDecision')
    .where('communeId', '=', tx.commune)
    .where('versionId', '=', versionId)
    .where('id', '=', id)
    .returning(['id', 'fingerprint', 'reason'])
    .executeTakeFirst();
}

/** Gives what the papers of a plan state as totals. */
export function listClaims(tx: Tx, planId: string): Promise<(Claim & { id: string })[]> {
  return tx
    .selectFrom('claim')
    .select(['id', 'key', 'value', 'note'])
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .orderBy('key')
    .execute();
}

export async function writeClaim(
  tx: Tx,
  row: { communeId: string; planId: string; id: string; key: string; value: number; note: string | null },
): Promise<void> {
  await tx
    .insertInto('claim')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['communeId', 'planId', 'key']).doUpdateSet({ value: row.value, note: row.note }),
    )
    .execute();
}

/** Says whether it was there. */
export async function deleteClaim(tx: Tx, planId: string, key: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('claim')
    .where('communeId', '=', tx.commune)
    .where('planId', '=', planId)
    .where('key', '=', key)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Takes out all that was decided for a version and that papers state of its plan. */
export async function deleteFindings(
  tx: Tx,
  { id, planId }: { readonly id: string; readonly planId: string },
): Promise<void> {
  await tx
    .deleteFrom('findingDecision')
    .where('communeId', '=', tx.commune)
    .where('versionId', '=', id)
    .execute();
  await tx.deleteFrom('claim').where('communeId', '=', tx.commune).where('planId', '=', planId).execute();
}
