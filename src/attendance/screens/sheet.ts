import type { z } from 'zod';
import { compareNames, includesFolded } from '#vocabulary/text.ts';
import type { Called, called, SentMark, walkIn } from '../mark/schema.ts';

/** One line of the list as it was read. */
export type Listed = z.output<typeof called>;
export type CallState = Called['state'];

/** A walk-in, with what the list shows of the person until the server knows. */
export type WalkInTap = z.input<typeof walkIn> & {
  readonly shown: {
    readonly name: string;
    readonly birthYear: number | null;
    readonly household: string | null;
  };
};

/** What a tap says of a person. */
export interface MarkItem {
  readonly enrolmentId: string;
  readonly state: SentMark['state'];
  readonly reason: string | null;
  /** Somebody who came without being on the roster comes with the first mark. */
  readonly walkIn: WalkInTap | null;
  /** The day of the session as this device knew it at the tap. */
  readonly seenOn?: string;
}

/** Gives the list as the person sees it: what the server has, and over it the taps that wait on the device, in their order. */
export function mergeMarks(people: readonly Listed[], taps: readonly MarkItem[]): Listed[] {
  const existing = new Set(people.map((one) => one.id));
  const residents = new Set(people.map((one) => one.residentId).filter((id) => id !== null));
  const came = taps
    .flatMap(({ walkIn: one }) => (one ? [one] : []))
    .filter((one) => !existing.has(one.enrolmentId) && !(one.residentId && residents.has(one.residentId)))
    .map(
      (one): Listed => ({
        id: one.enrolmentId,
        residentId: one.residentId,
        convenedOn: null,
        ...one.shown,
        sex: null,
        villageName: null,
        source: 'walk-in',
        note: null,
        state: null,
        reason: null,
      }),
    );
  const last = new Map(taps.map((tap) => [tap.enrolmentId, tap]));
  return [...people, ...came]
    .sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((one) => {
      const tap = last.get(one.id);
      if (!tap) return one;
      return tap.state === 'cleared'
        ? { ...one, state: null, reason: null }
        : { ...one, state: tap.state, reason: tap.reason };
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

/** Gives the numbers that somebody typed from a paper ("3, 7 12-15"), each once, and the parts that are none of the list's. */
export function typedNumbers(
  typed: string,
  most: number,
): { readonly numbers: readonly number[]; readonly unread: readonly string[] } {
  const numbers = new Set<number>();
  const unread: string[] = [];
  const parts = typed.replaceAll(/\s*[-–]\s*/g, '-').split(/[\s,;.]+/);
  for (const part of parts.filter(Boolean)) {
    const [, from = '', to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (first < 1 || last < first || last > most) unread.push(part);
    else for (let at = first; at <= last; at += 1) numbers.add(at);
  }
  return { numbers: [...numbers].sort((a, b) => a - b), unread };
}

export interface Household<P extends Called = Called> {
  /** As the register calls it; null for those of whom none is known. */
  readonly name: string | null;
  readonly people: readonly P[];
}

/** Gives people by household, each household where its first one is called; those of none come last. */
export function byHousehold<P extends Called>(people: readonly P[]): Household<P>[] {
  const groups = [...Map.groupBy(people, ({ household }) => household)].map(([name, members]) => ({
    name,
    people: members,
  }));
  return groups.sort((a, b) => Number(a.name === null) - Number(b.name === null));
}

/** Gives who fits what was typed (name or household, without marks) and stands among those chosen; null: everybody. */
export function sift(people: readonly Called[], typed: string, chosen: ReadonlySet<string> | null): Called[] {
  return people.filter(
    (one) =>
      (chosen === null || chosen.has(one.id)) &&
      (typed.trim() === '' || includesFolded(`${one.name} ${one.household ?? ''}`, typed)),
  );
}
