import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Period, periodName } from '#vocabulary/period.ts';
import type { Indicator } from '../indicator/library.ts';
import { type Figure, inScope, type Scope } from './measure.ts';
import { askedClasses, heldInspections } from './queries-inspection.ts';
import { shareOf } from './rules.ts';
import type { TargetEvidence } from './schema.ts';

/** A figure from inspections or from what learners answered, with the records that it is made of. */
export interface Inspected {
  readonly figure: Figure;
  readonly sheets: TargetEvidence['sheets'];
}

const plain = (value: number | null): Figure => ({ value, marked: null, counted: 0 });

/** Gives the figure of an indicator that is measured by inspections or by asking back; null for any other. */
export async function ofInspections(
  tx: Tx,
  planId: string,
  scope: Scope,
  indicator: Indicator,
  window: Period,
): Promise<Inspected | null> {
  const { code } = indicator;
  if (code === 'inspections') {
    const held = await heldInspections(tx, window, planId);
    return {
      figure: plain(held.length),
      sheets: held.map(({ id, from, to, on }) => ({
        id,
        title: `Kiểm tra ${periodName({ from: from as CivilDate, to: to as CivilDate }, 'vi')}`,
        day: on,
        gives: '1',
        to: `kiem-tra/${id}`,
      })),
    };
  }
  if (code !== 'effect-share') return null;
  const classes = (await askedClasses(tx, window, planId)).filter(inScope(scope, indicator));
  const sum = (of: 'yes' | 'answered') => classes.reduce((all, one) => all + one[of], 0);
  // Nobody was asked: that is no share of nothing.
  const figure = plain(sum('answered') === 0 ? null : shareOf(sum('yes'), sum('answered')));
  return {
    figure,
    sheets: classes.map(({ id, title, lastAsked, yes, answered }) => ({
      id,
      title,
      day: lastAsked,
      gives: `${yes} / ${answered}`,
      to: `lop/${id}`,
    })),
  };
}
