import { compareNames, includesFolded } from '#vocabulary/text.ts';
import type { Called } from '../mark/schema.ts';
import type { Unsent } from './unsent.ts';

export type CallState = Called['state'];

/** Gives the list as the person sees it: what the server has, with the marks and walk-ins that still wait on the device. */
export function mergeUnsent(people: readonly Called[], unsent: Unsent): Called[] {
  const known = new Set(people.map((one) => one.id));
  const residents = new Set(people.map((one) => one.residentId).filter((id) => id !== null));
  const came = unsent.walkIns
    .filter((one) => !known.has(one.enrolmentId) && !(one.residentId && residents.has(one.residentId)))
    .map(
      (one): Called => ({
        id: one.enrolmentId,
        residentId: one.residentId,
        ...one.shown,
        sex: null,
        villageName: null,
        source: 'walk-in',
        state: null,
        reason: null,
      }),
    );
  const last = new Map(unsent.marks.map((mark) => [mark.enrolmentId, mark]));
  return [...people, ...came]
    .sort((a, b) => compareNames(a.name, b.name))
    .map((one) => {
      const mark = last.get(one.id);
      if (!mark) return one;
      return mark.state === 'cleared'
        ? { ...one, state: null, reason: null }
        : { ...one, state: mark.state, reason: mark.reason ?? null };
    });
}

export type CallGroup = 'present' | 'away' | 'uncalled';
export const groupOf = (state: CallState): CallGroup =>
  state === null ? 'uncalled' : state === 'present' ? 'present' : 'away';

/** Gives how many are in each group. */
export function countGroups(people: readonly Called[]): Record<CallGroup, number> {
  const counts = { present: 0, away: 0, uncalled: 0 };
  for (const one of people) counts[groupOf(one.state)] += 1;
  return counts;
}

/** Gives who fits what was typed (name or household, without marks) and the group that was chosen. */
export function sift(people: readonly Called[], typed: string, group: CallGroup | null): Called[] {
  return people.filter(
    (one) =>
      (group === null || groupOf(one.state) === group) &&
      (typed.trim() === '' || includesFolded(`${one.name} ${one.household ?? ''}`, typed)),
  );
}
