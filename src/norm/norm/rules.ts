import { type Dong, dong } from '#vocabulary/money.ts';

/** What the norm says for one class of so many learners: `base + per learner`, in đồng. */
export const costByNorm = (
  norm: { readonly base: number; readonly perLearner: number },
  learners: number,
): Dong => dong(norm.base + norm.perLearner * learners);

/** Gives the norm of a day; null when none is in force on it. */
export function normOfDay<N extends { readonly validFrom: string; readonly validTo: string | null }>(
  norms: readonly N[],
  day: string,
): N | null {
  return (
    norms.find((norm) => norm.validFrom <= day && (norm.validTo === null || day <= norm.validTo)) ?? null
  );
}
