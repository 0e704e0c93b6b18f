import { type DefaultBasis, defaultBases } from '#law/defaults.ts';
import { kindOf } from '../kind/registry.ts';
import { type Evidence, noEvidence } from '../reading/evidence.ts';
import type { PlanReading } from '../reading/schema.ts';
import { checkBasisTypes, checkSuperseded } from './bases.ts';
import { checkPeriod, checkWeekdays } from './dates.ts';
import type { Check, Finding } from './finding.ts';
import { checkHeadcount } from './headcount.ts';
import { checkLayout } from './layout.ts';
import { checkMissing } from './missing.ts';
import { checkNeeds } from './needs.ts';
import { checkNorm } from './norm.ts';
import { checkPlausible } from './plausible.ts';
import { checkDoubleBooking, checkDuplicates, checkUnits } from './rows.ts';
import { checkTotals } from './totals.ts';
import { checkUnread } from './unread.ts';

const CHECKS: readonly Check[] = [
  checkTotals,
  checkNorm,
  checkMissing,
  checkHeadcount,
  checkWeekdays,
  checkPeriod,
  checkNeeds,
  checkSuperseded,
  checkBasisTypes,
  checkDuplicates,
  checkDoubleBooking,
  checkUnits,
  checkPlausible,
  checkLayout,
  checkUnread,
];

export interface CheckContext {
  readonly evidence?: Evidence;
  readonly bases?: readonly DefaultBasis[];
}

/**
 * Everything that is wrong with a reading, errors first, in the order of the rules. Pure: the same verdict on screen,
 * offline, at import and on the command line. The evidence is what the paper shows beside its reading.
 */
export function checkReading(
  reading: PlanReading,
  { evidence = noEvidence, bases = defaultBases }: CheckContext = {},
): Finding[] {
  const senseless = reading.kind === 'report' ? [] : kindOf(reading.kind).without;
  const rank = { error: 0, warning: 1, info: 2 } as const;
  // What was read before a check looked at more has no word of it.
  const shown = { ...noEvidence, ...evidence };
  return CHECKS.flatMap((check) => check({ reading, evidence: shown, bases }))
    .filter(({ rule }) => !senseless.includes(rule))
    .sort((a, b) => rank[a.severity] - rank[b.severity]);
}
