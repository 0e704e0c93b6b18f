import { kindOf } from '#plan/kind/registry.ts';
import { defaultSections } from '#plan/section/defaults.ts';
import { richOf } from '#vocabulary/rich.ts';
import { SAMPLE_ACCOUNTS } from '../accounts.ts';
import type { SampleCentre, SamplePlan, SamplePlanStep } from '../model.ts';

/** The narrative parts of a version, as rows. */
export const sectionRows = ({ kind, sections }: SamplePlan, versionId: string): object[] =>
  defaultSections(versionId, kindOf(kind)).map((section) => ({
    ...section,
    versionId,
    content: JSON.stringify(sections?.[section.key] ? richOf(sections[section.key]!) : section.content),
    revision: 1,
  }));

/** Nơi nhận, as a version keeps it: the line of the archive is printed by itself. */
export const recipientsOf = (plan: SamplePlan): string =>
  JSON.stringify(
    plan.recipients.filter((name) => !name.startsWith('Lưu')).map((name) => ({ name, purpose: null })),
  );

/** Name and post of whoever took a step; the sample says both in one. */
export function whoActed(
  plan: SamplePlan,
  step: SamplePlanStep,
): { actor: string; postTitle: string | null } {
  const names = [...SAMPLE_ACCOUNTS.map((one) => one.personName), ...plan.signatories.map((one) => one.name)];
  const name = names.find((one) => step.actor.endsWith(one));
  return name
    ? { actor: name, postTitle: step.actor.slice(0, -name.length).trim() || null }
    : { actor: step.actor, postTitle: null };
}

/** The targets of the plan, as rows. */
export const targetRows = ({ targets }: SampleCentre): object[] =>
  targets.map(({ reports: _, ...said }) => said);

/** What was reported of the targets, as rows. */
export const targetReportRows = ({ targets }: SampleCentre): object[] =>
  targets.flatMap(({ id: targetId, reports }) =>
    reports.map(({ on, by, ...said }) => ({ ...said, targetId, onDate: on, reportedBy: by })),
  );

/** What units proposed, as rows. */
export const proposalRows = ({ proposals }: SampleCentre): object[] =>
  proposals.map(({ lineId: _, on, by, declined, ...said }) => ({
    ...said,
    proposedBy: by,
    proposedOn: on,
    declinedOn: declined?.on ?? null,
    declineReason: declined?.reason ?? null,
  }));

/** Who does what by when, as rows of the four tables. */
export function assignmentRows({ assignments }: SampleCentre) {
  return {
    assignments: assignments.map(({ units: _, villages: __, reports: ___, ...row }) => row),
    units: assignments.flatMap(({ id: assignmentId, units }) =>
      units.map((unit) => ({ ...unit, assignmentId })),
    ),
    villages: assignments.flatMap(({ id: assignmentId, villages }) =>
      villages.map((village) => ({ ...village, assignmentId })),
    ),
    reports: assignments.flatMap(({ id: assignmentId, reports }) =>
      reports.map(({ on, by, ...report }) => ({
        ...report,
        assignmentId,
        onDay: on,
        reportedBy: by,
        recordedAt: `${on}T09:00:00+07:00`,
      })),
    ),
  };
}
