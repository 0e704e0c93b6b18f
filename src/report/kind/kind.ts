import type { PlanKindName } from '#plan/kind/kind.ts';
import type { Period } from '#vocabulary/period.ts';
import { periodName } from '#vocabulary/period.ts';

/**
 * What a report shows of the records, each as a table: figures by programme, targets, the plan's lines, what villages and units held of their
 * own, its assignments, what was given.
 */
export const reportParts = ['summary', 'targets', 'lines', 'own', 'duties', 'donors'] as const;
export type ReportPart = (typeof reportParts)[number];

/** A section with which a report begins: key, heading, first sentences with live fields, and the tables that stand behind them. */
export interface ReportSection {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly parts?: readonly ReportPart[];
}

/** The plan that a report tells of. */
export interface ReportedPlan {
  readonly kind: PlanKindName;
  readonly title: string;
  readonly theme: string | null;
}

/** What a report is about: a period, and the plan that it tells of; without one it tells of the whole centre. */
export interface About {
  readonly period: Period;
  readonly plan: ReportedPlan | null;
}

/** Everything that is particular to the reports of one kind of plan. */
export interface ReportKind {
  readonly title: (about: About) => string;
  readonly sections: (about: About) => readonly ReportSection[];
  /** Who gets it beside the body above the centre: name and purpose. */
  readonly recipients: readonly { readonly name: string; readonly purpose: string }[];
}

/** The period as a sentence names it: `năm học 2018-2019`, `quý III năm 2026`. */
export const when = ({ period }: About): string => periodName(period, 'vi');

/** The plan's title without its type, to stand in a sentence. */
export const nameOf = ({ plan }: About): string =>
  (plan?.title ?? '')
    .replace(/^kế hoạch\s+/iu, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('vi'));

/** How every report ends: what was good, what was not, what comes next. */
export const ending = (
  first: 'II' | 'III' | 'IV' | 'V' | 'VI',
  second: 'III' | 'IV' | 'V' | 'VI' | 'VII',
): readonly ReportSection[] => [
  { key: 'judgement', title: `${first}. Đánh giá chung`, text: '- Ưu điểm: \n- Hạn chế, nguyên nhân: ' },
  {
    key: 'next',
    title: `${second}. Phương hướng và kiến nghị`,
    text: '- Nhiệm vụ kỳ tới: \n- Kiến nghị, đề xuất: ',
  },
];
