import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Answer } from './rules.ts';

/** Gives what a resident answered when asked back, the latest first. */
export function answersOf(tx: Tx, residentId: string) {
  return tx
    .selectFrom('effectAnswer as given')
    .innerJoin('effectInquiry as inquiry', (join) =>
      join.onRef('inquiry.communeId', '=', 'given.communeId').onRef('inquiry.id', '=', 'given.inquiryId'),
    )
    .innerJoin('activitySummary as activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'inquiry.communeId')
        .onRef('activity.id', '=', 'inquiry.activityId'),
    )
    .select(['given.onDate as on', 'activity.title', 'given.answer', 'given.words'])
    .where('given.communeId', '=', tx.commune)
    .where('given.personId', '=', residentId)
    .orderBy('given.onDate', 'desc')
    .$narrowType<{ answer: Answer }>()
    .execute();
}

/** Takes out the words of residents; their answers stay for the counts. */
export async function forgetWords(tx: Tx, residentIds: readonly string[]): Promise<void> {
  await tx
    .updateTable('effectAnswer')
    .set({ words: null })
    .where('communeId', '=', tx.commune)
    .where('personId', '=', sql<string>`any(${residentIds}::uuid[])`)
    .execute();
}
