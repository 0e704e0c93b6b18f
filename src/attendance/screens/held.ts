import { readActivity } from '#activity/class/schema.ts';
import { heldDays } from '#activity/screens/held.ts';
import { listCalendar } from '#activity/session/schema.ts';
import type { Holding } from '#sync/held/holding.ts';
import { type CivilDate, daysBetween, yearOf } from '#vocabulary/date.ts';
import { readFolder } from '../folder/schema.ts';
import { listFigures, readFigures, readSheet } from '../mark/schema.ts';
import { readRoster } from '../roster/schema.ts';

/** The sessions whose lists a device keeps, the nearest to today first. */
const MOST_SESSIONS = 40;
const MOST_CLASSES = 20;

/** The lists of the sessions around today and, of their classes, what stands on the page of a class. */
export const attendanceHeld: Holding = async (ask, today) => {
  const calendar = (await ask(listCalendar, heldDays(today))) ?? [];
  const away = (date: string) => Math.abs(daysBetween(today, date as CivilDate));
  const near = calendar
    .filter((one) => one.state !== 'cancelled' && one.activityState !== 'cancelled')
    .sort((a, b) => away(a.date) - away(b.date))
    .slice(0, MOST_SESSIONS);
  const people: string[] = [];
  for (const { id } of near) {
    const sheet = await ask(readSheet, { params: { session: id } });
    people.push(...(sheet?.people ?? []).map((one) => one.residentId ?? one.id));
  }
  await ask(listFigures, { query: { year: yearOf(today) } });
  const classes = [...new Set(near.map(({ activityId }) => activityId))].slice(0, MOST_CLASSES);
  for (const activity of classes) {
    await ask(readActivity, { params: { id: activity } });
    await ask(readFigures, { params: { activity } });
    await ask(readRoster, { params: { activity } });
    await ask(readFolder, { params: { activity } });
  }
  return { people, classes };
};
