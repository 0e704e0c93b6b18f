import type { Author } from '#centre/centre/letterhead.ts';
import type { Column } from '#paper/model.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Period } from '#vocabulary/period.ts';
import type { Rule } from '../reading/schema.ts';

export const planKinds = ['annual', 'school-year', 'thematic', 'event', 'learning-society'] as const;
export type PlanKindName = (typeof planKinds)[number];

/** The narrative parts that a plan can have. */
export const sectionKeys = [
  'situation',
  'aims',
  'tasks',
  'arrangements',
  'solutions',
  'organisation',
  'communication',
  'funding',
  'reporting',
  'proposals',
  'other',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** A column of lines that grid and paper can show. `month` holds the whole time of a line: month, months, or days with hours. */
export type LineColumn =
  | 'month'
  | 'group'
  | 'title'
  | 'purpose'
  | 'form'
  | 'programme'
  | 'audience'
  | 'classCount'
  | 'learners'
  | 'cost'
  | 'venueText'
  | 'partnerText'
  | 'sourceText'
  | 'ownOrJoint'
  | 'note';

/** How a plan of the kind comes to its period. */
export interface PeriodRule {
  /** What a person chooses: a calendar year, the year in which a school year begins, or the first and the last day. */
  readonly asks: 'year' | 'school-year' | 'days';
  /** The period of a year; where days are asked, the one that is proposed. */
  readonly ofYear: (year: number) => Period;
  /** Days before and after the period in which its lines may still stand: what prepares it, what closes it. */
  readonly reach: number;
}

/** A column of the printed schedule. `row` counts the rows; `ifFilled` is printed only where some line fills it. */
export interface ScheduleColumn extends Column {
  readonly field: 'row' | Exclude<LineColumn, 'group' | 'sourceText' | 'ownOrJoint'>;
  readonly ifFilled?: boolean;
}

/** How the lines are printed. */
export interface Schedule {
  /** The heading of the part of the paper that holds the table. */
  readonly title: string;
  /** A banner before each month; otherwise the time is a column, and banners are the groups of the lines. */
  readonly byMonth: boolean;
  readonly columns: readonly ScheduleColumn[];
  /** What stands before the sums in the last row; null for a table without sums. */
  readonly total: string | null;
}

/** Who gets a paper, and what for. */
export interface Recipient {
  readonly name: string;
  readonly purpose: string | null;
}

/** Who gets a plan of the centre. */
export const recipientsOfCentre: readonly Recipient[] = Object.freeze([
  { name: 'UBND xã', purpose: 'để báo cáo' },
  { name: 'Các ban, ngành, đoàn thể xã', purpose: 'để phối hợp' },
  { name: 'Các thôn', purpose: 'để thực hiện' },
]);

/** What the title of a new plan is made of. */
export interface Titled {
  readonly centre: { readonly name: string; readonly placeName: string };
  readonly year: number;
}

/** Everything that is particular to one kind of plan. Rules, screens and papers ask here and never compare the kind's name. */
export interface PlanKind {
  readonly name: PlanKindName;
  readonly words: Words;
  /** Whose plan it is: who drafts and signs it, and under whose name and number it is issued. */
  readonly author: Author;
  /** Who gets it, as a new plan begins. */
  readonly recipients: readonly Recipient[];
  /** One sentence that says when to choose it. */
  readonly when: Words;
  readonly period: PeriodRule;
  /** Whether a commune has only one of the kind for a year; it is then called alike every year. */
  readonly onePerYear: boolean;
  /** Asks for a theme. */
  readonly hasTheme: boolean;
  /** Asks for a name of its own. */
  readonly hasName: boolean;
  /** Whether its lines can be made from a survey of needs. */
  readonly fromSurvey: boolean;
  readonly title: (about: Titled) => string;
  /** How it is called in a list, where its own title is not. */
  readonly shortTitle: ((year: number) => Words) | null;
  /** The parts with which it begins: key, heading, first sentences. */
  readonly sections: readonly (readonly [SectionKey, string, string])[];
  /** The order of its paper: narrative parts, and those made from records. */
  readonly outline: readonly (SectionKey | 'past' | 'needs' | 'schedule')[];
  /** The columns of the grid and of the form on a phone, in their order. */
  readonly columns: readonly LineColumn[];
  /** Columns that are called otherwise than usual. */
  readonly columnWords: Readonly<Partial<Record<LineColumn, Words>>>;
  readonly schedule: Schedule;
  /** What its paper says of itself in the closing sentence, behind "Trên đây là kế hoạch". */
  readonly closing: (plan: {
    readonly year: number;
    readonly periodName: string;
    readonly theme: string | null;
    readonly title: string;
  }) => string;
  /** Checks that make no sense for it. */
  readonly without: readonly Rule[];
}
