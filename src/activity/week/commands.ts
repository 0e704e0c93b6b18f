import { v5 } from 'uuid';
import type { z } from 'zod';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { formatDate, yearOf } from '#vocabulary/date.ts';
import { insertActivities, lockActivities, replaceUnits, updateActivity } from '../class/queries.ts';
import { readActivity } from '../class/read.ts';
import { rosterCodeOf } from '../class/rules.ts';
import type { Activity } from '../class/schema.ts';
import { findSession, insertSession, updateSession } from '../session/queries.ts';
import { writeHeadcount } from '../session/queries-held.ts';
import { weekActs } from './acts.ts';
import { entriesOf, weekOf } from './read.ts';
import type { reportOwn, WeekEntry } from './schema.ts';

type Body = z.output<typeof reportOwn.body>;

/**
 * Writes a village's or a school's own activity of the week: when, what, how many came. Its people stand apart from the centre's learners
 * where its form is no class. Sending again changes nothing. Throws bad-input without a village or a unit, and for a day that the plan does not
 * reach until a reason is given; changed-meanwhile; wrong-state once its results are closed; not-found for another's activity.
 */
export async function saveOwn(
  tx: Tx,
  actor: Actor,
  { planId, id }: { readonly planId: string; readonly id: string },
  body: Body,
): Promise<WeekEntry & { revision: number }> {
  const { reach } = await weekOf(tx, planId);
  const { villageId, unitId } = ownerOf(actor, body);
  const outside = body.day < reach.from || body.day > reach.to;
  if (outside && body.outsideReason === null)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.outsideReason',
          vi: `Ngày ${formatDate(body.day)} nằm ngoài thời gian của kế hoạch (${formatDate(reach.from)} – ${formatDate(reach.to)}). Ghi lý do nếu đúng như vậy.`,
          en: `${body.day} is outside the period of the plan. Say why if it is right.`,
        },
      ],
    });
  if (body.people !== null && body.day > actor.today)
    throw new Problem('out-of-range', {
      where: [
        { path: 'body.people', vi: 'Ngày này chưa tới, chưa có số người.', en: 'This day is still to come.' },
      ],
    });
  const what = {
    title: body.title,
    form: body.form,
    year: yearOf(body.day),
    month: Number(body.day.slice(5, 7)),
    villageId,
  };
  const before = await lockOrAdd(
    async () => ((await lockActivities(tx, [id])) ? readActivity(tx, actor, id) : undefined),
    async () =>
      (
        await insertActivities(tx, actor.commune.id, [
          { ...blank, ...what, id, rosterCode: rosterCodeOf(what.year, id) },
        ])
      ).has(id),
  );
  if (before?.planItemId) throw new Problem('not-found');
  if (before && saysSame(before, body, { villageId, unitId })) {
    noChange(tx);
    return answerOf(before);
  }
  if (before?.reportedOn || before?.cancelledOn) throw new Problem('wrong-state', { more: { now: before } });
  if (before && !(await updateActivity(tx, id, body.revision, what)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  if (!before && unitId !== null)
    await replaceUnits(
      tx,
      actor.commune.id,
      [{ id: v5(unitId, id), activityId: id, unitId, role: 'lead' }],
      [id],
    );
  await writeDay(tx, actor, id, body, outside);
  const after = await readActivity(tx, actor, id);
  await record(tx, actor, {
    act: weekActs.report,
    id,
    before: before && saidOf(before),
    after: saidOf(after),
  });
  return answerOf(after);
}

/** What nobody says of an own activity of a village or a school. */
const blank = {
  planItemId: null,
  programme: 'KHAC',
  audience: null,
  plannedLearners: null,
  plannedCost: null,
  ownOrJoint: 'own' as const,
  instructorId: null,
};

/** For whom it is reported: the own village or unit; the deputy says it. */
function ownerOf({ grant: { reach, post } }: Actor, { villageId, unitId }: Body) {
  if (reach === 'village') return { villageId: orNotFound(post.villageId), unitId: null };
  if (reach === 'unit') return { villageId: null, unitId: orNotFound(post.unitId) };
  if ((villageId === null) === (unitId === null))
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.villageId',
          vi: 'Chọn thôn hoặc đơn vị báo hoạt động này.',
          en: 'Choose the village or the unit.',
        },
      ],
    });
  return { villageId, unitId };
}

/** The one session of it, with its heads: held as soon as they were counted. */
async function writeDay(
  tx: Tx,
  actor: Actor,
  activityId: string,
  body: Body,
  outside: boolean,
): Promise<void> {
  const id = v5('own day', activityId);
  const before = await findSession(tx, id);
  const session = {
    date: body.day,
    from: body.from,
    to: body.to,
    venueId: before?.venueId ?? null,
    instructorId: null,
    state: body.people === null ? ('planned' as const) : ('held' as const),
    flags: outside ? ['outside-plan'] : [],
    flagReason: body.outsideReason,
    revision: before?.revision ?? 0,
  };
  if (!before) await insertSession(tx, actor.commune.id, activityId, id, session);
  else if (!(await updateSession(tx, id, session))) throw new Problem('changed-meanwhile');
  await writeHeadcount(tx, id, body.people, 'phone');
}

const saidOf = (one: Activity) => {
  const session = one.sessions.at(0);
  return {
    title: one.title,
    form: one.form,
    villageId: one.villageId,
    unitId: one.units.at(0)?.unitId ?? null,
    day: session?.date ?? null,
    from: session?.from ?? null,
    to: session?.to ?? null,
    people: session?.headcount ?? null,
    outsideReason: session?.flagReason ?? null,
  };
};

const saysSame = (
  one: Activity,
  body: Body,
  owner: { villageId: string | null; unitId: string | null },
): boolean => {
  const { revision: _, ...wanted } = { ...body, ...owner };
  return Object.entries(saidOf(one)).every(([key, value]) => wanted[key as keyof typeof wanted] === value);
};

const answerOf = (one: Activity) => ({ ...orNotFound(entriesOf(one)[0]), revision: one.revision });
