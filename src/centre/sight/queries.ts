import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Outlived } from '#platform/personal.ts';
import type { Sight } from './schema.ts';

/** Adds a row to the log for each person whose fact was shown; a screen that reads itself anew within ten minutes is one sight. */
export async function insertSights(
  tx: Tx,
  seen: { readonly accountId: string; readonly actor: string; readonly what: string },
  subjects: readonly string[],
): Promise<void> {
  await sql`
    insert into sensitive_view (commune_id, account_id, actor, what, subject_id)
    select ${tx.commune}, ${seen.accountId}, ${seen.actor}, ${seen.what}, shown.id
    from unnest(${subjects}::uuid[]) as shown (id)
    where not exists (select from sensitive_view before where before.commune_id = ${tx.commune} and before.subject_id = shown.id
      and before.what = ${seen.what} and before.account_id = ${seen.accountId} and before.at > now() - interval '10 minutes')`.execute(
    tx,
  );
}

/** Gives who saw what, the latest first. Sights of a time without names have the account's. */
export function listSights(
  tx: Tx,
  {
    person,
    what,
    limit,
  }: { readonly person?: string | undefined; readonly what?: string | undefined; readonly limit: number },
): Promise<Sight[]> {
  return tx
    .selectFrom('sensitiveView')
    .leftJoin('accountName', 'accountName.id', 'sensitiveView.accountId')
    .leftJoin('resident', (join) =>
      join
        .onRef('resident.communeId', '=', 'sensitiveView.communeId')
        .onRef('resident.id', '=', 'sensitiveView.subjectId'),
    )
    .select((of) => [
      'sensitiveView.id',
      'sensitiveView.at',
      'sensitiveView.what',
      'resident.name as subject',
      of.fn.coalesce('sensitiveView.actor', 'accountName.name', of.val('—')).as('actor'),
    ])
    .where('sensitiveView.communeId', '=', tx.commune)
    .$if(person !== undefined, (all) => all.where('sensitiveView.subjectId', '=', person!))
    .$if(what !== undefined, (all) => all.where('sensitiveView.what', '=', what!))
    .orderBy('sensitiveView.at', 'desc')
    .orderBy('sensitiveView.id')
    .limit(limit)
    .execute();
}

/** Gives the rows of the log that are older than a day, in one line of words each. */
export async function listSightsBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const rows = await tx
    .selectFrom('sensitiveView')
    .select([
      'id',
      'actor',
      'what',
      sql<string>`to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')`.as('day'),
    ])
    .where('communeId', '=', tx.commune)
    .where('at', '<', sql<string>`${day}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'`)
    .orderBy('at')
    .execute();
  return rows.map(({ id, actor, what, day: on }) => ({
    id,
    label: `${on}: ${what}${actor ? `, ${actor}` : ''}`,
  }));
}

export async function deleteSights(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('sensitiveView')
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
