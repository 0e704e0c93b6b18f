import type { PlanKindName } from '#plan/kind/kind.ts';
import { richOf } from '#vocabulary/rich.ts';
import { annual } from './annual.ts';
import { centre } from './centre.ts';
import { event } from './event.ts';
import type { About, ReportKind, ReportPart } from './kind.ts';
import { learningSociety } from './learning-society.ts';
import { schoolYear } from './school-year.ts';
import { thematic } from './thematic.ts';

const kinds: Readonly<Record<PlanKindName, ReportKind>> = Object.freeze({
  annual,
  'school-year': schoolYear,
  thematic,
  event,
  'learning-society': learningSociety,
});

/** Gives everything that is particular to the reports of a kind of plan; without a plan, of the centre. */
export const reportKindOf = (kind: PlanKindName | null): ReportKind => (kind ? kinds[kind] : centre);

const kindOf = ({ plan }: About): ReportKind => reportKindOf(plan?.kind ?? null);

/** What a report is called unless somebody calls it otherwise. */
export const defaultTitle = (about: About): string => kindOf(about).title(about);

/** The sections that a new report starts with, figures already in their places. */
export const defaultSections = (about: About) =>
  kindOf(about)
    .sections(about)
    .map(({ key, title, text }) => ({ key, title, content: richOf(text) }));

/** The tables that stand behind each section, by the section's key. */
export const partsBehind = (about: About): ReadonlyMap<string, readonly ReportPart[]> =>
  new Map(
    kindOf(about)
      .sections(about)
      .map(({ key, parts = [] }) => [key, parts]),
  );
