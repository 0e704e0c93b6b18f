import type { Words } from '#vocabulary/language.ts';
import { byCause, causeOf, rowsOf } from '../checks/cause.ts';
import type { PlanFinding } from './from-plan.ts';

/** Findings of one cause: told on one card, with one act for all its rows. Findings that stand alone are a group of one. */
export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly PlanFinding[];
}

/** Fewer of a kind are read one by one, each in its row. */
const FEWEST = 4;

/** Puts findings of one rule about one column together where there are many of them, in the order in which they come. */
export const inGroups = (findings: readonly PlanFinding[]): readonly FindingGroup[] =>
  byCause(findings, causeOf, FEWEST).map((some) => ({
    key: (some.length > 1 ? causeOf(some[0]!) : null) ?? some[0]!.fingerprint,
    findings: some,
  }));

/** What the findings of a group have in common, in words. */
export function rowsOfCause(findings: readonly PlanFinding[]): Words {
  const { rule, where } = findings[0]!;
  const column = where.split(', ').at(-1) ?? '';
  return rowsOf(findings.length, rule, { vi: column, en: column });
}
