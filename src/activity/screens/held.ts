import { listInstructors } from '#centre/instructor/schema.ts';
import { listUnits } from '#centre/unit/schema.ts';
import { listVenues } from '#centre/venue/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import type { Holding } from '#sync/held/holding.ts';
import { addDays, yearOf } from '#vocabulary/date.ts';
import { listActivities, listYears } from '../class/schema.ts';
import { listCalendar } from '../session/schema.ts';

/** The calendar around today, the classes of the year, and the names that their screens offer. */
export const activityHeld: Holding = async (ask, today) => {
  await ask(listCalendar, heldDays(today));
  await ask(listYears);
  const classes = await ask(listActivities, { query: { year: yearOf(today) } });
  for (const list of [listVillages, listVenues, listUnits, listInstructors]) await ask(list as never);
  return { classes: classes?.map(({ id }) => id) ?? [] };
};

/** The days of the calendar that a device keeps. */
export const heldDays = (today: Parameters<typeof addDays>[0]) => ({
  query: { from: addDays(today, -75), to: addDays(today, 75) },
});
