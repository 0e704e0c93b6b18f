import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Mark } from './mark.ts';

export interface StoredCopy {
  readonly id: string;
  readonly fromPlanId: string | null;
  readonly fromTitle: string;
  readonly fromYear: number;
  readonly marks: readonly Mark[];
  readonly digest: string | null;
}

const json = (marks: readonly Mark[]) => sql<string>`${JSON.stringify(marks)}::jsonb`;

/** Gives where a plan was copied from; nothing for a plan that was not. */
export function findCopy(tx: Tx, planId: string): Promise<StoredCopy | undefined> {
  return (
    tx
      .selectFrom('planCopy')
      .select(['id', 'fromPlanId', 'fromTitle', 'fromYear', 'digest'])
      // The column holds what this noun wrote.
      .select(sql<readonly Mark[]>`marks`.as('marks'))
      .where('communeId', '=', tx.commune)
      .where('id', '=', planId)
      .executeTakeFirst()
  );
}

export async function insertCopy(
  tx: Tx,
  { marks, ...copy }: StoredCopy & { copiedBy: string },
): Promise<void> {
  await tx
    .insertInto('planCopy')
    .values({ communeId: tx.commune, ...copy, marks: json(marks) })
    .execute();
}

/** Puts these marks in the place of those that were; the plan is no more as it was copied. */
export async function updateMarks(tx: Tx, planId: string, marks: readonly Mark[]): Promise<void> {
  await tx
    .updateTable('planCopy')
    .set({ marks: json(marks), digest: null })
    .where('communeId', '=', tx.commune)
    .where('id', '=', planId)
    .execute();
}
