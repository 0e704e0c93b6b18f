import type { DefaultBasis } from '#law/defaults.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { ActivityReading, ContractFinding, PlanReading, Rule, Severity } from '../reading/schema.ts';

/** A place in a reading that a machine can go to. */
export type At =
  | { readonly kind: 'line'; readonly index: number; readonly field: keyof ActivityReading }
  | { readonly kind: 'lastPeriod'; readonly field: 'classes' | 'attendances' }
  | { readonly kind: 'needs'; readonly field: 'topics' | 'attendances'; readonly programme: string | null }
  | { readonly kind: 'target'; readonly index: number }
  | { readonly kind: 'basis'; readonly index: number }
  | { readonly kind: 'community'; readonly field: keyof PlanReading['community'] }
  | { readonly kind: 'signatory'; readonly index: number }
  | { readonly kind: 'paper'; readonly field: string };

/** A mend that a person may choose: what to set where, in words and by path (`activities[3].cost`). */
export interface Fix {
  readonly label: Words;
  readonly set: { readonly path: string; readonly value: string | number };
}

/** One thing that a check found. `stated` is what the paper says, `derived` what follows from its parts. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** The paper's own place, in Vietnamese: `Tháng 1, dòng 2, Kinh phí`. */
  readonly where: string;
  readonly message: Words;
  readonly stated: number | string | null;
  readonly derived: number | string | null;
  readonly at: At;
  readonly fixes: readonly Fix[];
}

/** What the rules look at. */
export interface Checked {
  readonly reading: PlanReading;
  readonly evidence: Evidence;
  readonly bases: readonly DefaultBasis[];
}

export type Check = (checked: Checked) => readonly Finding[];

/** The keys that the plan reading's JSON carries. */
export const toContractFinding = ({
  rule,
  severity,
  where,
  message,
  stated,
  derived,
}: Finding): ContractFinding => ({
  rule,
  severity,
  where,
  message: message.vi,
  stated,
  derived,
});
