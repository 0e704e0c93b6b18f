import type { CivilDate } from '#vocabulary/date.ts';
import type { Booking } from '../session/rules.ts';
import { overlap } from '../session/time.ts';
import {
  type Avoided,
  daysFor,
  daysOf,
  type Hindrance,
  hindranceOn,
  hoursOf,
  type Slot,
  type Unscheduled,
  type Wishes,
  weekOf,
} from './rules.ts';

/** Everything that a proposal is made from. */
export interface Problem {
  readonly items: readonly Unscheduled[];
  readonly sessions: readonly Booking[];
  readonly avoided: readonly Avoided[];
  readonly wishes: Wishes;
  readonly today: CivilDate;
}

/** The days on which each thing could be held, and what stands in the way of the others. */
interface Candidates {
  readonly item: Unscheduled;
  readonly days: readonly CivilDate[];
  readonly hindrances: readonly Hindrance[];
}

/** A model of whole numbers for the solver, in its text form, and how its columns are read. */
export interface Model {
  readonly text: string;
  readonly candidates: readonly Candidates[];
}

export interface Proposal {
  readonly placed: readonly (Slot & { readonly activityId: string })[];
  /** What found no day, each with what stands in its way most often. */
  readonly left: readonly { readonly activityId: string; readonly why: Hindrance }[];
  /** Whether nothing better exists; false when the time was over. */
  readonly best: boolean;
}

/** What a thing without a day costs, two of one village in a week, each one that a week has over its share, and a day later. */
const COSTS = Object.freeze({ left: 1000, village: 10, week: 1, later: 0.01 });

/**
 * Gives the model: each thing on one of its days or left over; one thing at a time in a venue and with an instructor; at most so many a day.
 * Dear is what is left over, less so two classes of one village in a week and weeks that are fuller than others; of equal days the earlier is taken.
 */
export function modelOf(problem: Problem): Model {
  const { sessions, wishes, today } = problem;
  const candidates = problem.items.map((item): Candidates => {
    const all = daysOf(daysFor(item, today)).map((day) => ({
      day,
      hindrance: hindranceOn(item, day, problem),
    }));
    return {
      item,
      days: all.flatMap(({ day, hindrance }) => (hindrance ? [] : [day])),
      hindrances: all.flatMap(({ hindrance }) => hindrance ?? []),
    };
  });
  const columns = candidates.flatMap(({ item, days }, i) =>
    days.map((day) => ({ name: nameOf(i, day), i, day, item })),
  );
  const soft = new Map<string, number>();
  const over = (name: string, cost: number) => {
    soft.set(name, cost);
    return name;
  };
  const rows: string[] = candidates.map(
    ({ days }, i) => `${[...days.map((day) => nameOf(i, day)), `u${i}`].join(' + ')} = 1`,
  );
  const byDay = Map.groupBy(columns, ({ day }) => day);
  for (const [day, onDay] of byDay) {
    const standing = sessions.filter(({ date, state }) => date === day && state === 'planned').length;
    const most = wishes.mostADay - standing;
    if (onDay.length > most) rows.push(`${onDay.map(({ name }) => name).join(' + ')} <= ${most}`);
    for (const [at, one] of onDay.entries())
      for (const other of onDay.slice(at + 1))
        if (excludes(one.item, other.item, wishes)) rows.push(`${one.name} + ${other.name} <= 1`);
  }
  const share = shareOfWeek(candidates);
  for (const [week, inWeek] of Map.groupBy(columns, ({ day }) => weekOf(day))) {
    if (inWeek.length > share)
      rows.push(
        `${inWeek.map(({ name }) => name).join(' + ')} - ${over(`w${plain(week)}`, COSTS.week)} <= ${share}`,
      );
    for (const [village, ofVillage] of Map.groupBy(inWeek, ({ item }) => item.villageId)) {
      if (village === null || new Set(ofVillage.map(({ i }) => i)).size < 2) continue;
      rows.push(
        `${ofVillage.map(({ name }) => name).join(' + ')} - ${over(`v${plain(week)}_${soft.size}`, COSTS.village)} <= 1`,
      );
    }
  }
  const left = candidates.map((_, i) => `${COSTS.left} u${i}`);
  const later = candidates.flatMap(({ days }, i) =>
    days.map((day, at) => `${((at + 1) * COSTS.later).toFixed(2)} ${nameOf(i, day)}`),
  );
  const costs = [...left, ...[...soft].map(([name, cost]) => `${cost} ${name}`), ...later];
  const binary = [...columns.map(({ name }) => name), ...candidates.map((_, i) => `u${i}`)];
  const text = [
    'Minimize',
    ` obj: ${costs.join(' + ')}`,
    'Subject To',
    ...rows.map((row, at) => ` r${at}: ${row}`),
    'Binary',
    ...binary.map((name) => ` ${name}`),
    'End',
  ].join('\n');
  return { text: wrapped(text), candidates };
}

const plain = (day: string): string => day.replaceAll('-', '');
const nameOf = (i: number, day: string): string => `x${i}_${plain(day)}`;

/** Whether two things cannot be held on one day: their hours touch, and they want the same venue or instructor. */
function excludes(one: Unscheduled, other: Unscheduled, wishes: Wishes): boolean {
  const shares = (key: 'venueId' | 'instructorId') => one[key] !== null && one[key] === other[key];
  if (!shares('venueId') && !shares('instructorId')) return false;
  return overlap({ date: '', ...hoursOf(one, wishes) }, { date: '', ...hoursOf(other, wishes) });
}

/** How many a week has when they are spread evenly over the weeks in which they may be held. */
function shareOfWeek(candidates: readonly Candidates[]): number {
  const weeks = new Set(candidates.flatMap(({ days }) => days.map(weekOf)));
  return Math.max(1, Math.ceil(candidates.length / Math.max(1, weeks.size)));
}

/** The text form has lines of bounded length: broken between summands. */
const wrapped = (text: string): string =>
  text.replaceAll(/(.{1,200})( \+ | - )/g, (whole, before: string, sign: string) =>
    before.length > 150 ? `${before}\n  ${sign.trim()} ` : whole,
  );

/** Reads the solver's columns: which thing stands on which day, and why the others found none. */
export function proposalOf(
  { candidates }: Model,
  problem: Problem,
  value: (column: string) => number,
  best: boolean,
): Proposal {
  const placed = candidates.flatMap(({ item, days }, i) => {
    const date = days.find((day) => value(nameOf(i, day)) > 0.5);
    if (!date) return [];
    const { activityId, venueId, instructorId } = item;
    return [{ activityId, date, ...hoursOf(item, problem.wishes), venueId, instructorId }];
  });
  const has = new Set(placed.map(({ activityId }) => activityId));
  const left = candidates
    .filter(({ item }) => !has.has(item.activityId))
    .map(({ item, hindrances }) => ({ activityId: item.activityId, why: mostOften(hindrances) }));
  return { placed, left, best };
}

/** With free days of its own, something is left only because others take them. */
function mostOften(hindrances: readonly Hindrance[]): Hindrance {
  const counts = Map.groupBy(hindrances, (one) => one);
  const [first] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? 'full';
}
