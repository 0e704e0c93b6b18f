import type { Tx } from '#platform/database/database.ts';
import type { PlanAct } from './rules.ts';

/** Gives a step by its id, with the version that it belongs to. */
export function findStep(tx: Tx, id: string) {
  return tx
    .selectFrom('planStep')
    .select(['id', 'versionId', 'step', 'recorded', 'fileId'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertStep(
  tx: Tx,
  communeId: string,
  step: {
    id: string;
    versionId: string;
    step: PlanAct;
    onDate: string;
    actor: string;
    postTitle: string | null;
    postId: string | null;
    reason: string | null;
    recorded: boolean;
  },
): Promise<void> {
  await tx
    .insertInto('planStep')
    .values({ communeId, ...step })
    .execute();
}

export async function updateStepFile(tx: Tx, id: string, fileId: string): Promise<void> {
  await tx.updateTable('planStep').set({ fileId }).where('id', '=', id).execute();
}

export async function insertFile(
  tx: Tx,
  communeId: string,
  file: { id: string; name: string; mediaType: string; size: number; sha256: string; bytes: Buffer },
): Promise<void> {
  await tx
    .insertInto('file')
    .values({ communeId, ...file })
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .execute();
}

/** Gives the signed page that a step carries. */
export function findStepFile(tx: Tx, stepId: string) {
  return tx
    .selectFrom('planStep')
    .innerJoin('file', (join) =>
      join.onRef('file.id', '=', 'planStep.fileId').onRef('file.communeId', '=', 'planStep.communeId'),
    )
    .select(['file.name', 'file.mediaType', 'file.bytes'])
    .where('planStep.id', '=', stepId)
    .executeTakeFirst();
}
