import { useMemo } from 'react';
import type { Mark } from '#kit/grid/model.ts';
import type { PlanLine } from '../line/schema.ts';
import { findingsOf, type PlanFinding } from '../reading/from-plan.ts';
import type { OpenedPlan } from '../version/schema.ts';

/** The cell of the grid that a finding is about; null for one about the whole paper. */
export function cellOf(finding: PlanFinding): { id: string; key: string } | null {
  if (finding.at.kind !== 'line' || !finding.lineId) return null;
  const { field } = finding.at;
  return { id: finding.lineId, key: columnOf[field] ?? field };
}

const columnOf: Readonly<Record<string, string>> = {
  classes: 'classCount',
  venue: 'venueText',
  partners: 'partnerText',
  from: 'month',
  to: 'month',
  hours: 'month',
};

/** What the checks say of the lines as they are on the screen, and how each cell is marked; of a row that is being typed, nothing yet. */
export function useFindings(opened: OpenedPlan, rows: readonly PlanLine[], typing: string | null) {
  return useMemo(() => {
    // The layout of the paper is the program's own affair here.
    const all = findingsOf({ ...opened, lines: [...rows] }).filter(
      ({ rule, lineId }) => rule !== 'layout' && (lineId === null || lineId !== typing),
    );
    const marks = new Map<string, Mark>();
    for (const finding of all) {
      const cell = cellOf(finding);
      if (!cell) continue;
      const mark = finding.kept ? 'kept' : finding.severity === 'error' ? 'error' : 'warning';
      const key = `${cell.id} ${cell.key}`;
      if (marks.get(key) !== 'error') marks.set(key, mark);
    }
    // What was copied and may be left over has a list of its own, above.
    const findings = all.filter(({ rule }) => rule !== 'leftover');
    return { findings, mark: (row: PlanLine, key: string) => marks.get(`${row.id} ${key}`) ?? null };
  }, [opened, rows, typing]);
}
