import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { listActivityRows } from '../class/queries.ts';
import { readActivity } from '../class/read.ts';
import { isOutsidePlan } from '../session/rules.ts';
import { rankingOf } from './contest.ts';
import { findSheet, measureEvents, type Part, unitNames } from './queries.ts';
import { overlapsOf, sumKnown } from './rules.ts';
import type {
  Agenda,
  AgendaBody,
  ContestAnswer,
  ContestBody,
  EventFigures,
  Route,
  RouteBody,
  Stalls,
  StallsBody,
} from './schema.ts';

/** Gives a part of an event that the actor may see; a part that nobody has written is empty. Throws not-found. */
async function sheetOf<Body>(tx: Tx, actor: Actor, activityId: string, part: Part, empty: Body) {
  const activity = await readActivity(tx, actor, activityId);
  const sheet = await findSheet(tx, activityId, part);
  return {
    activity,
    body: (sheet?.content as Body | undefined) ?? empty,
    at: { revision: sheet?.revision ?? 0, activityId },
  };
}

export async function readAgenda(tx: Tx, actor: Actor, activityId: string): Promise<Agenda> {
  const empty: AgendaBody = { items: [], outsideReason: null };
  const { activity, body, at } = await sheetOf(tx, actor, activityId, 'agenda', empty);
  return {
    ...body,
    ...at,
    overlaps: overlapsOf(body.items).map(([one, other]) => [one, other]),
    outside: body.items.flatMap(({ day }, place) =>
      day !== null && isOutsidePlan(day, activity.planned) ? [place] : [],
    ),
  };
}

export async function readContest(tx: Tx, actor: Actor, activityId: string): Promise<ContestAnswer> {
  const empty: ContestBody = { criteria: [], jury: [], entries: [], scores: [], prizes: [], tieOrder: [] };
  const { body, at } = await sheetOf(tx, actor, activityId, 'contest', empty);
  return { ...body, ...at, ranking: [...rankingOf(body)] };
}

export async function readStalls(tx: Tx, actor: Actor, activityId: string): Promise<Stalls> {
  const empty: StallsBody = { items: [], visitors: null };
  const { body, at } = await sheetOf(tx, actor, activityId, 'stalls', empty);
  const names = await unitNames(
    tx,
    body.items.flatMap(({ unitId }) => unitId ?? []),
  );
  const items = body.items.map((one) => ({
    ...one,
    unitName: one.unitId && (names.get(one.unitId) ?? null),
  }));
  return { ...body, ...at, items, sold: sumKnown(body.items.map(({ sold }) => sold)) };
}

export async function readRoute(tx: Tx, actor: Actor, activityId: string): Promise<Route> {
  const empty: RouteBody = { stops: [], visits: [] };
  const { body, at } = await sheetOf(tx, actor, activityId, 'route', empty);
  return { ...body, ...at };
}

/** Gives what the activities of a year that are no classes come to, as far as the actor may see them. */
export async function figuresOfYear(tx: Tx, actor: Actor, year: number): Promise<EventFigures[]> {
  const rows = (await listActivityRows(tx, actor, { year })).filter(({ isClass }) => !isClass);
  return figuresOf(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Gives what these events come to, each by its own measure. */
export async function figuresOf(tx: Tx, activityIds: readonly string[]): Promise<EventFigures[]> {
  return (await measureEvents(tx, activityIds)).map(({ invited, yes, no, came, ...row }) => ({
    ...row,
    guests: invited > 0 ? { invited, yes, no, came } : null,
  }));
}
