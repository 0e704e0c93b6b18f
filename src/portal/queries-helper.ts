import type { Tx } from '#platform/database/database.ts';

/** Gives what the class is called on whose list a helper marks. */
export async function activityTitle(tx: Tx, activityId: string): Promise<string> {
  const { title } = await tx
    .selectFrom('activitySummary')
    .select('title')
    .where('communeId', '=', tx.commune)
    .where('id', '=', activityId)
    .$narrowType<{ title: string }>()
    .executeTakeFirstOrThrow();
  return title;
}
