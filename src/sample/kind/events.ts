import type { CivilDate } from '#vocabulary/date.ts';
import type { SampleActivity } from '../model.ts';
import type { SampleEvent } from '../model-event.ts';
import { randomOf, sampleId } from '../random.ts';
import type { Told } from './held.ts';
import type { EventScript, Stage } from './script.ts';

/** What the events have that are made by now; what only the day itself shows (who came, points, sales) is there once it is over. */
export function eventsOf(
  stage: Stage,
  activities: readonly SampleActivity[],
  lines: readonly Told[],
): SampleEvent[] {
  return activities.flatMap((activity) => {
    const script = lines.find(({ line }) => line.id === activity.lineId)!.script.event;
    return script ? [eventOf(stage, activity, script)] : [];
  });
}

function eventOf(stage: Stage, activity: SampleActivity, script: EventScript): SampleEvent {
  const { agenda, guests = [], contest, fair, route } = script;
  const over = activity.sessions.at(-1)!.date < stage.asOf;
  return {
    activityId: activity.id,
    ...(agenda && {
      agenda: {
        items: agenda.map(([from, to, text, who]) => ({ day: null, from, to, text, who })),
        outsideReason: null,
      },
    }),
    ...(contest && { contest: contestOf(activity, contest, over) }),
    ...(fair && {
      stalls: {
        items: fair.stalls.map(([name, goods, sold]) => ({
          unitId: null,
          name,
          goods,
          sold: over ? sold : null,
        })),
        visitors: over ? fair.visitors : null,
      },
    }),
    ...(route && { route: routeOf(stage, route) }),
    guests: guests.map(([name, seats, answer, came]) => ({
      id: sampleId(activity.id, 'guest', name),
      name,
      seats,
      answer,
      came: over ? came : null,
    })),
  };
}

/** Every juror gives every entry points of every criterion, between six and ten tenths of the most. */
function contestOf(
  { id }: SampleActivity,
  { criteria, jury, entries, prizes }: NonNullable<EventScript['contest']>,
  over: boolean,
): NonNullable<SampleEvent['contest']> {
  const random = randomOf('contest', id);
  const entered = entries.map(([title, by]) => ({ id: sampleId(id, 'entry', title), title, by }));
  const scores = entered.flatMap(({ id: entryId }) =>
    jury.flatMap(([juror]) =>
      criteria.map(([criterion, most]) => ({
        entryId,
        juror,
        criterion,
        points: Math.round((most * random.between(12, 20)) / 20),
      })),
    ),
  );
  return {
    criteria: criteria.map(([name, max]) => ({ name, max })),
    jury: jury.map(([name, post], at) => ({ name, post, role: at === 0 ? 'chair' : 'member' })),
    entries: entered,
    scores: over ? scores : [],
    prizes: prizes.map(([name, count, money]) => ({ name, count, money })),
    tieOrder: entered.map((entry) => entry.id),
  };
}

const routeOf = ({ day, asOf }: Stage, { stops, visits }: NonNullable<EventScript['route']>) => ({
  stops: stops.map(([place, from, to, receiver, what]) => ({ place, from, to, receiver, what })),
  visits: visits
    .map(([on, group, people]): { day: CivilDate; group: string; people: number } => ({
      day: day(on),
      group,
      people,
    }))
    .filter((visit) => visit.day < asOf),
});
