import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Outlived } from '#platform/personal.ts';
import { fold } from '#vocabulary/text.ts';

/** What stands where a name stood. */
export const NAMELESS = 'Đã ẩn danh';

/**
 * Makes residents unrecognisable. What past figures are counted by stays: sex, year of birth, household of each day, and whether somebody is
 * of a minority; of which one is taken out.
 */
export async function forgetResidents(tx: Tx, ids: readonly string[], today: string): Promise<void> {
  await sql`update resident set name = ${NAMELESS}, folded = ${fold(NAMELESS)},
      ethnicity = case when ethnicity is null or ethnicity = 'Kinh' then ethnicity else 'Dân tộc thiểu số' end,
      head = false, away = false, anonymised_on = ${today}::date, revision = revision + 1
    where commune_id = ${tx.commune} and id = any(${ids}::uuid[]) and anonymised_on is null`.execute(tx);
}

/** Gives who moved away before a day and still has a name, the first who left first. */
export async function listLeftBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const rows = await tx
    .selectFrom('resident')
    .select(['id', 'name', sql<string>`to_char(left_on, 'DD/MM/YYYY')`.as('on')])
    .where('communeId', '=', tx.commune)
    .where('leftOn', '<', day)
    .where('anonymisedOn', 'is', null)
    .orderBy('leftOn')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, on }) => ({ id, label: `${name}, chuyển đi ${on}` }));
}

/** Counts who has a name in the register, and who has none any more. */
export async function countNames(tx: Tx): Promise<{ readonly named: number; readonly nameless: number }> {
  const row = await tx
    .selectFrom('resident')
    .select((of) => [
      of.fn.countAll<number>().filterWhere('anonymisedOn', 'is', null).as('named'),
      of.fn.countAll<number>().filterWhere('anonymisedOn', 'is not', null).as('nameless'),
    ])
    .where('communeId', '=', tx.commune)
    .executeTakeFirstOrThrow();
  return { named: Number(row.named), nameless: Number(row.nameless) };
}
