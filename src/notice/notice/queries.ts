import { sql } from 'kysely';
import { ownActivities } from '#activity/class/reach.ts';
import type { Tx } from '#platform/database/database.ts';
import { insertNew } from '#platform/database/insert.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Channel } from './channels.ts';
import type { ClassFacts } from './rules.ts';

const columns = [
  'notice.id',
  'notice.channel',
  'notice.activityId',
  'notice.year',
  'notice.title',
  'notice.text',
  'notice.facts',
  'notice.bring',
  'notice.place',
  'notice.plannedOn',
  'notice.plannedAt',
  'notice.recipients',
  'notice.mailing',
  'notice.sentOn',
  'notice.sentBy',
  'notice.revision',
] as const;

/** A notice as it stands in its table. */
export interface NoticeRow {
  readonly id: string;
  readonly channel: Channel;
  readonly activityId: string | null;
  readonly year: number;
  readonly title: string | null;
  readonly text: string | null;
  readonly facts: ClassFacts | null;
  readonly bring: string | null;
  readonly place: string | null;
  readonly plannedOn: CivilDate | null;
  readonly plannedAt: string | null;
  readonly recipients: readonly string[];
  readonly mailing: boolean;
  readonly sentOn: CivilDate | null;
  readonly sentBy: string | null;
  readonly revision: number;
}

const notices = (tx: Tx) =>
  tx
    .selectFrom('notice')
    .leftJoin('activitySummary as activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'notice.communeId')
        .onRef('activity.id', '=', 'notice.activityId'),
    )
    .select(columns)
    .where('notice.communeId', '=', tx.commune);

/** What an actor may see: all, or the notices of the own village's or unit's classes. The house itself sees all. */
const own = (actor: Actor | null) =>
  actor === null || actor.grant.reach === 'all' ? sql<boolean>`true` : ownActivities(actor);

/** Which notices are asked for. */
export interface Wanted {
  readonly year?: number | undefined;
  readonly activityId?: string | undefined;
}

/** Gives the notices that an actor may see, by the day and hour for which they are planned; those without a day come last. */
export async function listRows(
  tx: Tx,
  actor: Actor | null,
  { year, activityId }: Wanted,
): Promise<NoticeRow[]> {
  const rows = await notices(tx)
    .where(own(actor))
    .$if(year !== undefined, (all) => all.where('notice.year', '=', year!))
    .$if(activityId !== undefined, (all) => all.where('notice.activityId', '=', activityId!))
    .orderBy(
      (at) => at.fn.coalesce('notice.plannedOn', 'notice.sentOn'),
      (order) => order.asc().nullsLast(),
    )
    .orderBy('notice.plannedAt', (order) => order.asc().nullsLast())
    .orderBy('notice.channel')
    .orderBy('notice.id')
    .execute();
  return rows as unknown as NoticeRow[];
}

/** Gives one that an actor may see; nothing for another's. */
export async function findRow(tx: Tx, actor: Actor | null, id: string): Promise<NoticeRow | undefined> {
  const row = await notices(tx).where('notice.id', '=', id).where(own(actor)).executeTakeFirst();
  return row as unknown as NoticeRow | undefined;
}

/** The same, kept from others until the transaction ends. */
export async function lockRow(tx: Tx, actor: Actor | null, id: string): Promise<NoticeRow | undefined> {
  const row = await notices(tx)
    .where('notice.id', '=', id)
    .where(own(actor))
    .forUpdate('notice')
    .executeTakeFirst();
  return row as unknown as NoticeRow | undefined;
}

/** What is written of a notice. */
export type Written = Omit<NoticeRow, 'mailing' | 'sentOn' | 'sentBy' | 'revision'>;

const json = (facts: ClassFacts | null) => (facts === null ? null : sql`${JSON.stringify(facts)}::jsonb`);

/** Adds a notice; says whether it did, or one of that id was there already. */
export async function insertRow(tx: Tx, { facts, recipients, ...row }: Written): Promise<boolean> {
  return insertNew(tx, 'notice', {
    communeId: tx.commune,
    ...row,
    recipients: [...recipients],
    facts: json(facts) as never,
  });
}

/** Changes one that still stands at the revision that was edited; says whether it did. */
export async function updateRow(
  tx: Tx,
  { id, facts, recipients, ...set }: Written,
  revision: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('notice')
    .set((at) => ({
      ...set,
      recipients: [...recipients],
      facts: json(facts) as never,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What becomes of a notice by being sent, or by that being taken back. */
export type Sending = Pick<NoticeRow, 'text' | 'facts' | 'mailing' | 'sentOn' | 'sentBy' | 'year'>;

/** Notes that one was sent, or not; whoever does has locked it. */
export async function updateSending(tx: Tx, id: string, { facts, ...set }: Sending): Promise<void> {
  await tx
    .updateTable('notice')
    .set((at) => ({ ...set, facts: json(facts) as never, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();
}

export async function deleteRow(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('notice').where('communeId', '=', tx.commune).where('id', '=', id).execute();
}

/** Gives what notices tell of some classes, beside their sessions and organisers. */
export function classesOf(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('activitySummary as activity')
    .leftJoin('villageName as village', (join) =>
      join
        .onRef('village.communeId', '=', 'activity.communeId')
        .onRef('village.id', '=', 'activity.villageId'),
    )
    .select([
      'activity.id',
      'activity.title',
      'activity.form',
      'activity.audience',
      'activity.year',
      'activity.cancelledOn',
      'village.name as village',
    ])
    .where('activity.communeId', '=', tx.commune)
    .where('activity.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

/** Gives the class when the actor may see it. */
export function findOwnClass(tx: Tx, actor: Actor, id: string): Promise<{ id: string } | undefined> {
  return tx
    .selectFrom('activitySummary as activity')
    .select('activity.id')
    .where('activity.communeId', '=', tx.commune)
    .where('activity.id', '=', id)
    .where(own(actor))
    .executeTakeFirst();
}

/** Gives the classes of the next days of which nothing is told yet, the earliest first. */
export async function listUntold(
  tx: Tx,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): Promise<readonly { readonly id: string; readonly title: string; readonly day: CivilDate }[]> {
  const { rows } = await sql<{ id: string; title: string; day: CivilDate }>`
    select activity.id, activity.title, min(session.day)::text as day
    from session_summary session
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    where session.commune_id = ${tx.commune} and session.state = 'planned' and activity.cancelled_on is null
      and session.day >= ${from}::date
      and session.day <= ${to}::date
      and not exists (select from notice where notice.commune_id = ${tx.commune} and notice.activity_id = activity.id)
    group by activity.id, activity.title
    order by 3, activity.title collate "vi-x-icu", activity.id`.execute(tx);
  return rows;
}
