import type { CriteriaSet } from './set.ts';

type Model = CriteriaSet['model'];

/** That a title rests on another one, by its set. `verified` false: an inference that nobody has confirmed. */
export interface Dependence {
  readonly of: Model;
  readonly on: Model;
  readonly indicator: string | null;
  readonly share: number | null;
  readonly verified: boolean;
}

/** What the titles of these sets rest on; of several sets of one model the first speaks. */
export function dependences(sets: readonly CriteriaSet[]): readonly Dependence[] {
  const first = new Map(sets.toReversed().map((set) => [set.model, set]));
  return [...first.values()].toReversed().flatMap(({ model, edges }) =>
    edges.map(({ model: on, indicator, share, verified }) => ({
      of: model,
      on,
      indicator,
      share,
      verified,
    })),
  );
}

/** A title with those that it rests on, down to the ones that rest on nothing. */
export interface ModelTree {
  readonly model: Model;
  /** Null for the root. */
  readonly by: Dependence | null;
  readonly on: readonly ModelTree[];
}

/** The tree below a title. A title that would rest on itself again ends there: sets are typed in by people. */
export function treeOf(model: Model, all: readonly Dependence[]): ModelTree {
  const below = (of: Model, by: Dependence | null, above: readonly Model[]): ModelTree => ({
    model: of,
    by,
    on: all
      .filter((one) => one.of === of && !above.includes(one.on) && one.on !== of)
      .map((one) => below(one.on, one, [...above, of])),
  });
  return below(model, null, []);
}

/** How many of the titles below have been met, of how many there are. */
export interface Tally {
  readonly met: number;
  readonly all: number;
}

/** Whether what a title rests on is there: the share that its set asks for; null while the set asks for none, or nobody is counted. */
export const restsWell = ({ share }: Dependence, { met, all }: Tally): boolean | null =>
  share === null || all === 0 ? null : met * 100 >= share * all;
