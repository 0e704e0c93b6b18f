import { listSteps } from '#approval/queries.ts';
import { turnWords, whoseTurn } from '#approval/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { findSurvey, listNeeds } from '#survey/queries.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { wordsOf, workflowOf } from '../approval/definition.ts';
import { planContext } from '../approval/read.ts';
import { listClaims, listDecisions } from '../finding/queries.ts';
import { openCopy } from '../forward/opened.ts';
import { listLines } from '../line/queries.ts';
import { listBases, listSections } from '../section/queries.ts';
import { approverOf, planContextOn } from './context.ts';
import * as queries from './queries.ts';
import { resultsOf } from './results.ts';
import type { OpenedPlan, Plan, PlanStep } from './schema.ts';

/**
 * Opens a plan: the version asked for, else the one under way, else the one in force. A partner unit gets its own lines only. Throws
 * not-found.
 */
export async function openPlan(
  tx: Tx,
  actor: Actor,
  planId: string,
  versionId: string | null = null,
): Promise<OpenedPlan> {
  const plan = orNotFound(await queries.findPlan(tx, planId));
  const versions = await queries.listVersions(tx, planId);
  const version = orNotFound(
    versions.find((one) => one.id === versionId) ?? (versionId ? null : versions.at(-1)),
  );
  const unitId = actor.grant.reach === 'unit' ? orNotFound(actor.grant.post.unitId) : null;
  const before = versions.find((one) => one.ordinal === version.ordinal - 1);
  const lines = await listLines(tx, version.id, unitId);
  const amended = before ? await listLines(tx, before.id, unitId) : null;
  const approver = await approverOf(tx, actor.today);
  const context = await planContextOn(tx, plan.periodFrom as CivilDate);
  const way = workflowOf(plan.kind);
  const workflow = await planContext(tx, actor.today, plan.kind);
  const steps = (await listSteps(tx, { kind: way.subject, id: version.id })) as PlanStep[];
  const turn = turnWords(way, wordsOf(plan.kind), whoseTurn(way, version.state, workflow, steps));
  const common = { plan, version, versions, lines, amended, approver, context, turn };
  if (unitId) return { ...common, ...nothingOfOthers };
  const sections = await listSections(tx, version.id);
  const bases = await listBases(tx, version.id);
  const content = { lines, sections, bases, recipients: version.recipients };
  return {
    ...common,
    workflow,
    steps,
    sections,
    bases,
    copied:
      version.ordinal === 1
        ? await openCopy(tx, plan.id, { ...content, isDraft: version.state === 'draft' })
        : null,
    claims: await listClaims(tx, plan.id),
    past: await resultsOf(tx, plan.year - 1),
    survey: await surveyOf(tx, plan, context.villages),
    decisions: await listDecisions(tx, version.id),
  };
}

const nothingOfOthers = {
  steps: [],
  sections: [],
  bases: [],
  claims: [],
  past: [],
  survey: null,
  decisions: [],
  copied: null,
  workflow: { conditions: [], holders: {} },
};

async function surveyOf(
  tx: Tx,
  { surveyId }: Plan,
  villages: OpenedPlan['context']['villages'],
): Promise<OpenedPlan['survey']> {
  const survey = surveyId ? await findSurvey(tx, surveyId) : null;
  return survey ? { survey, needs: await listNeeds(tx, survey.id), villages } : null;
}
