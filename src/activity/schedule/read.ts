import { v5 } from 'uuid';
import { kindOf } from '#plan/kind/registry.ts';
import { reachOf } from '#plan/kind/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { listActivityRows, listOpenings, plannedTimes } from '../class/queries.ts';
import { readActivities } from '../class/read.ts';
import { missingOf } from '../class/rules.ts';
import type { Activity, Opening } from '../class/schema.ts';
import { readCalendar } from '../session/read.ts';
import type { CalendarEntry } from '../session/schema.ts';
import { daysFor, type Unscheduled } from './rules.ts';

/** What has no day yet in a year, and the sessions of the days on which it may be held. */
export interface Schedule {
  readonly items: readonly Unscheduled[];
  readonly sessions: readonly CalendarEntry[];
}

/** Gives the classes of a year that have no session, the lines of its plans of which classes are still to be opened, and the sessions around. */
export async function readSchedule(tx: Tx, actor: Actor, year: number): Promise<Schedule> {
  const classes = await readActivities(tx, actor, await listActivityRows(tx, actor, { year }));
  const lines = await listOpenings(tx, year);
  const times = new Map(
    (
      await plannedTimes(
        tx,
        lines.map(({ planItemId }) => planItemId),
      )
    ).map((time) => [time.itemId, time]),
  );
  const byItem = new Map(lines.map((line) => [line.planItemId, line]));
  const waiting = classes
    .filter(
      ({ state, sessions }) =>
        state !== 'cancelled' && state !== 'reported' && sessions.every((one) => one.state === 'cancelled'),
    )
    .map((one) => ofClass(one, byItem.get(one.planItemId ?? '')));
  const unopened = lines.flatMap((line) =>
    Array.from({ length: Math.max(0, missingOf(line)) }, (_, at) =>
      ofLine(line, at, reachOfLine(times.get(line.planItemId))),
    ),
  );
  const items = [...waiting, ...unopened].sort(
    (a, b) => a.year - b.year || a.month - b.month || a.title.localeCompare(b.title, 'vi'),
  );
  return { items, sessions: await readCalendar(tx, actor, spanOf(items, year, actor.today)) };
}

/** The days of the year, and those after it on which something late may be held; no more than a calendar gives at once. */
function spanOf(items: readonly Unscheduled[], year: number, today: CivilDate): Period {
  const { from, to } = yearPeriod(year);
  const last = items
    .map((item) => daysFor(item, today).to)
    .reduce((latest, day) => (day > latest ? day : latest), to);
  const most = addDays(from, 399);
  return { from, to: last < most ? last : most };
}

const ofClass = (one: Activity, line: Opening | undefined): Unscheduled => ({
  activityId: one.id,
  planItemId: null,
  title: one.title,
  programme: one.programme,
  villageId: one.villageId,
  learners: one.plannedLearners,
  venueId: line?.venueId ?? null,
  instructorId: one.instructorId,
  year: one.year,
  month: one.month ?? 1,
  days: line ? daysOfLine(line) : null,
  hours:
    one.planned?.hoursFrom && one.planned.hoursTo
      ? { from: one.planned.hoursFrom, to: one.planned.hoursTo }
      : null,
  planned: one.planned && { periodFrom: one.planned.periodFrom, periodTo: one.planned.periodTo },
});

const ofLine = (line: Opening, at: number, planned: Unscheduled['planned']): Unscheduled => ({
  // The same each time it is read, so that placing it twice opens one class.
  activityId: v5(`class ${line.made + at}`, line.planItemId),
  planItemId: line.planItemId,
  title: line.title,
  programme: line.programme ?? 'KHAC',
  villageId: line.villageId,
  learners: line.learners === null ? null : Math.round(line.learners / Math.max(1, line.classCount ?? 1)),
  venueId: line.venueId,
  instructorId: null,
  year: line.year,
  month: line.month,
  days: daysOfLine(line),
  hours: line.hoursFrom && line.hoursTo ? { from: line.hoursFrom, to: line.hoursTo } : null,
  planned,
});

const daysOfLine = ({ from, to }: Pick<Opening, 'from' | 'to'>): Period | null =>
  from && to ? { from: from as CivilDate, to: to as CivilDate } : null;

function reachOfLine(
  time: Awaited<ReturnType<typeof plannedTimes>>[number] | undefined,
): Unscheduled['planned'] {
  if (!time) return null;
  const { from, to } = reachOf(kindOf(time.kind), time);
  return { periodFrom: from, periodTo: to };
}
