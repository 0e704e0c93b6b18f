import { formatDong, formatNumber } from '#vocabulary/money.ts';
import type { PlanReading } from '../reading/schema.ts';
import type { Check, Finding } from './finding.ts';
import { cellPlace, rowPlace } from './where.ts';

/** A cost norm in đồng: so much a class (or a row) and so much a learner. */
export interface Norm {
  readonly base: number;
  readonly perLearner: number;
  /** Whether the base is paid for every class of a row. */
  readonly byClass: boolean;
}

interface Point {
  readonly index: number;
  readonly classes: number;
  readonly learners: number;
  readonly cost: number;
}

const MIN_ROWS = 8;
const MIN_FIT = 0.8;

export const costBy = (norm: Norm, classes: number, learners: number): number =>
  norm.base * (norm.byClass ? classes : 1) + norm.perLearner * learners;

/** Rows with the amounts of one money column: their cost, or what one payer gives to it. */
function pointsOf(reading: PlanReading): Point[] {
  return reading.activities.flatMap(({ classes, learners, cost }, index) =>
    learners === null || cost === null ? [] : [{ index, classes: classes ?? 1, learners, cost }],
  );
}

/** The norm that at least 80 % of at least 8 rows follow exactly; null when there is none. */
export const inferNorm = (reading: PlanReading): Norm | null => normOf(pointsOf(reading));

function normOf(points: readonly Point[]): Norm | null {
  if (points.length < MIN_ROWS) return null;
  let best: { norm: Norm; fits: number } | null = null;
  for (const byClass of [false, true]) {
    for (const norm of candidates(points.slice(0, 60), byClass)) {
      const fits = points.filter((p) => costBy(norm, p.classes, p.learners) === p.cost).length;
      if (fits > (best?.fits ?? 0)) best = { norm, fits };
    }
  }
  return best && best.fits >= points.length * MIN_FIT ? best.norm : null;
}

/** The norms that some two rows agree on. */
function candidates(points: readonly Point[], byClass: boolean): Norm[] {
  const found = new Map<string, Norm>();
  points.forEach((a, i) => {
    for (const b of points.slice(i + 1)) {
      const [ka, kb] = byClass ? [a.classes, b.classes] : [1, 1];
      const turn = ka * b.learners - kb * a.learners;
      if (turn === 0) continue;
      const perLearner = (ka * b.cost - kb * a.cost) / turn;
      const base = (a.cost - perLearner * a.learners) / (ka || 1);
      if (!Number.isInteger(perLearner) || !Number.isInteger(base) || perLearner < 0 || base < 0) continue;
      found.set(`${base} ${perLearner}`, { base, perLearner, byClass });
    }
  });
  return [...found.values()];
}

/** Rows whose money departs from the paper's stated norm, or from the one that nearly all its rows follow. */
export const checkNorm: Check = ({ reading, evidence }) => {
  const norm = evidence.norm ? { ...evidence.norm, byClass: true } : inferNorm(reading);
  const found = norm ? departures(reading, pointsOf(reading), norm, null) : [];
  const told = new Set(found.map(({ at }) => (at.kind === 'line' ? at.index : -1)));
  // A part of the cost may follow a norm where the whole does not.
  const parts = Map.groupBy(evidence.costParts, ({ column }) => column);
  const more = [...parts].flatMap(([column, amounts]) => {
    const points = amounts.flatMap(({ activity, value }): Point[] => {
      const { classes, learners } = reading.activities[activity]!;
      return learners === null ? [] : [{ index: activity, classes: classes ?? 1, learners, cost: value }];
    });
    const own = normOf(points);
    return own && own.perLearner > 0 ? departures(reading, points, own, column) : [];
  });
  return [...found, ...more.filter(({ at }) => at.kind === 'line' && !told.has(at.index))];
};

/** The rows that a norm does not give; `column` names a part of the cost, which has no field to be mended. */
function departures(
  reading: PlanReading,
  points: readonly Point[],
  norm: Norm,
  column: string | null,
): Finding[] {
  const rule = `${formatDong(norm.base)} + ${formatDong(norm.perLearner)}/người`;
  return points.flatMap(({ index, classes, learners, cost }): Finding[] => {
    const derived = costBy(norm, classes, learners);
    if (derived === cost) return [];
    const gap = formatDong(Math.abs(cost - derived));
    const sum = `${formatDong(norm.base * (norm.byClass ? classes : 1))} + ${formatNumber(learners)} × ${formatDong(norm.perLearner)} = ${formatDong(derived)}`;
    const name = column ? `Cột “${column}”` : 'Kinh phí';
    return [
      {
        rule: 'row-off-norm',
        severity: 'warning',
        where: column ? `${rowPlace(reading, index)}, ${column}` : cellPlace(reading, index, 'cost'),
        message: {
          vi: `${name} ghi ${formatDong(cost)}; theo định mức ${rule} thì ${sum} (${cost > derived ? 'thừa' : 'thiếu'} ${gap}). Sửa kinh phí hoặc số học viên, hoặc ghi rõ lý do.`,
          en: `Stated ${formatDong(cost)}; by the norm ${sum} (off by ${gap}). Mend the cost or the learners, or give the reason.`,
        },
        stated: cost,
        derived,
        at: { kind: 'line', index, field: 'cost' },
        fixes: column
          ? []
          : [
              {
                label: { vi: `Ghi ${formatDong(derived)}`, en: `Write ${formatDong(derived)}` },
                set: { path: `activities[${index}].cost`, value: derived },
              },
            ],
      },
    ];
  });
}
