import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Outlived } from '#platform/personal.ts';

const NAMELESS = 'Đã xóa tên';

/** Gives the names beside wishes of surveys whose year ended before a day. */
export async function listWishesBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const { rows } = await sql<Outlived>`
    select wish.id, wish.name || ', ' || need.topic || ' (' || survey.year || ')' as label
    from wish
    join need on need.commune_id = wish.commune_id and need.id = wish.need_id
    join needs_survey survey on survey.commune_id = need.commune_id and survey.id = need.survey_id
    where wish.commune_id = ${tx.commune} and survey.year < extract(year from ${day}::date) and wish.name <> ${NAMELESS}
    order by survey.year, wish.id`.execute(tx);
  return rows;
}

/** Takes the names out of wishes; how many wished stays. */
export async function clearWishes(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`update wish set name = ${NAMELESS} where commune_id = ${tx.commune} and id = any(${ids}::uuid[])`.execute(
    tx,
  );
}
