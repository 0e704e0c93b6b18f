import type { Words } from '#vocabulary/language.ts';
import { type AssignmentState, type Holder, type holderRoles, holdersOf } from './rules.ts';
import type { Assignment } from './schema.ts';

export const stateWords: Readonly<Record<AssignmentState, Words>> = {
  open: { vi: 'đang làm', en: 'open' },
  done: { vi: 'đã xong', en: 'done' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
};

export const roleWords: Readonly<Record<(typeof holderRoles)[number], Words>> = {
  lead: { vi: 'chủ trì', en: 'leads' },
  support: { vi: 'phối hợp', en: 'supports' },
};

const ofEach: Words = { vi: 'phần việc của mình', en: 'own part' };

/** What a holder of an assignment does in it (null is the centre): lead, support, or their own part. */
export function roleText(one: Pick<Assignment, 'units' | 'villages' | 'each'>, holder: string | null): Words {
  if (one.each) return ofEach;
  const role = holdersOf(one).find(({ id }) => id === holder)?.role ?? 'lead';
  return roleWords[role];
}

/** Who holds an assignment, by name; `ended` is the last day of one that has ended. */
export interface NamedHolder extends Holder {
  readonly name: string;
  readonly shortName: string;
  readonly ended: string | null;
}

/** Gives the units and villages that hold an assignment, by name, who leads first. */
export const holderNames = ({ units, villages }: Pick<Assignment, 'units' | 'villages'>): NamedHolder[] =>
  [
    ...units.map(({ unitId: id, ...unit }) => ({ id, ...unit })),
    ...villages.map(({ villageId: id, ...village }) => ({ id, shortName: village.name, ...village })),
  ].toSorted((a, b) => a.role.localeCompare(b.role));
