/** A record that two people may edit: `revision` counts its changes, 0 for one that is not stored yet. */
export interface Revised {
  readonly id: string;
  readonly revision: number;
}

/** One step of a batch: a record as it should be, or one that should go, with the revision that was edited. */
export type BatchChange<T extends Revised> =
  | { readonly kind: 'put'; readonly record: T }
  | { readonly kind: 'delete'; readonly id: string; readonly revision: number };

/** A record that somebody else changed meanwhile: what was sent (null: deletion), and what stands now (null: deleted). */
export interface Clash<T> {
  readonly id: string;
  readonly mine: T | null;
  readonly theirs: T | null;
}

export interface BatchPlan<T> {
  readonly put: readonly T[];
  readonly remove: readonly string[];
  readonly clashes: readonly Clash<T>[];
}

/**
 * Decides what a batch does to the records as they stand now. What already is as sent changes nothing (so sending twice is sending once);
 * what was edited at another revision is a clash. Of several changes of one record the last one counts. `same` compares two records without their revisions.
 */
export function planBatch<T extends Revised>(
  now: ReadonlyMap<string, T>,
  changes: readonly BatchChange<T>[],
  same: (one: T, other: T) => boolean,
): BatchPlan<T> {
  const put: T[] = [];
  const remove: string[] = [];
  const clashes: Clash<T>[] = [];
  const last = new Map(changes.map((change) => [idOf(change), change]));
  for (const [id, change] of last) {
    const theirs = now.get(id) ?? null;
    if (change.kind === 'delete') {
      if (!theirs) continue;
      if (theirs.revision === change.revision) remove.push(id);
      else clashes.push({ id, mine: null, theirs });
      continue;
    }
    const mine = change.record;
    if (theirs ? same(theirs, mine) : false) continue;
    if (mine.revision === (theirs?.revision ?? 0)) put.push(mine);
    else clashes.push({ id, mine, theirs });
  }
  return { put, remove, clashes };
}

const idOf = <T extends Revised>(change: BatchChange<T>) =>
  change.kind === 'put' ? change.record.id : change.id;
