import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';

/** Children who dropped out, as far as a period is concerned: counts alone, nobody is named. */
export interface DropoutCounts {
  readonly found: number;
  readonly visited: number;
  readonly returned: number;
}

/** Counts who was out of school at some time of a period, of them who was visited and who came back in it; of one village where it is given. */
export async function countDropouts(
  tx: Tx,
  { from, to }: Period,
  villageId: string | null,
): Promise<DropoutCounts> {
  const { rows } = await sql<DropoutCounts>`
    select count(*)::int as found,
      (count(*) filter (where exists (select from unnest(step.visited_on) on_day where on_day between ${from}::date and ${to}::date)))::int as visited,
      (count(*) filter (where step.outcome = 'returned' and step.outcome_on <= ${to}::date))::int as returned
    from dropout_step step
    where step.commune_id = ${tx.commune} and step.since <= ${to}::date and (step.outcome_on is null or step.outcome_on >= ${from}::date)
      and (${villageId}::uuid is null or step.village_id = ${villageId}::uuid)`.execute(tx);
  return rows[0]!;
}
