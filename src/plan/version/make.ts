import { v5 } from 'uuid';
import { inForceOn, usualBasis } from '#law/defaults.ts';
import { type Topic, topicsOf } from '#survey/rules.ts';
import type { Need } from '#survey/schema.ts';
import { monthsOfPlan } from '../kind/rules.ts';
import { blankLine } from '../line/edit.ts';
import { costByNorm } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import type { PlanBasis, PlanSection } from '../section/schema.ts';
import type { Plan, PlanContext } from './schema.ts';

/** A plan as it was written elsewhere: all that it says, as records of its first version. */
export interface PlanRecords {
  readonly plan: Pick<Plan, 'kind' | 'year' | 'periodFrom' | 'periodTo' | 'title' | 'theme'> &
    Partial<Pick<Plan, 'surveyId'>>;
  readonly lines: readonly PlanLine[];
  /** Its own words; empty where it has none. */
  readonly sections: readonly PlanSection[];
  readonly bases: readonly PlanBasis[];
  readonly claims: readonly { readonly id: string; readonly key: string; readonly value: number }[];
  readonly past: readonly {
    readonly id: string;
    readonly year: number;
    readonly programme: string;
    readonly classes: number;
    readonly attendances: number;
  }[];
}

/**
 * The lines of a plan that a survey asks for: each topic is one line for those who registered, at the cost of the norm. Months are a
 * proposal: the topics in their order, spread over the months of the plan.
 */
export function linesFromSurvey(
  versionId: string,
  plan: Pick<Plan, 'periodFrom' | 'periodTo'>,
  needs: readonly Need[],
  context: Pick<PlanContext, 'villages' | 'venues' | 'norm'>,
): PlanLine[] {
  const topics = topicsOf(needs).filter((topic) => topic.registered > 0);
  const months = monthsOfPlan(plan);
  return topics.map((topic, at) => {
    const villageId = onlyVillage(topic);
    const village = context.villages.find((one) => one.id === villageId);
    const venue = village ? context.venues.find((one) => one.villageId === village.id) : undefined;
    const counts = { classCount: 1, learners: topic.registered };
    const ids = { id: v5(`line ${topic.key}`, versionId), itemId: v5(`item ${topic.key}`, versionId) };
    const { year, month } = months[Math.floor((at * months.length) / topics.length)]!;
    return {
      ...blankLine(ids, { year, month, position: at + 1 }),
      needId: topic.needs[0]!.id,
      title: topic.topic,
      programme: topic.programme,
      audience: village
        ? `Nhân dân ${village.kind} ${village.name}`
        : audienceOf(topic, context.villages.length),
      ...counts,
      cost: context.norm ? costByNorm(context.norm, counts) : null,
      venueText: venue?.name ?? null,
      venueId: venue?.id ?? null,
      villageId: village?.id ?? null,
    };
  });
}

const asking = (topic: Topic) => topic.needs.filter((need) => need.registered > 0);

function onlyVillage(topic: Topic): string | null {
  const villages = new Set(asking(topic).map((need) => need.villageId));
  return villages.size === 1 ? [...villages][0]! : null;
}

function audienceOf(topic: Topic, all: number): string {
  const villages = new Set(asking(topic).flatMap((need) => need.villageId ?? []));
  return villages.size > 0 ? `Nhân dân ${villages.size}/${all} thôn` : 'Nhân dân trong xã';
}

/** The same lines for a new version: the items stay, the lines are its own. */
export const copyLines = (versionId: string, lines: readonly PlanLine[]): PlanLine[] =>
  lines.map((line) => ({ ...line, id: v5(line.itemId, versionId), revision: 0 }));

export const copySections = (versionId: string, sections: readonly PlanSection[]): PlanSection[] =>
  sections.map((section) => ({ ...section, id: v5(`section ${section.id}`, versionId), revision: 0 }));

export const copyBases = (versionId: string, bases: readonly PlanBasis[]): PlanBasis[] =>
  bases.map((basis) => ({ ...basis, id: v5(`basis ${basis.id}`, versionId) }));

/** The bases that a later plan may cite too: in force on its first day as far as is known, and not those of one earlier year. */
export const stillCited = (
  bases: readonly PlanBasis[],
  { periodFrom }: Pick<Plan, 'periodFrom'>,
): readonly PlanBasis[] =>
  bases.filter(({ number, subject }) => {
    const usual = number === null ? null : usualBasis(number);
    if (usual && inForceOn(usual, periodFrom) === false) return false;
    const year = /năm (?:học )?(\d{4})/iu.exec(subject ?? '')?.[1];
    return year === undefined || year >= periodFrom.slice(0, 4);
  });
