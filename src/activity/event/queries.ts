import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { Json } from '#platform/database/tables.ts';

/** The parts of an event that are written as a whole. */
export type Part = 'agenda' | 'contest' | 'stalls' | 'route';
export interface Sheet {
  readonly content: unknown;
  readonly revision: number;
}

/** Gives a part of an event as it was written, or nothing. */
export function findSheet(tx: Tx, activityId: string, part: Part): Promise<Sheet | undefined> {
  return tx
    .selectFrom('eventSheet')
    .select(['content', 'revision'])
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('part', '=', part)
    .executeTakeFirst();
}

/** Writes a part of an event that stands at the revision that was edited (0: not there yet); says whether it did. */
export async function writeSheet(
  tx: Tx,
  {
    activityId,
    part,
    revision,
  }: { readonly activityId: string; readonly part: Part; readonly revision: number },
  content: unknown,
): Promise<boolean> {
  const json = JSON.stringify(content) as unknown as Json;
  if (revision === 0) {
    const added = await tx
      .insertInto('eventSheet')
      .values({ communeId: tx.commune, id: v5(part, activityId), activityId, part, content: json })
      .onConflict((conflict) => conflict.columns(['communeId', 'activityId', 'part']).doNothing())
      .returning('id')
      .execute();
    return added.length > 0;
  }
  const { numUpdatedRows } = await tx
    .updateTable('eventSheet')
    .set((at) => ({ content: json, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('part', '=', part)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What events of a list come to. */
export interface MeasureRow {
  readonly activityId: string;
  readonly participants: number | null;
  readonly entries: number | null;
  readonly visitors: number | null;
  readonly sold: number | null;
  readonly invited: number;
  readonly yes: number;
  readonly no: number;
  readonly came: number;
}

/**
 * Gives the figures of these events: the largest headcount of a day, entries, visitors of stalls and route, sales, and seats of guests. A
 * guest who came without a count fills the seats that were asked for.
 */
export async function measureEvents(tx: Tx, activityIds: readonly string[]): Promise<readonly MeasureRow[]> {
  if (activityIds.length === 0) return [];
  const { rows } = await sql<MeasureRow>`
    select activity.id as "activityId",
      (select sum(day.heads)::int from (select max(session.headcount) as heads from session
        where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled'
        group by session.day) day) as participants,
      (select jsonb_array_length(sheet.content -> 'entries') from event_sheet sheet
        where sheet.commune_id = activity.commune_id and sheet.activity_id = activity.id and sheet.part = 'contest') as entries,
      (select sum(coalesce((sheet.content ->> 'visitors')::int,
          (select sum((visit ->> 'people')::int) from jsonb_array_elements(sheet.content -> 'visits') visit)))::int from event_sheet sheet
        where sheet.commune_id = activity.commune_id and sheet.activity_id = activity.id and sheet.part in ('stalls', 'route')) as visitors,
      (select (select sum((stall ->> 'sold')::bigint) from jsonb_array_elements(sheet.content -> 'items') stall)::bigint from event_sheet sheet
        where sheet.commune_id = activity.commune_id and sheet.activity_id = activity.id and sheet.part = 'stalls') as sold,
      coalesce(seat.invited, 0)::int as invited, coalesce(seat.yes, 0)::int as yes, coalesce(seat.no, 0)::int as no,
      coalesce(seat.came, 0)::int as came
    from activity left join lateral (
      select sum(guest.seats) as invited, sum(guest.seats) filter (where guest.answer = 'yes') as yes,
        sum(guest.seats) filter (where guest.answer = 'no') as no,
        sum(coalesce(guest.came_seats, guest.seats)) filter (where guest.came) as came
      from guest where guest.commune_id = activity.commune_id and guest.activity_id = activity.id
    ) seat on true
    where activity.commune_id = ${tx.commune} and activity.id = any(${[...activityIds]}::uuid[])`.execute(tx);
  return rows;
}

/** Gives the names of these units of the commune. */
export async function unitNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('unitName')
    .select(['id', 'name'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .$narrowType<{ id: string; name: string }>()
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
