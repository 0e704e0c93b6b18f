import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found } from '#platform/problems/problem.ts';
import { findSurvey, listNeeds, listVillages } from '#survey/queries.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { turn } from '../approval/rules.ts';
import { listClaims, listDecisions } from '../finding/queries.ts';
import { listLines } from '../line/queries.ts';
import { listBases, listSections } from '../section/queries.ts';
import { approverOf, aroundOn } from './around.ts';
import * as queries from './queries.ts';
import { pastResults } from './queries-around.ts';
import type { OpenedPlan, Plan, PlanVersion } from './schema.ts';

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
  const plan = found(await queries.findPlan(tx, planId));
  const versions = await queries.listVersions(tx, planId);
  const version = found(versions.find((one) => one.id === versionId) ?? (versionId ? null : versions.at(-1)));
  const unitId = actor.grant.reach === 'unit' ? found(actor.grant.post.unitId) : null;
  const before = versions.find((one) => one.ordinal === version.ordinal - 1);
  const [lines, amended, steps, approver, around] = await Promise.all([
    listLines(tx, version.id, unitId),
    before ? listLines(tx, before.id, unitId) : null,
    queries.listSteps(tx, version.id),
    approverOf(tx, actor.today),
    aroundOn(tx, plan.periodFrom as CivilDate),
  ]);
  const common = { plan, version, versions, lines, amended, approver, around, turn: turn(version, approver) };
  if (unitId) return { ...common, steps: [], ...nothingOfOthers };
  return { ...common, steps, ...(await rest(tx, plan, version)) };
}

const nothingOfOthers = { sections: [], bases: [], claims: [], past: [], survey: null, decisions: [] };

async function rest(tx: Tx, plan: Plan, version: PlanVersion) {
  const [sections, bases, claims, past, survey, decisions] = await Promise.all([
    listSections(tx, version.id),
    listBases(tx, version.id),
    listClaims(tx, plan.id),
    pastResults(tx, plan.year - 1),
    surveyOf(tx, plan),
    listDecisions(tx, version.id),
  ]);
  return { sections, bases, claims, past, survey, decisions };
}

async function surveyOf(tx: Tx, { surveyId, periodFrom }: Plan): Promise<OpenedPlan['survey']> {
  const survey = surveyId ? await findSurvey(tx, surveyId) : null;
  if (!survey) return null;
  const [needs, villages] = await Promise.all([listNeeds(tx, survey.id), listVillages(tx, periodFrom)]);
  return { survey, needs, villages };
}
