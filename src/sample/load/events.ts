import { v5 } from 'uuid';
import { rosterCodeOf } from '#activity/class/rules.ts';
import { monthNumber, yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import type { SampleCentre } from '../model.ts';
import type { SampleOwnActivity } from '../model-event.ts';
import { sampleId } from '../random.ts';
import type { Loader } from './loader.ts';

/** Writes what events have beside their sessions: programme, contest, stalls, route, guests. Their ids are those that the program gives. */
export async function loadEvents(insert: Loader, { events }: SampleCentre): Promise<void> {
  await insert(
    'eventSheet',
    events.flatMap(({ activityId, guests: _, ...parts }) =>
      Object.entries(parts).map(([part, content]) => ({
        id: v5(part, activityId),
        activityId,
        part,
        content: JSON.stringify(content),
      })),
    ),
  );
  await insert(
    'guest',
    events.flatMap(({ activityId, guests }) =>
      guests.map((guest, position) => ({ ...guest, activityId, folded: fold(guest.name), position })),
    ),
  );
}

/** Writes what villages and units hold of their own. */
export async function loadOwn(insert: Loader, { own }: SampleCentre): Promise<void> {
  await insert('activity', own.map(activityRow));
  await insert(
    'activityUnit',
    own.flatMap(({ id, unitId }) =>
      unitId ? [{ id: v5(unitId, id), activityId: id, unitId, role: 'lead' }] : [],
    ),
  );
  await insert(
    'session',
    own.map(({ id, day, people }) => ({
      id: sampleId(id, 'session'),
      activityId: id,
      startsAt: `${day}T07:30:00+07:00`,
      endsAt: `${day}T08:30:00+07:00`,
      state: people === null ? 'planned' : 'held',
      headcount: people,
      headcountSource: people === null ? null : 'phone',
    })),
  );
}

const activityRow = ({ id, title, form, day, villageId, people }: SampleOwnActivity) => ({
  id,
  year: yearOf(day),
  month: monthNumber(day),
  title,
  form,
  programme: 'KHAC',
  villageId,
  reportedOn: people === null ? null : day,
  rosterCode: rosterCodeOf(yearOf(day), id),
});
