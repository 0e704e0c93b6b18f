import { ownActivities } from '#activity/week/queries.ts';
import { listSteps, listStepsOf } from '#approval/queries.ts';
import { contextOn } from '#approval/read.ts';
import { donationsBetween } from '#money/donation/queries.ts';
import { rollOf } from '#money/donation/rules.ts';
import { numberAndSymbol } from '#paper/model.ts';
import { findPlan } from '#plan/version/queries.ts';
import type { Plan } from '#plan/version/schema.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { targetsOfPeriod } from '#target/target/read.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { readFigures } from '../figures/read.ts';
import { changedNumbers } from '../figures/rules.ts';
import type { Figures } from '../figures/schema.ts';
import type { About } from '../kind/kind.ts';
import { type ReportState, reportWorkflow, workflowOf } from './definition.ts';
import { reportedDuties, reportedLines } from './plan.ts';
import * as queries from './queries.ts';
import { daysCounted } from './rules.ts';
import { type ListedReport, type Report, reportedDonor, reportedTarget } from './schema.ts';
import type { OpenReportFacts } from './tasks.ts';

/** Gives all reports, the newest period first. */
export async function readReports(tx: Tx): Promise<ListedReport[]> {
  return (await queries.listReportRows(tx)).map(listed);
}

export function listed(row: queries.ReportRow): ListedReport {
  return {
    id: row.id,
    planId: row.planId,
    planKind: row.planKind as ListedReport['planKind'],
    from: row.periodFrom as CivilDate,
    to: row.periodTo as CivilDate,
    title: row.title,
    state: row.state as ReportState,
    returnedReason: row.returnedReason,
    number: row.symbol ? numberAndSymbol(row.number, row.symbol) : null,
    issuedOn: row.issuedOn,
    revision: row.revision,
  };
}

/**
 * Gives a report with the figures of now, or those that were signed and what has changed since, and who can go on with it today. Throws
 * not-found.
 */
export async function readReport(tx: Tx, id: string, today: CivilDate): Promise<Report> {
  const row = orNotFound(await queries.findReport(tx, id));
  const head = listed(row);
  const plan = row.planId ? orNotFound(await findPlan(tx, row.planId)) : null;
  const days = daysCounted(periodOf(row), plan);
  const now = await readFigures(tx, days, true, row.planId);
  const frozen = row.frozen as unknown as Figures | null;
  // A report that was signed before targets were kept with it shows them as the records have its period now.
  const targets =
    (row.frozenTargets as unknown as Report['targets'] | null) ?? (await targetsNow(tx, row, today));
  // What a report kept of its plan before it told of own activities and of donors has none of them.
  const frozenPlan = row.frozenPlan as unknown as Pick<OfPlan, 'lines' | 'duties'> | null;
  const kept = frozenPlan && { ...nothingOfPlan, ...frozenPlan };
  const ofPlan = kept ?? (await planNow(tx, plan, days, today));
  return {
    ...head,
    sections: row.sections as unknown as Report['sections'],
    documentId: row.documentId,
    figures: frozen ?? now,
    targets,
    ...ofPlan,
    notices:
      (row.frozenNotices as unknown as Report['notices'] | null) ??
      (await queries.sentByChannel(tx, periodOf(row))),
    frozenAt: row.frozenAt,
    changedSince: frozen ? [...changedNumbers(frozen, now)] : [],
    steps: (await listSteps(tx, { kind: reportWorkflow.subject, id })) as Report['steps'],
    workflow: await contextOn(tx, workflowOf(head.planKind), today),
  };
}

/** Gives the targets that a report tells of, as the records have them now. */
async function targetsNow(tx: Tx, row: queries.ReportRow, today: CivilDate): Promise<Report['targets']> {
  const targets = await targetsOfPeriod(tx, periodOf(row), today);
  return targets
    .filter(({ planId }) => row.planId === null || planId === row.planId)
    .map((one) => reportedTarget.parse(one));
}

/** What a report tells of its plan beside the targets. */
export type OfPlan = Pick<Report, 'lines' | 'duties' | 'own' | 'donors'>;

const nothingOfPlan: OfPlan = Object.freeze({ lines: [], duties: [], own: [], donors: [] });

async function planNow(tx: Tx, plan: Plan | null, days: Period, today: CivilDate): Promise<OfPlan> {
  if (!plan) return nothingOfPlan;
  return {
    lines: await reportedLines(tx, plan, days, today),
    duties: await reportedDuties(tx, plan, days, today),
    own: [...(await ownActivities(tx, days))],
    donors: rollOf(await donationsBetween(tx, days)).map((one) => reportedDonor.parse(one)),
  };
}

/** Gives what a report is about, from which its usual words are made. Throws not-found for no such plan. */
export async function aboutOf(tx: Tx, period: Period, planId: string | null): Promise<About> {
  return { period, plan: planId ? orNotFound(await findPlan(tx, planId)) : null };
}

/** Gives the reports that are under way with their steps so far. */
export async function openReports(tx: Tx, reports: readonly ListedReport[]): Promise<OpenReportFacts[]> {
  const open = reports.filter(({ state }) => !reportWorkflow.states[state].end);
  const ids = open.map(({ id }) => id);
  const steps = Map.groupBy(await listStepsOf(tx, reportWorkflow.subject, ids), ({ subjectId }) => subjectId);
  return open.map(({ id, planKind, title, state, from, to }) => ({
    id,
    planKind,
    title,
    state,
    from: from as CivilDate,
    to: to as CivilDate,
    steps: steps.get(id) ?? [],
  }));
}

export const periodOf = (row: { periodFrom: string; periodTo: string }): Period => ({
  from: row.periodFrom as CivilDate,
  to: row.periodTo as CivilDate,
});

/** Gives what goes above the commune: the totals of what was sent. */
export async function readSentReports(tx: Tx) {
  return (await queries.listFrozen(tx)).flatMap(({ frozen, ...row }) => {
    const { id, from, to, title, number, issuedOn } = listed(row);
    return frozen ? [{ id, from, to, title, number, issuedOn, figures: frozen as unknown as Figures }] : [];
  });
}
