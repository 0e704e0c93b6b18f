import type { Holding } from '#sync/held/holding.ts';
import { yearOf } from '#vocabulary/date.ts';
import { listEffects, readEffect } from '../effect/schema.ts';
import { listFollowUps, listInspections, readInspection } from '../inspection/schema.ts';

const MOST = 10;

/** The inspections that are not closed, what has to be mended, and the people who are to be asked what they do. */
export const inspectionHeld: Holding = async (ask, today) => {
  const year = yearOf(today);
  const inspections = (await ask(listInspections, { query: { year } })) ?? [];
  for (const { id } of inspections.filter(({ state }) => state !== 'closed').slice(0, MOST))
    await ask(readInspection, { params: { id } });
  await ask(listFollowUps);
  const rounds = [
    ...((await ask(listEffects, { query: { year } })) ?? []),
    ...((await ask(listEffects, { query: { year: year - 1 } })) ?? []),
  ].flatMap(({ id }) => id ?? []);
  const people: string[] = [];
  for (const id of rounds.slice(0, MOST)) {
    const round = await ask(readEffect, { params: { id } });
    people.push(...(round?.list ?? []).map((one) => one.personId));
  }
  return { people };
};
