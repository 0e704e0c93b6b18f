import { kindOf } from '#plan/kind/registry.ts';
import { yearPeriod } from '#vocabulary/period.ts';
import type { SampleCentre, SampleLine, SamplePlanStep } from '../model.ts';
import { sampleId } from '../random.ts';
import type { Loader } from './loader.ts';
import { documentRow } from './papers.ts';
import {
  assignmentRows,
  proposalRows,
  recipientsOf,
  sectionRows,
  targetReportRows,
  targetRows,
  whoActed,
} from './plan-rows.ts';

const planStates = {
  draft: 'draft',
  'to-director': 'submitted',
  'to-approver': 'sent',
  'in-force': 'in-force',
} as const;

/** Writes the plan with its survey, versions, targets, assignments, bases and steps, and the centre's duties. */
export async function loadPlan(insert: Loader, sample: SampleCentre): Promise<void> {
  const { plan, amendment } = sample;
  await loadSurvey(insert, sample);
  const period = plan.period ?? yearPeriod(plan.year);
  await insert('plan', [
    {
      id: plan.id,
      kind: plan.kind,
      year: plan.year,
      periodFrom: period.from,
      periodTo: period.to,
      title: plan.title,
      theme: plan.theme ?? null,
      surveyId: kindOf(plan.kind).fromSurvey ? (sample.survey?.id ?? null) : null,
    },
  ]);
  const document = sample.documents.find((one) => one.kind === 'plan');
  if (document) await insert('officialDocument', [documentRow(sample, document)]);
  const first = sampleId(plan.id, 'version', '1');
  await insert('planVersion', [
    {
      id: first,
      planId: plan.id,
      ordinal: 1,
      state: planStates[plan.state],
      returnedBy: plan.state === 'draft' && plan.steps.at(-1)?.step === 'return' ? 'director' : null,
      documentId: document?.id ?? null,
      inForceFrom: plan.inForceFrom,
      recipients: recipientsOf(plan),
    },
  ]);
  await insert('target', targetRows(sample));
  await insert('targetReport', targetReportRows(sample));
  await insert('proposal', proposalRows(sample));
  const proposed = new Map(sample.proposals.map(({ lineId, id }) => [lineId, id]));
  const items = new Set([...plan.lines, ...(amendment?.lines ?? [])].map((line) => line.id));
  await insert(
    'planItem',
    [...items].map((id) => ({ id, planId: plan.id, proposalId: proposed.get(id) ?? null })),
  );
  await insert(
    'planLine',
    plan.lines.map((line) => lineRow(sample, first, line)),
  );
  await insert(
    'planBasis',
    sample.legalBases.map(({ id, number, date, issuer, subject }, position) => ({
      id,
      versionId: first,
      position,
      number,
      date,
      issuer,
      subject,
    })),
  );
  await insert('duty', sample.duties);
  await insert('dutyDone', sample.dutiesDone);
  const assigned = assignmentRows(sample);
  await insert('assignment', assigned.assignments);
  await insert('assignmentUnit', assigned.units);
  await insert('assignmentVillage', assigned.villages);
  await insert('assignmentReport', assigned.reports);
  await insert('workflowStep', stepRows(sample, first, plan.steps));
  await insert('planSection', sectionRows(plan, first));
  await insert('claim', claimRows(sample));
  if (!amendment) return;
  await insert('planVersion', [
    {
      id: amendment.id,
      planId: plan.id,
      ordinal: 2,
      state: planStates[amendment.state],
      reason: amendment.reason,
      recipients: recipientsOf(plan),
    },
  ]);
  await insert(
    'planLine',
    amendment.lines.map((line) => lineRow(sample, amendment.id, line)),
  );
  await insert('workflowStep', stepRows(sample, amendment.id, amendment.steps));
  await insert('planSection', sectionRows(plan, amendment.id));
}

/** The survey of needs before the plan, and what the period before came to. */
async function loadSurvey(insert: Loader, { plan, survey, lastPeriod }: SampleCentre): Promise<void> {
  if (survey) {
    const { id: surveyId, year, closedOn } = survey;
    await insert('needsSurvey', [
      { id: surveyId, year, name: `Điều tra nhu cầu học tập năm ${year}`, closedOn },
    ]);
    await insert(
      'need',
      survey.needs.flatMap(({ id, topic, programme, byVillage }, position) =>
        byVillage.map(({ villageId, registered }) => ({
          id: sampleId(id, villageId),
          surveyId,
          topic,
          programme,
          villageId,
          registered,
          position,
        })),
      ),
    );
  }
  if (lastPeriod)
    await insert(
      'pastResult',
      lastPeriod.byProgramme.map((row) => ({
        id: sampleId(plan.id, 'past', row.programme),
        year: lastPeriod.year,
        ...row,
      })),
    );
}

function stepRows({ plan, posts }: SampleCentre, versionId: string, done: readonly SamplePlanStep[]) {
  const postOf = (username: string | null) =>
    username ? (posts.find((one) => one.username === username)?.id ?? null) : null;
  return done.map((step, at) => ({
    id: sampleId(versionId, 'step', String(at)),
    subjectKind: 'plan-version',
    subjectId: versionId,
    act: step.step,
    onDate: step.on,
    at: `${step.on}T09:00:00+07:00`,
    ...whoActed(plan, step),
    postId: postOf(step.username),
    reason: step.reason,
    recorded: step.username === null,
  }));
}

/** Totals that the paper states. */
function claimRows({ plan, survey, lastPeriod }: SampleCentre) {
  const claims = {
    ...(lastPeriod && {
      'lastPeriod.classes': lastPeriod.stated.classes,
      'lastPeriod.attendances': lastPeriod.stated.attendances,
    }),
    ...(survey && { 'needs.attendances': survey.stated.attendances }),
    ...(plan.stated && { 'plan.classes': plan.stated.classes, 'plan.learners': plan.stated.attendances }),
  };
  return Object.entries(claims).map(([key, value]) => ({
    id: sampleId(plan.id, 'claim', key),
    planId: plan.id,
    key,
    value,
  }));
}

function lineRow({ plan, fundingSources }: SampleCentre, versionId: string, line: SampleLine): object {
  const source = fundingSources.find(({ id }) => id === line.budget[0]?.sourceId);
  return {
    id: sampleId(versionId, line.id),
    versionId,
    itemId: line.id,
    month: line.month,
    year: line.year ?? plan.year,
    fromDay: line.days?.from ?? null,
    toDay: line.days?.to ?? null,
    hoursFrom: line.hours?.from ?? null,
    hoursTo: line.hours?.to ?? null,
    form: line.form ?? null,
    purpose: line.purpose ?? null,
    groupText: line.group ?? null,
    position: line.row,
    title: line.title,
    programme: line.programme,
    audience: line.audience,
    classCount: line.classCount,
    learners: line.learners || null,
    cost: line.cost || null,
    venueText: line.venueText,
    venueId: line.venueId,
    villageId: line.villageIds.length === 1 ? line.villageIds[0] : null,
    partnerText: line.partnerText,
    unitId: line.unitId,
    ownOrJoint: line.ownOrJoint,
    sourceText: source?.name ?? null,
    fundingSourceId: source?.id ?? null,
    note: line.note,
  };
}
