import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { lockActivities } from '../class/queries.ts';
import { readActivity } from '../class/read.ts';
import type { Activity } from '../class/schema.ts';
import { isOutsidePlan } from '../session/rules.ts';
import { eventActs } from './acts.ts';
import { contestWrongs } from './contest.ts';
import { findSheet, type Part, unitNames, writeSheet } from './queries.ts';
import { readAgenda, readContest, readRoute, readStalls } from './read.ts';
import { agendaWrongs, inTime, stallWrongs, type Wrong } from './rules.ts';
import type {
  Agenda,
  AgendaBody,
  ContestAnswer,
  ContestBody,
  Route,
  RouteBody,
  Stalls,
  StallsBody,
} from './schema.ts';

/** Gives the event whose parts may be written, kept from others until the transaction ends. Throws not-found, wrong-state when cancelled. */
async function eventToWrite(tx: Tx, actor: Actor, activityId: string): Promise<Activity> {
  await lockActivities(tx, [activityId]);
  const activity = await readActivity(tx, actor, activityId);
  if (activity.cancelledOn) throw new Problem('wrong-state', { more: { now: activity } });
  return activity;
}

const refuse = (where: readonly Wrong[]) => {
  if (where.length > 0) throw new Problem('bad-input', { where });
};

/** Writes a part as a whole; the same again changes nothing. Throws changed-meanwhile when somebody else was faster. */
async function save(
  tx: Tx,
  actor: Actor,
  {
    activityId,
    part,
    revision,
  }: { readonly activityId: string; readonly part: Part; readonly revision: number },
  content: object,
): Promise<void> {
  const before = await findSheet(tx, activityId, part);
  if (before && same(before.content, content)) return noChange(tx);
  if (
    (before?.revision ?? 0) !== revision ||
    !(await writeSheet(tx, { activityId, part, revision }, content))
  )
    throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, {
    act: eventActs[part],
    id: activityId,
    before: (before?.content ?? null) as object | null,
    after: content,
  });
}

/**
 * Writes the programme of an event, in order of time. Throws bad-input for a line that ends before it begins, and for one on a day that the
 * plan does not reach until a reason is given; with one it is kept.
 */
export async function saveAgenda(
  tx: Tx,
  actor: Actor,
  activityId: string,
  { revision, ...body }: AgendaBody & { readonly revision: number },
): Promise<Agenda> {
  const { planned } = await eventToWrite(tx, actor, activityId);
  refuse(agendaWrongs(body.items));
  const items = inTime(body.items);
  const outside = items.filter(({ day }) => day !== null && isOutsidePlan(day, planned));
  if (outside.length > 0 && body.outsideReason === null)
    refuse(
      outside.map(({ day, text }) => ({
        path: 'body.outsideReason',
        vi: `“${text}” ngày ${formatDate(day as CivilDate)} nằm ngoài thời gian của kế hoạch (${formatDate(planned!.periodFrom as CivilDate)} – ${formatDate(planned!.periodTo as CivilDate)}). Ghi lý do nếu đúng như vậy.`,
        en: `“${text}” on ${day} is outside the period of the plan. Say why if it is right.`,
      })),
    );
  const outsideReason = outside.length > 0 ? body.outsideReason : null;
  await save(tx, actor, { activityId, part: 'agenda', revision }, { items, outsideReason });
  return readAgenda(tx, actor, activityId);
}

/** Writes a contest. Throws bad-input that names each score out of range, a juror or an entry twice, and what is not there. */
export async function saveContest(
  tx: Tx,
  actor: Actor,
  activityId: string,
  { revision, ...body }: ContestBody & { readonly revision: number },
): Promise<ContestAnswer> {
  await eventToWrite(tx, actor, activityId);
  refuse(contestWrongs(body));
  await save(tx, actor, { activityId, part: 'contest', revision }, body);
  return readContest(tx, actor, activityId);
}

/** Writes the stalls of a fair. Throws bad-input for a stall of nobody. */
export async function saveStalls(
  tx: Tx,
  actor: Actor,
  activityId: string,
  { revision, ...body }: StallsBody & { readonly revision: number },
): Promise<Stalls> {
  await eventToWrite(tx, actor, activityId);
  refuse(stallWrongs(body.items));
  const units = [...new Set(body.items.flatMap(({ unitId }) => unitId ?? []))];
  if ((await unitNames(tx, units)).size < units.length) throw new Problem('not-found');
  await save(tx, actor, { activityId, part: 'stalls', revision }, body);
  return readStalls(tx, actor, activityId);
}

/** Writes the stops of a route and the groups that came. */
export async function saveRoute(
  tx: Tx,
  actor: Actor,
  activityId: string,
  { revision, ...body }: RouteBody & { readonly revision: number },
): Promise<Route> {
  await eventToWrite(tx, actor, activityId);
  await save(tx, actor, { activityId, part: 'route', revision }, body);
  return readRoute(tx, actor, activityId);
}
