import { unitsOf } from '#activity/class/queries.ts';
import { sessionsOf } from '#activity/session/queries.ts';
import { findCentre } from '#centre/centre/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { channels } from './channels.ts';
import { type Composed, type ComposeSetting, composeCorrection, composeNotice } from './compose.ts';
import * as queries from './queries.ts';
import { findSetting } from './queries-setting.ts';
import { type ClassFacts, changesOf, isPutRight } from './rules.ts';
import type { Notice, NoticeSetting } from './schema.ts';

/** A class as notices tell it, with what decides whether it is over. */
export interface ToldClass {
  readonly facts: ClassFacts;
  readonly year: number;
  /** The next day of it that is not over; of a cancelled class the day that was announced. */
  readonly nextOn: CivilDate | null;
}

/** Gives what the data of some classes say today. */
export async function tellClasses(
  tx: Tx,
  ids: readonly string[],
  today: CivilDate,
): Promise<ReadonlyMap<string, ToldClass>> {
  if (ids.length === 0) return new Map();
  const units = Map.groupBy(await unitsOf(tx, ids), ({ activityId }) => activityId);
  const sessions = Map.groupBy(await sessionsOf(tx, ids), ({ activityId }) => activityId);
  const rows = await queries.classesOf(tx, ids);
  return new Map(
    rows.map(({ id, year, cancelledOn, title, form, audience, village }) => {
      // With a class all its sessions are cancelled: people were told of them, and are told that they are not.
      const standing = (sessions.get(id) ?? []).filter(
        ({ state }) => cancelledOn !== null || state !== 'cancelled',
      );
      const lead = (units.get(id) ?? []).filter(({ role }) => role === 'lead');
      const next = standing.find(({ state, date }) => state !== 'held' && date >= today);
      return [
        id,
        {
          year,
          nextOn: (next?.date ?? null) as CivilDate | null,
          facts: {
            title,
            form,
            audience,
            village,
            units: lead.map(({ name }) => name),
            sessions: standing.map(({ date, from, to, venueName }) => ({ date, from, to, venue: venueName })),
            cancelled: cancelledOn !== null,
          },
        },
      ];
    }),
  );
}

/** Gives what a text of the commune needs beside the class; `year` is that of the listener. Throws not-found before the centre is set up. */
export async function composeSetting(tx: Tx, year: number): Promise<Omit<ComposeSetting, 'bring'>> {
  const { name, phone } = orNotFound(await findCentre(tx));
  return { centre: name, phone, year, odd: (await findSetting(tx)).oddWord };
}

/** Gives what a notice says when nobody has written it otherwise. */
export function composed(
  row: Pick<queries.NoticeRow, 'channel' | 'bring' | 'plannedOn'>,
  facts: ClassFacts,
  setting: Omit<ComposeSetting, 'bring'>,
): Composed {
  const year = row.plannedOn ? yearOf(row.plannedOn) : setting.year;
  return composeNotice(row.channel, facts, { ...setting, year, bring: row.bring });
}

/** A notice beside its class as it is today, before any text is made of them. */
interface Beside {
  readonly row: queries.NoticeRow;
  readonly own: ToldClass | null;
  /** What is otherwise now than the notice says; nothing where it has been put right since. */
  readonly changes: Notice['changes'];
}

async function besideClasses(
  tx: Tx,
  rows: readonly queries.NoticeRow[],
  today: CivilDate,
): Promise<readonly Beside[]> {
  const ids = [...new Set(rows.flatMap(({ activityId }) => activityId ?? []))];
  const classes = await tellClasses(tx, ids, today);
  const beside = rows.map((row) => {
    const own = row.activityId ? (classes.get(row.activityId) ?? null) : null;
    const changes = row.text !== null && row.facts && own ? changesOf(row.facts, own.facts) : [];
    return { row, own, changes: [...changes] };
  });
  const standings = beside.map(({ row, changes }) => ({ ...row, changes }));
  return beside.map((one, place) =>
    one.changes.length > 0 && isPutRight(standings[place]!, standings) ? { ...one, changes: [] } : one,
  );
}

const shownActivity = (own: ToldClass | null): Notice['activity'] =>
  own && { title: own.facts.title, nextOn: own.nextOn, cancelled: own.facts.cancelled };

/** Gives notices as they are answered: what each says, and where its class is otherwise now. */
export async function tellNotices(
  tx: Tx,
  rows: readonly queries.NoticeRow[],
  today: CivilDate,
): Promise<Notice[]> {
  if (rows.length === 0) return [];
  const setting = await composeSetting(tx, yearOf(today));
  return (await besideClasses(tx, rows, today)).map(({ row, own, changes }): Notice => {
    const { title, text, facts: then, ...rest } = row;
    const now = own?.facts ?? null;
    const given = now && composed(row, text === null ? now : (then ?? now), setting);
    return {
      ...rest,
      recipients: [...row.recipients],
      ownTitle: title,
      title: title ?? given?.title ?? '',
      text: text ?? given?.text ?? '',
      facts: (then ?? now) as Notice['facts'],
      edited: row.activityId !== null && text !== null && text !== given?.text,
      activity: shownActivity(own),
      changes,
      correction:
        changes.length > 0 && then && now
          ? composeCorrection(row.channel, then, now, { ...setting, bring: row.bring })
          : null,
    };
  });
}

/** What is asked of a notice before anybody reads its text. */
export type Waiting = Pick<
  Notice,
  'id' | 'activityId' | 'channel' | 'plannedOn' | 'sentOn' | 'mailing' | 'activity' | 'changes' | 'ownTitle'
>;

/** Gives the notices that the actor may see, of a year and later, without their texts. */
export async function readWaiting(tx: Tx, actor: Actor, since: number): Promise<readonly Waiting[]> {
  const rows = (await queries.listRows(tx, actor, {})).filter(({ year }) => year >= since);
  return (await besideClasses(tx, rows, actor.today)).map(({ row, own, changes }) => ({
    ...row,
    ownTitle: row.title,
    activity: shownActivity(own),
    changes,
  }));
}

/** Gives the notices that the actor may see. */
export async function readNotices(tx: Tx, actor: Actor, wanted: queries.Wanted = {}): Promise<Notice[]> {
  return tellNotices(tx, await queries.listRows(tx, actor, wanted), actor.today);
}

/** Gives one that the actor may see, as it stands among those of its class. Throws not-found. */
export async function readNotice(tx: Tx, actor: Actor, id: string): Promise<Notice> {
  const row = orNotFound(await queries.findRow(tx, actor, id));
  const beside = row.activityId ? await queries.listRows(tx, actor, { activityId: row.activityId }) : [row];
  return orNotFound((await tellNotices(tx, beside, actor.today)).find((one) => one.id === id));
}

/** Gives the text of every channel of a class. Throws not-found for one that the actor may not see. */
export async function readDrafts(tx: Tx, actor: Actor, activityId: string, bring: string | null) {
  orNotFound(await queries.findOwnClass(tx, actor, activityId));
  const { facts } = orNotFound((await tellClasses(tx, [activityId], actor.today)).get(activityId));
  const setting = { ...(await composeSetting(tx, yearOf(actor.today))), bring };
  return channels.map((channel) => ({ channel, ...composeNotice(channel, facts, setting) }));
}

/** Gives how the commune reads, and whether e-mail goes out from here. */
export async function readSetting(tx: Tx, mail: boolean): Promise<NoticeSetting> {
  const { id: _, ...setting } = await findSetting(tx);
  return { ...setting, mail };
}
