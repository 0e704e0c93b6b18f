import type { Me } from '#platform/signin/schema.ts';
import { addDays, type CivilDate, civilDateIn, daysBetween } from '#vocabulary/date.ts';
import type { Told } from './holding.ts';

/**
 * Gives who is signed in as a device may tell it at a later moment: the day goes on. A device's clock counts the days only, it does not say
 * which day it is; one that was set back changes nothing.
 */
export function meLater(me: Me, readAt: number, now: number): Me {
  const days = Math.max(0, daysBetween(civilDateIn(readAt), civilDateIn(now)));
  return { ...me, today: addDays(me.today as CivilDate, days) };
}

/** Whether what somebody may see has changed between two readings: then what the device keeps is not theirs as a whole any more. */
export function reachChanged(before: Me, now: Me): boolean {
  const reach = ({ account, communes }: Me) =>
    JSON.stringify([
      account,
      communes.map(({ id, posts, may }) => [
        id,
        posts.map(({ role, unitId, villageId }) => [role, unitId, villageId]),
        may.map((one) => [one.act, one.reach]),
      ]),
    ]);
  return reach(before) !== reach(now);
}

/** Counts each person and each class once, however many answers tell of them. */
export function countTold(told: readonly Told[]): { readonly people: number; readonly classes: number } {
  const count = (pick: (one: Told) => readonly string[] | undefined) =>
    new Set(told.flatMap((one) => pick(one) ?? [])).size;
  return { people: count((one) => one.people), classes: count((one) => one.classes) };
}
