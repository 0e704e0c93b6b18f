import { deleteSteps } from '#approval/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { findSurvey, listNeeds } from '#survey/queries.ts';
import { yearOf } from '#vocabulary/date.ts';
import { same, sameIn } from '#vocabulary/same.ts';
import { planWorkflow } from '../approval/definition.ts';
import { deleteFindings, writeClaim } from '../finding/queries.ts';
import type { PlanKind } from '../kind/kind.ts';
import { kindOf } from '../kind/registry.ts';
import { periodFor } from '../kind/rules.ts';
import { deleteAllLines, ensureItems, listLines, writeLines } from '../line/queries.ts';
import type { PlanLine } from '../line/schema.ts';
import { defaultSections } from '../section/defaults.ts';
import { deleteSections, insertSections, listBases, listSections, replaceBases } from '../section/queries.ts';
import type { PlanBasis, PlanSection } from '../section/schema.ts';
import { planActs, recipientActs } from './acts.ts';
import { planContextOn } from './context.ts';
import { lockDraft, ownPlan, refuseOthers } from './draft.ts';
import { copyBases, copyLines, copySections, linesFromSurvey, type PlanRecords, stillCited } from './make.ts';
import { openPlan } from './open.ts';
import * as queries from './queries.ts';
import type { NewPlan, OpenedPlan, Plan, PlanVersion } from './schema.ts';

/**
 * Makes a plan of a kind with the period that its rule gives, from a survey (each topic becomes a line) or empty. Sending it again gives the
 * plan that is there. Throws bad-input for days that are no period of the kind or a survey where the kind takes none, already-exists when
 * the year has another plan of a kind that it has once or the id is that of another plan, not-found for no such survey.
 */
export async function makePlan(tx: Tx, actor: Actor, planId: string, wanted: NewPlan): Promise<OpenedPlan> {
  const kind = kindOf(wanted.kind);
  refuseOthers(actor, kind.name);
  const chosen = periodFor(kind, wanted.year, wanted.period);
  if ('wrong' in chosen)
    throw new Problem('bad-input', { where: [{ path: 'body.period', ...chosen.wrong }] });
  const { from, to } = chosen.period;
  const year = yearOf(from);
  const needs = await needsOf(tx, kind, wanted.surveyId);
  const context = await planContextOn(tx, from);
  const plan: Plan = {
    id: planId,
    kind: kind.name,
    year,
    periodFrom: from,
    periodTo: to,
    title: (kind.hasName && wanted.title) || kind.title({ centre: context.centre, year }),
    theme: kind.hasTheme ? wanted.theme || null : null,
    surveyId: wanted.surveyId,
  };
  const version = await beginPlan(tx, actor, plan, [...kind.recipients]);
  if (version) {
    await addLines(tx, actor, version, linesFromSurvey(version.id, plan, needs, context));
    await replaceBases(tx, actor.commune.id, version.id, await basesOfLastYear(tx, plan));
  } else if (samePlan(orNotFound(await queries.findPlan(tx, planId)), plan)) noChange(tx);
  else throw new Problem('already-exists');
  return openPlan(tx, actor, planId);
}

/** The bases of the latest earlier plan of the kind that still say something of this one. */
async function basesOfLastYear(tx: Tx, plan: Plan): Promise<PlanBasis[]> {
  const before = (await queries.listPlans(tx)).find(
    ({ kind, year }) => kind === plan.kind && year < plan.year,
  );
  const version =
    before && (await queries.listVersions(tx, before.id)).findLast(({ state }) => state !== 'draft');
  if (!version) return [];
  return copyBases(plan.id, stillCited(await listBases(tx, version.id), plan));
}

/** Its title follows the centre's name, which may have changed since. */
const samePlan = sameIn<Plan>(['kind', 'periodFrom', 'periodTo', 'surveyId']);

async function needsOf(tx: Tx, kind: PlanKind, surveyId: string | null) {
  if (surveyId === null) return [];
  if (!kind.fromSurvey)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.surveyId',
          vi: `${kind.words.vi} không lập từ đợt khảo sát. Để trống, rồi thêm từng dòng.`,
          en: 'This kind of plan is not made from a survey. Leave it out, then add lines.',
        },
      ],
    });
  return listNeeds(tx, orNotFound(await findSurvey(tx, surveyId)).id);
}

/**
 * Makes a plan from the records of a paper: lines, bases, recipients, and the totals that it states as claims; opens it. Throws already-exists when
 * the year has another annual plan.
 */
export async function makePlanFromRecords(
  tx: Tx,
  actor: Actor,
  planId: string,
  { plan, lines, sections, bases, claims }: PlanRecords,
  recipients: PlanVersion['recipients'],
): Promise<OpenedPlan> {
  const version = await beginPlan(tx, actor, { id: planId, surveyId: null, ...plan }, recipients, sections);
  if (!version) throw new Problem('already-exists');
  await addLines(tx, actor, version, lines);
  await replaceBases(tx, actor.commune.id, version.id, bases);
  for (const claim of claims)
    await writeClaim(tx, { communeId: actor.commune.id, planId, note: null, ...claim });
  return openPlan(tx, actor, planId);
}

/**
 * Takes a plan out with all that belongs to it, as long as it is a first draft; whoever asks for it tells the audit. Throws not-found,
 * wrong-state once the plan has moved on.
 */
export async function deletePlan(tx: Tx, planId: string): Promise<void> {
  const version = await queries.lockVersion(tx, firstVersionOf(planId));
  if (!(await queries.isFirstDraft(tx, planId)))
    throw new Problem('wrong-state', { more: { state: version.state } });
  await deleteSteps(tx, { kind: planWorkflow.subject, id: version.id });
  await deleteFindings(tx, version);
  await deleteSections(tx, version.id);
  await deleteAllLines(tx, version);
  await queries.deletePlan(tx, planId);
}

/** One plan has one first version: the plan's own id names it. */
const firstVersionOf = (planId: string): string => planId;

/** The plan itself with its first version and its texts: the usual ones where there are none yet. Gives null when the plan is there. */
async function beginPlan(
  tx: Tx,
  actor: Actor,
  plan: Plan,
  recipients: PlanVersion['recipients'],
  sections: readonly PlanSection[] = [],
) {
  if (!(await queries.insertPlan(tx, actor.commune.id, plan))) return null;
  const version = { id: firstVersionOf(plan.id), planId: plan.id, ordinal: 1, reason: null, recipients };
  await queries.insertVersion(tx, actor.commune.id, version);
  await insertSections(
    tx,
    actor.commune.id,
    version.id,
    sections.length > 0 ? sections : defaultSections(version.id, kindOf(plan.kind)),
  );
  await record(tx, actor, { act: planActs.make, id: plan.id, after: plan });
  return version;
}

async function addLines(
  tx: Tx,
  actor: Actor,
  version: { id: string; planId: string },
  lines: readonly PlanLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const items = lines.map(({ itemId, needId }) => ({ id: itemId, needId }));
  await ensureItems(tx, actor.commune.id, version.planId, items);
  await writeLines(tx, actor.commune.id, version.id, lines);
}

/**
 * Begins an amendment of the plan in force. Sending it again gives the one that was begun. Throws wrong-state when nothing is in force,
 * already-exists when another version is under way, or stands under this id for another reason.
 */
export async function amendPlan(
  tx: Tx,
  actor: Actor,
  planId: string,
  versionId: string,
  reason: string,
): Promise<OpenedPlan> {
  await queries.lockPlan(tx, planId);
  await ownPlan(tx, actor, planId);
  const versions = await queries.listVersions(tx, planId);
  const begun = versions.find((version) => version.id === versionId);
  if (begun) {
    if (begun.reason !== reason) throw new Problem('already-exists');
    noChange(tx);
    return openPlan(tx, actor, planId, versionId);
  }
  const present = versions.find((version) => version.state === 'in-force');
  if (!present) throw new Problem('wrong-state');
  const version = {
    id: versionId,
    planId,
    ordinal: versions.length + 1,
    reason,
    recipients: present.recipients,
  };
  await queries.insertVersion(tx, actor.commune.id, version);
  await addLines(tx, actor, version, copyLines(versionId, await listLines(tx, present.id)));
  const sections = copySections(versionId, await listSections(tx, present.id));
  await insertSections(tx, actor.commune.id, versionId, sections);
  await replaceBases(tx, actor.commune.id, versionId, copyBases(versionId, await listBases(tx, present.id)));
  await record(tx, actor, { act: planActs.amend, id: planId, after: version, reason });
  return openPlan(tx, actor, planId, versionId);
}

/** Sets who a draft goes to. Throws wrong-state when it is none. */
export async function setRecipients(
  tx: Tx,
  actor: Actor,
  versionId: string,
  recipients: PlanVersion['recipients'],
): Promise<{ recipients: PlanVersion['recipients'] }> {
  const { recipients: before } = await lockDraft(tx, actor, versionId);
  if (same(before, recipients)) {
    noChange(tx);
    return { recipients };
  }
  if (!(await queries.updateRecipients(tx, versionId, recipients))) throw new Problem('changed-meanwhile');
  await record(tx, actor, {
    act: recipientActs.change,
    id: versionId,
    before,
    after: recipients,
  });
  return { recipients };
}
