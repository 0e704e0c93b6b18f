import { checkReading } from '#plan/checks/check.ts';
import type { Finding } from '#plan/checks/finding.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import { findingsOf, type PlanFinding } from '#plan/reading/from-plan.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import type { OpenedPlan } from '#plan/version/schema.ts';
import { leftoverKeys } from './leftover.ts';
import { findingKey } from './points.ts';
import type { Review } from './schema.ts';

/**
 * Gives the findings of a plan that was made from a paper which a person has kept as the paper has them: nobody is asked twice. Rows are
 * known by their words, as those that were left out move the others.
 */
export function keptAsOnPaper(
  review: Review,
  evidence: Evidence,
  opened: OpenedPlan,
): readonly PlanFinding[] {
  const accepted = (key: string) => review.looked[key] === 'accepted';
  const read = checkReading(review.corrected, { evidence }).filter((finding) =>
    accepted(findingKey(finding)),
  );
  const kept = new Set(read.map((finding) => signature(finding, rowOf(review.corrected, finding))));
  const lines = new Map(opened.lines.map((line) => [line.id, line]));
  return findingsOf(opened).filter((finding) => {
    const title = finding.lineId ? (lines.get(finding.lineId)?.title ?? '') : null;
    if (finding.rule !== 'leftover-year') return kept.has(signature(finding, title));
    return leftoverKeys(review, title).some(accepted);
  });
}

const rowOf = ({ activities }: PlanReading, { at }: Finding): string | null =>
  at.kind === 'line' ? (activities[at.index]?.title ?? '') : null;

/** The same thing in a paper and in the plan made of it: the rule, the row or the place, the figures. */
function signature(
  { rule, at, where, stated, derived }: Omit<PlanFinding, 'kept' | 'fingerprint' | 'lineId'>,
  title: string | null,
): string {
  const place = title === null ? where : `${title} ${at.kind === 'line' ? at.field : ''}`;
  return [rule, place, stated ?? '', derived ?? ''].join('|');
}
