import type { Holding } from '#sync/held/holding.ts';
import { yearOf } from '#vocabulary/date.ts';
import { listDuties } from '../schema.ts';

/** What the law asks for in the year. */
export const dutyHeld: Holding = async (ask, today) => {
  await ask(listDuties, { query: { year: yearOf(today) } });
  return {};
};
