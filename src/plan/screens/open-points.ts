import type { Words } from '#vocabulary/language.ts';
import { blankParts } from '#vocabulary/rich.ts';
import { rowsOf } from '../checks/cause.ts';
import type { LineColumn } from '../kind/kind.ts';
import { kindOf } from '../kind/registry.ts';
import type { PlanLine } from '../line/schema.ts';
import { lineWords } from '../line/words.ts';
import { findingsOf } from '../reading/from-plan.ts';
import { inGroups, rowsOfCause } from '../reading/groups.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { words } from './words.ts';

/** The cells that somebody misses on paper when they are blank. */
const wanted = ['classCount', 'learners', 'cost', 'venueText'] as const satisfies readonly (LineColumn &
  keyof PlanLine)[];
const fieldOf = { classCount: 'classes', learners: 'learners', cost: 'cost', venueText: 'venue' } as const;

/** What is still open in a plan: what the checks found and nobody kept, columns with blanks, and parts of its texts that were left blank. */
export function openPointsOf(opened: OpenedPlan): readonly Words[] {
  const found = findingsOf(opened).filter(
    ({ kept, severity, rule }) => !kept && severity !== 'info' && rule !== 'layout',
  );
  const blank = new Set(
    wanted.filter(
      (key) =>
        kindOf(opened.plan.kind).columns.includes(key) && opened.lines.some((line) => line[key] === null),
    ),
  );
  const isBlank = ({ rule, at }: (typeof found)[number]) =>
    rule === 'missing-value' &&
    at.kind === 'line' &&
    wanted.some((key) => blank.has(key) && fieldOf[key] === at.field);
  return [
    ...inGroups(found.filter((one) => !isBlank(one))).map(({ findings, findings: [first, ...others] }) =>
      others.length > 0
        ? rowsOfCause(findings)
        : { vi: `${first!.where}: ${first!.message.vi}`, en: `${first!.where}: ${first!.message.en}` },
    ),
    ...[...blank].map((key) => {
      const count = opened.lines.filter((line) => line[key] === null).length;
      return rowsOf(count, 'missing-value', lineWords[key]);
    }),
    ...opened.sections.flatMap(({ title, content }) =>
      blankParts(content).map((label) => words.blankPart(title, label)),
    ),
  ];
}
