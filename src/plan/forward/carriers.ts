import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Plan } from '../version/schema.ts';
import type { PartText } from './marks.ts';

/** From which plan to which, and how a due day moves. */
export interface Carrying {
  readonly from: Plan;
  readonly to: Plan;
  readonly moveDay: (day: CivilDate) => CivilDate;
}

export const carriedParts = ['targets', 'assignments'] as const;
export type CarriedPart = (typeof carriedParts)[number];

/** A part of a plan that a room above keeps, and that goes along when a plan is copied. */
export interface Carrier {
  readonly part: CarriedPart;
  readonly name: Words;
  readonly count: (tx: Tx, planId: string) => Promise<number>;
  readonly carry: (tx: Tx, actor: Actor, carrying: Carrying) => Promise<void>;
  /** What it says in words, for what may be left over in it. */
  readonly texts: (tx: Tx, planId: string) => Promise<readonly Omit<PartText, 'part' | 'name'>[]>;
  readonly isUntouched: (tx: Tx, planId: string) => Promise<boolean>;
  readonly remove: (tx: Tx, planId: string) => Promise<void>;
}

let carriers: readonly Carrier[] = [];

/** Says once, when the system is put together, which rooms above keep parts of a plan. */
export function carryWith(all: readonly Carrier[]): void {
  carriers = all;
}

export const allCarriers = (): readonly Carrier[] => carriers;

/** The words of all parts of a plan that other rooms keep. */
export async function partTexts(tx: Tx, planId: string): Promise<PartText[]> {
  const texts: PartText[] = [];
  for (const { part, name, texts: of } of carriers)
    for (const one of await of(tx, planId)) texts.push({ part, name, ...one });
  return texts;
}

export async function arePartsUntouched(tx: Tx, planId: string): Promise<boolean> {
  for (const carrier of carriers) if (!(await carrier.isUntouched(tx, planId))) return false;
  return true;
}
