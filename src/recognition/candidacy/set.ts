import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import { takeSet } from '../criteria-set/commands.ts';
import { isInForce } from '../criteria-set/dates.ts';
import { listVersionRows } from '../criteria-set/queries.ts';
import { readSets } from '../criteria-set/read.ts';
import { type Assessment, assess } from '../criteria-set/rules.ts';
import { mostOf } from '../criteria-set/scores.ts';
import { type CriteriaSet, indicatorsOf, type SetIndicator } from '../criteria-set/set.ts';
import { shippedSets } from '../criteria-set/shipped/sets.ts';
import { measureOf } from './measures.ts';
import type { Model } from './models.ts';

/** An indicator as a candidacy scores it. */
export interface ScoredIndicator {
  readonly code: string;
  readonly label: string;
  readonly most: number;
  readonly measure: string | null;
}

export const scoredIndicators = (set: CriteriaSet | null): readonly ScoredIndicator[] =>
  (set ? indicatorsOf(set) : []).map((one) => ({
    code: one.code,
    label: one.label,
    most: mostOf(one),
    measure: measureOf(one.measure) ? one.measure : null,
  }));

/** What the records give of each indicator of a set; null of one that no record fills. */
export const derivedScores = (
  set: CriteriaSet | null,
  facts: Readonly<Record<string, number>>,
): Readonly<Record<string, number | null>> =>
  Object.fromEntries((set ? indicatorsOf(set) : []).map((one) => [one.code, derivedScore(one, facts)]));

/** Yes where there is any; of points all for any, and their part for a share. */
function derivedScore(one: SetIndicator, facts: Readonly<Record<string, number>>): number | null {
  const measure = measureOf(one.measure);
  const fact = measure && facts[measure.code];
  if (measure === undefined || fact === undefined) return null;
  if (one.type === 'boolean') return fact > 0 ? 1 : 0;
  if (one.type !== 'points') return Math.min(fact, mostOf(one));
  const most = mostOf(one);
  if (measure.unit === '%') return Math.round(most * fact) / 100;
  return fact > 0 ? most : 0;
}

const nothingAnnounced: Assessment = { verdict: 'not-announced', level: null, total: null, reasons: [] };

/** The verdict of a set; nothing is announced where there is none. */
export const judgeBy = (
  set: CriteriaSet | null,
  input: { readonly scores: Readonly<Record<string, number>>; readonly notApplicable: readonly string[] },
): Assessment => (set === null ? nothingAnnounced : assess(set, input));

/** Which version of which set a candidacy is assessed by. */
export interface SetVersion {
  readonly setId: string | null;
  readonly setVersion: number | null;
}
export const keyOfSet = ({ setId, setVersion }: SetVersion): string => `${setId} ${setVersion}`;

/** Gives these versions of sets by `keyOfSet`. */
export async function listSets(
  tx: Tx,
  wanted: readonly SetVersion[],
): Promise<ReadonlyMap<string, CriteriaSet>> {
  const keys = new Set(wanted.filter(({ setId }) => setId !== null).map(keyOfSet));
  if (keys.size === 0) return new Map();
  const shipped = shippedSets.map((set) => [keyOfSet({ setId: set.id, setVersion: 0 }), set] as const);
  const stored = (await listVersionRows(tx, null)).map(
    ({ setCode, number, definition }) =>
      [keyOfSet({ setId: setCode, setVersion: number }), definition] as const,
  );
  return new Map([...shipped, ...stored].filter(([key]) => keys.has(key)));
}

/**
 * Gives the set by which a model is assessed in a year, in its newest version: one that is confirmed before one that is not, the newest
 * text first. From now on the version is not changed any more.
 */
export async function takeSetInForce(
  tx: Tx,
  { model, year, today }: { readonly model: Model; readonly year: number; readonly today: CivilDate },
): Promise<SetVersion> {
  const { to } = yearPeriod(year);
  const [first] = (await readSets(tx))
    .filter((set) => set.model === model && isInForce(set, to))
    .toSorted(
      (a, b) =>
        Number(b.verified) - Number(a.verified) || (b.validFrom ?? '').localeCompare(a.validFrom ?? ''),
    );
  if (!first) return { setId: null, setVersion: null };
  await takeSet(tx, first.id, today);
  return { setId: first.id, setVersion: first.version };
}
