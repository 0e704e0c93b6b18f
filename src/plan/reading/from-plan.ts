import { isProgramme, type ProgrammeCode, programmeCodes } from '#norm/programme/rules.ts';
import { richPlain } from '#paper/rich.ts';
import { needsByProgramme } from '#survey/rules.ts';
import { checkReading } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { leftoverYears, type PlainSection } from '../checks/leftover.ts';
import { type LeftoverFinding, leftoverFindings } from '../forward/findings.ts';
import { inOrder } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { hoursOf } from '../line/when.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import { emptyReading, type PlanReading } from './schema.ts';

const programmeOf = (code: string | null): ProgrammeCode | null => (isProgramme(code) ? code : null);

/** A line as a paper's row. */
const activityOf = (line: PlanLine): PlanReading['activities'][number] => ({
  month: `${line.year}-${String(line.month).padStart(2, '0')}`,
  from: line.from,
  to: line.to,
  title: line.title,
  programme: programmeOf(line.programme),
  audience: line.audience,
  classes: line.classCount,
  learners: line.learners,
  cost: line.cost,
  venue: line.venueText,
  partners: line.partnerText?.split(/[,;\n]/).flatMap((part) => part.trim() || []) ?? [],
  note: line.note,
  purpose: line.purpose,
  hours: hoursOf(line),
});

/** The plan as a reading: what its paper says, as data. Its activities are the lines in their order. */
export function readingOf(opened: OpenedPlan): PlanReading {
  const { plan, version, claims, context } = opened;
  const claim = (key: string) => claims.find((one) => one.key === key)?.value ?? null;
  return {
    ...emptyReading(),
    kind: plan.kind,
    title: plan.title,
    number: version.number,
    issuedOn: version.issuedOn,
    issuedAt: context.centre.placeName,
    issuer: { parent: context.centre.parentBody, name: context.centre.name },
    period: { from: plan.periodFrom, to: plan.periodTo },
    theme: plan.theme,
    legalBases: opened.bases.map(({ number, date, issuer, subject }) => ({
      // A reading has no number where the basis bears none.
      number: number ?? '',
      date,
      issuer,
      subject,
    })),
    community: context.community,
    lastPeriod: {
      byProgramme: opened.past.flatMap(({ programme, ...row }) => {
        const code = programmeOf(programme);
        return code ? [{ programme: code, ...row }] : [];
      }),
      stated: { classes: claim('lastPeriod.classes'), attendances: claim('lastPeriod.attendances') },
    },
    needs: {
      byProgramme: opened.survey ? surveyedNeeds(opened.survey.needs) : statedNeeds(claim),
      stated: { topics: claim('needs.topics'), attendances: claim('needs.attendances') },
    },
    targets: targetsOf(claim),
    activities: inOrder(opened.lines).map(activityOf),
    funding: context.sources
      .filter((source) => opened.lines.some((line) => line.fundingSourceId === source.id))
      .map((source) => source.name),
    recipients: version.recipients.map(({ name, purpose }) => ({ name, purpose })),
  };
}

const surveyedNeeds = (needs: Parameters<typeof needsByProgramme>[0]): PlanReading['needs']['byProgramme'] =>
  needsByProgramme(needs).flatMap(({ programme, topics, registered }) => {
    const code = programmeOf(programme);
    return code ? [{ programme: code, topics, attendances: registered }] : [];
  });

/** Without a survey of the year: what a paper states of it. */
const statedNeeds = (claim: (key: string) => number | null): PlanReading['needs']['byProgramme'] =>
  programmeCodes.flatMap((programme) => {
    const [topics, attendances] = [
      claim(`needs.${programme}.topics`),
      claim(`needs.${programme}.attendances`),
    ];
    return topics === null && attendances === null ? [] : [{ programme, topics, attendances }];
  });

/** The plan's own size, where a paper states it. */
function targetsOf(claim: (key: string) => number | null): PlanReading['targets'] {
  const stated = [
    ['Số lớp', 'lớp', claim('plan.classes')],
    ['Số lượt tham gia', 'lượt', claim('plan.learners')],
  ] as const;
  return stated.flatMap(([text, unit, value]) =>
    value === null ? [] : [{ text: `${text}: ${value} ${unit}`, comparator: '=' as const, value, unit }],
  );
}

/** A finding of this plan: the line that it is about, and whether a person has kept it (with which reason). */
export interface PlanFinding extends Omit<Finding, 'rule'> {
  /** A rule of the checks, or something that was copied and may be left over: to look at it is enough. */
  readonly rule: Finding['rule'] | 'leftover';
  readonly fingerprint: string;
  readonly lineId: string | null;
  readonly kept: string | null;
  /** The mark of a copy that it tells. */
  readonly mark: LeftoverFinding['mark'] | null;
}

/**
 * Checks a plan with the rules that every paper is checked with; the centre's own norm takes the place of one inferred. A row off the
 * norm is kept by the reason on its line, any other finding by a decision.
 */
export function findingsOf(opened: OpenedPlan): readonly PlanFinding[] {
  const evidence: Evidence = { ...noEvidence, norm: opened.context.norm };
  const lines = inOrder(opened.lines);
  const kept = new Map(opened.decisions.map((decision) => [decision.fingerprint, decision.reason]));
  const reading = readingOf(opened);
  const copied = leftoverFindings({ ...opened, lines });
  // What a mark tells already is told once.
  const years = leftoverYears(reading, plansAhead(opened)).filter(
    ({ at, where }) => !copied.some((one) => one.where === where || sameCell(one.at, at)),
  );
  const found = [...checkReading(reading, { evidence }), ...years].map((finding) => {
    const line = finding.at.kind === 'line' ? (lines[finding.at.index] ?? null) : null;
    const fingerprint = fingerprintOf(finding, line);
    const reason = finding.rule === 'row-off-norm' ? (line?.costReason ?? null) : null;
    return {
      ...finding,
      fingerprint,
      lineId: line?.id ?? null,
      kept: reason ?? kept.get(fingerprint) ?? null,
      mark: null,
    };
  });
  return [
    ...found,
    ...copied.map((one) => ({ ...one, kept: kept.get(one.fingerprint) ?? null, rule: 'leftover' as const })),
  ];
}

const sameCell = (a: Finding['at'], b: Finding['at']): boolean =>
  (a.kind === 'line' && b.kind === 'line' && a.index === b.index && a.field === b.field) ||
  (a.kind === 'basis' && b.kind === 'basis' && a.index === b.index);

/** The narrative parts that tell what will be done; the situation tells of what was. */
const plansAhead = ({ sections }: OpenedPlan): PlainSection[] =>
  sections.flatMap(({ key, title, content }) =>
    key === 'situation' ? [] : [{ title, text: richPlain(content, {}) }],
  );

/** Names a finding by rule, place and figures, whatever row its line has moved to. */
function fingerprintOf({ rule, at, where, stated, derived }: Finding, line: PlanLine | null): string {
  const place = line && at.kind === 'line' ? `${line.itemId} ${at.field}` : where;
  return [rule, place, stated ?? '', derived ?? ''].join('|').slice(0, 500);
}
