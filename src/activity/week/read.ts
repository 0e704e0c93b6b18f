import { kindOf } from '#plan/kind/registry.ts';
import { periodOfPlan, reachOf } from '#plan/kind/rules.ts';
import { findPlan } from '#plan/version/queries.ts';
import type { Plan } from '#plan/version/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { yearOf } from '#vocabulary/date.ts';
import { listActivityRows } from '../class/queries.ts';
import { readActivities } from '../class/read.ts';
import type { Activity } from '../class/schema.ts';
import { figuresOf } from '../event/read.ts';
import { linesOfPlan, localsOn } from './queries.ts';
import { daysOfStrip, isSchool, laneOf } from './rules.ts';
import type { Week, WeekEntry } from './schema.ts';

/**
 * Gives the week of a plan by day. An activity belongs to it when it was made of one of its lines, or is one of a village or a school on its
 * days. A line without an activity stands as planned. Throws not-found for no such plan.
 */
export async function readWeek(tx: Tx, actor: Actor, planId: string): Promise<Week> {
  const plan = orNotFound(await findPlan(tx, planId));
  const reach = reachOf(kindOf(plan.kind), plan);
  const period = periodOfPlan(plan);
  const lines = await linesOfPlan(tx, planId);
  const items = new Set(lines.map(({ itemId }) => itemId));
  const years = [...new Set([yearOf(reach.from), yearOf(reach.to)])];
  const rows = [];
  for (const year of years) rows.push(...(await listActivityRows(tx, actor, { year })));
  const inWeek = (day: string) => day >= reach.from && day <= reach.to;
  const all = (await readActivities(tx, actor, rows)).filter(({ cancelledOn }) => cancelledOn === null);
  const ofPlan = (one: Activity) => one.planItemId !== null && items.has(one.planItemId);
  const own = all.filter(
    (one) =>
      ofPlan(one) ||
      (laneOfActivity(one) !== 'centre' &&
        one.planItemId === null &&
        one.sessions.some(({ date }) => inWeek(date))),
  );
  const guests = new Map(
    (
      await figuresOf(
        tx,
        own.filter(({ isClass }) => !isClass).map(({ id }) => id),
      )
    ).map((one) => [one.activityId, one.guests]),
  );
  const begun = new Set(own.map(({ planItemId }) => planItemId));
  const entries: WeekEntry[] = [
    ...own.flatMap((one) => entriesOf(one, guests.get(one.id) ?? null)),
    // A line is seen by who sees the whole year: others see their own activities.
    ...(actor.grant.reach === 'all' ? lines : []).flatMap((line): WeekEntry[] =>
      line.fromDay === null || line.toDay === null || begun.has(line.itemId)
        ? []
        : [
            {
              activityId: null,
              planItemId: line.itemId,
              title: line.title,
              form: line.form as WeekEntry['form'],
              isClass: line.isClass ?? true,
              programme: line.programme,
              lane: laneOf({ villageId: line.villageId, leads: line.unitName ? [line.unitName] : [] }),
              who: line.villageName ?? line.unitName,
              villageId: line.villageId,
              unitId: line.unitId,
              day: line.fromDay,
              until: line.toDay,
              from: line.hoursFrom,
              venue: line.venueText,
              planned: line.learners,
              people: null,
              guests: null,
              state: 'planned',
              outside: false,
            },
          ],
    ),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : (a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const { villages, units } = await localsOn(tx, period.from);
  const has = (key: 'villageId' | 'unitId', id: string) =>
    entries.some((one) => one.activityId !== null && one[key] === id);
  const reaches = (place: 'villageId' | 'unitId', id: string) =>
    actor.grant.reach === 'all' || actor.grant.post[place] === id;
  return {
    planId,
    title: plan.title,
    theme: plan.theme,
    periodFrom: period.from,
    periodTo: period.to,
    inForce: lines.length > 0,
    days: [
      ...daysOfStrip(
        period,
        reach,
        entries.flatMap(({ day, until }) => [day, until]),
      ),
    ],
    entries,
    villages: villages
      .filter(({ id }) => reaches('villageId', id))
      .map((one) => ({ ...one, reported: has('villageId', one.id) })),
    schools: units
      .filter(({ id, name }) => isSchool(name) && reaches('unitId', id))
      .map((one) => ({ ...one, reported: has('unitId', one.id) })),
  };
}

/** The plan of a week and the days that it reaches. */
export async function weekOf(
  tx: Tx,
  planId: string,
): Promise<{ plan: Plan; reach: ReturnType<typeof reachOf> }> {
  const plan = orNotFound(await findPlan(tx, planId));
  return { plan, reach: reachOf(kindOf(plan.kind), plan) };
}

const leadOf = ({ units }: Activity) => units.find(({ role }) => role === 'lead');
const laneOfActivity = (one: Activity) => {
  const lead = leadOf(one);
  return laneOf({ villageId: one.villageId, leads: lead ? [lead.name] : [] });
};

/** An activity on each day that it has a session; `guests` are the seats that were asked and came, where anybody is invited. */
export function entriesOf(one: Activity, guests: WeekEntry['guests'] = null): WeekEntry[] {
  const lead = leadOf(one);
  const days = one.sessions.filter(({ state }) => state !== 'cancelled');
  return days.map((session) => ({
    activityId: one.id,
    planItemId: one.planItemId,
    title: one.title,
    form: one.form,
    isClass: one.isClass,
    programme: one.programme,
    lane: laneOfActivity(one),
    who: one.villageName ?? lead?.name ?? null,
    villageId: one.villageId,
    unitId: lead?.unitId ?? null,
    day: session.date,
    until: session.date,
    from: session.from,
    venue: session.venueName,
    planned: one.plannedLearners,
    people: session.headcount,
    guests: guests && { invited: guests.invited, came: guests.came },
    state: session.state === 'held' && one.state === 'planned' ? 'held' : one.state,
    outside: session.flags.includes('outside-plan'),
  }));
}
