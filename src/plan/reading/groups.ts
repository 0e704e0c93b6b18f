import type { PlanFinding } from './from-plan.ts';

/** Findings of one cause: told on one card, with one act for all its rows. Findings that stand alone are a group of one. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly PlanFinding[];
}

/** As many of a kind are still read one by one. */
const MOST_ALONE = 3;

/** Puts findings of one rule about one column together where there are many of them, in the order in which they come. */
export function inGroups(findings: readonly PlanFinding[]): readonly FindingGroup[] {
  const byCause = Map.groupBy(findings, causeOf);
  return [...byCause].flatMap(([key, of]) =>
    of.length > MOST_ALONE
      ? [{ key, findings: of }]
      : of.map((one) => ({ key: one.fingerprint, findings: [one] })),
  );
}

const causeOf = ({ rule, at, fingerprint }: PlanFinding): string =>
  at.kind === 'line' ? `${rule} ${at.field}` : fingerprint;
