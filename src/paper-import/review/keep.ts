import { v5 } from 'uuid';
import { checkReading } from '#plan/checks/check.ts';
import type { Finding } from '#plan/checks/finding.ts';
import { keepFinding } from '#plan/finding/commands.ts';
import type { PlanLine } from '#plan/line/schema.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import { findingsOf, type PlanFinding } from '#plan/reading/from-plan.ts';
import { openPlan } from '#plan/version/open.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { leftoversIn } from './leftover.ts';
import { findingKey } from './points.ts';
import type { OpenedImport, Review } from './schema.ts';

/** A paper that was looked through, and the lines that its rows become, by row. */
interface LookedThrough {
  readonly review: Review;
  readonly evidence: Evidence;
  readonly centre: OpenedImport['centre'];
  readonly lines: readonly PlanLine[];
  readonly fileName: string;
}

const reasonOf = (fileName: string): string => `Giữ như giấy khi đọc tệp “${fileName}”`.slice(0, 500);
const wasKept = (review: Review, key: string): boolean => review.looked[key] === 'accepted';

/** The findings of the paper that a person let stand as it has them. */
const keptFindings = ({ review, evidence }: LookedThrough): Finding[] =>
  checkReading(review.corrected, { evidence }).filter((finding) => wasKept(review, findingKey(finding)));

/** The lines, those whose cost was let stand off the norm with that as their reason: it stands on the line, for the accountant. */
export function withKeptCosts(looked: LookedThrough): PlanLine[] {
  const off = keptFindings(looked).flatMap(({ rule, at }) =>
    rule === 'row-off-norm' && at.kind === 'line' ? [at.index] : [],
  );
  return looked.lines.map((line, row) =>
    off.includes(row) ? { ...line, costReason: reasonOf(looked.fileName) } : line,
  );
}

/** What was let stand in the review is kept in the plan, so that nobody is asked twice; anything else is told there again. */
export async function keepAsOnPaper(
  tx: Tx,
  actor: Actor,
  planId: string,
  looked: LookedThrough,
): Promise<void> {
  const { review, lines, fileName } = looked;
  const opened = await openPlan(tx, actor, planId);
  const placeOf = ({ at }: Pick<Finding, 'at'>, lineId: string | null = null): string =>
    at.kind === 'line' ? `${lineId ?? lines[at.index]?.id} ${at.field}` : JSON.stringify(at);
  const kept = new Set(keptFindings(looked).map((one) => `${one.rule} ${placeOf(one)} ${one.stated}`));
  const leftovers = leftoversIn(looked).filter(({ key }) => wasKept(review, key));
  const left = new Set(leftovers.map(({ path }) => leftoverPlace(path, lines)));
  const isKept = (finding: PlanFinding): boolean =>
    kept.has(`${finding.rule} ${placeOf(finding, finding.lineId)} ${finding.stated}`) ||
    ((finding.rule === 'date-outside-period' ||
      finding.mark?.kind === 'year' ||
      finding.mark?.kind === 'basis') &&
      left.has(leftoverPlaceOf(finding)));
  for (const finding of findingsOf(opened)) {
    if (finding.kept || !isKept(finding)) continue;
    const { fingerprint } = finding;
    await keepFinding(tx, actor, opened.version.id, {
      id: v5(fingerprint, planId),
      fingerprint,
      reason: reasonOf(fileName),
    });
  }
}

/** The place of what is left over from another year: a line, a basis, the title, or the texts as a whole. */
function leftoverPlace(path: string | null, lines: readonly PlanLine[]): string {
  const row = /^activities\[(\d+)\]/.exec(path ?? '');
  return row ? (lines[Number(row[1])]?.id ?? '') : (path ?? 'texts');
}

function leftoverPlaceOf({ at, lineId }: PlanFinding): string {
  if (at.kind === 'line') return lineId ?? '';
  if (at.kind === 'basis') return `legalBases[${at.index}]`;
  return at.kind === 'paper' && !at.field.startsWith('text ') ? at.field : 'texts';
}
