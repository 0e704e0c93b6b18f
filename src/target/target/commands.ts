import { createHash } from 'node:crypto';
import { findPlan } from '#plan/version/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import { isShownInPlace, mediaTypeOf } from '#platform/file/media-type.ts';
import type { FileAnswer, UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { indicatorOf } from '../indicator/library.ts';
import { ownIndicators } from '../own/queries.ts';
import { targetActs, targetReportActs } from './acts.ts';
import * as queries from './queries.ts';
import { ownTarget, readTarget } from './read.ts';
import { reportedFigure, wrongs } from './rules.ts';
import type { Target, TargetEntry, TargetReportBody } from './schema.ts';

/**
 * Adds or changes a target; without a unit of measure it takes that of its indicator, and one by an indicator of the commune is reported as
 * that says. Throws bad-input where its indicator cannot measure
 * it or a percentage has no population, not-found for no such plan, wrong-state for a target of another plan, changed-meanwhile with the
 * target as it is now.
 */
export async function saveTarget(tx: Tx, actor: Actor, sent: TargetEntry): Promise<Target> {
  const own = sent.ownIndicatorId ? orNotFound(await ownIndicators.find(tx, sent.ownIndicatorId)) : null;
  const indicator = indicatorOf(own?.base ?? sent.indicator);
  const unit = own?.unit ?? (indicator?.unit || null);
  const entry = {
    ...sent,
    indicator: indicator?.code ?? sent.indicator,
    unit: sent.unit ?? (sent.value === null ? null : unit),
  };
  const wrong = wrongs(entry, entry.indicator, indicator);
  if (wrong.length > 0)
    throw new Problem('bad-input', {
      where: wrong.map(({ path, vi, en }) => ({ path: `body.${path}`, vi, en })),
    });
  const plan = orNotFound(await findPlan(tx, entry.planId));
  if (entry.dueOn !== null && entry.dueOn < plan.periodFrom)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.dueOn',
          vi: 'Hạn đứng trước ngày đầu của kế hoạch. Xem lại ngày.',
          en: 'It is due before the plan begins.',
        },
      ],
    });
  const before = await queries.targets.lock(tx, entry.id);
  if (before && before.planId !== entry.planId) throw new Problem('wrong-state');
  await saveRecord(tx, actor, targetActs, entry, queries.targets);
  return readTarget(tx, actor, entry.id);
}

/** Adds the targets that a paper names to its new plan. */
export async function addTargets(tx: Tx, actor: Actor, entries: readonly TargetEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await queries.insertTargets(tx, entries);
  await record(tx, actor, ...entries.map((after) => ({ act: targetActs.add, id: after.id, after })));
}

/**
 * Adds what is reported of a target; without evidence it is kept and does not count. Sending the same id again changes nothing. Throws
 * not-found (also for another unit's target), bad-input for a figure that the target cannot take, already-exists for the id of another
 * target's report.
 */
export async function reportTarget(
  tx: Tx,
  actor: Actor,
  targetId: string,
  { id, on = actor.today, evidence, note, ...input }: TargetReportBody,
): Promise<Target> {
  const target = await ownTarget(tx, actor, targetId);
  const told = reportedFigure(target, input, { on, today: actor.today });
  if ('wrong' in told)
    throw new Problem('bad-input', {
      where: told.wrong.map(({ path, vi, en }) => ({ path: `body.${path}`, vi, en })),
    });
  const report = { id, targetId, onDate: on, ...told, evidence, note, reportedBy: actor.name };
  if (await queries.insertReport(tx, report))
    await record(tx, actor, {
      act: targetReportActs.add,
      id: targetId,
      after: { on, ...told, evidence, note },
    });
  else {
    const known = (await queries.listReports(tx, [targetId])).some((one) => one.id === id);
    if (!known) throw new Problem('already-exists');
    noChange(tx);
  }
  return readTarget(tx, actor, targetId);
}

/** Gives a report of a target that the actor may see. Throws not-found, also for another unit's. */
async function ownReport(tx: Tx, actor: Actor, reportId: string) {
  const report = orNotFound(await queries.findReport(tx, reportId));
  await ownTarget(tx, actor, report.targetId);
  return report;
}

/** The same, kept from others until the transaction ends: who writes of one target writes one after another. */
async function lockedReport(tx: Tx, actor: Actor, reportId: string) {
  const { targetId } = await ownReport(tx, actor, reportId);
  await queries.targets.lock(tx, targetId);
  return orNotFound(await queries.findReport(tx, reportId));
}

/** Withdraws a report that was wrong: it stays to be read and counts no more. Throws not-found. */
export async function withdrawReport(
  tx: Tx,
  actor: Actor,
  reportId: string,
  reason: string,
): Promise<Target> {
  const { targetId, on, value, withdrawnReason } = await lockedReport(tx, actor, reportId);
  if (withdrawnReason !== null) noChange(tx);
  else {
    if (!(await queries.withdrawReport(tx, reportId, reason))) throw new Problem('not-found');
    await record(tx, actor, { act: targetReportActs.withdraw, id: targetId, before: { on, value }, reason });
  }
  return readTarget(tx, actor, targetId);
}

/**
 * Attaches a file that shows a report; the same again changes nothing. Throws not-found, unreadable-file when it is neither photo, PDF nor
 * office file by its content, already-exists for the id of another file.
 */
export async function attachEvidence(
  tx: Tx,
  actor: Actor,
  { reportId, fileId }: { readonly reportId: string; readonly fileId: string },
  file: UploadedFile,
): Promise<Target> {
  const { targetId } = await lockedReport(tx, actor, reportId);
  const bytes = Buffer.from(file.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = (await queries.listEvidence(tx, targetId)).find(({ id }) => id === fileId);
  if (known) {
    if (known.sha256 !== sha256) throw new Problem('already-exists');
    noChange(tx);
    return readTarget(tx, actor, targetId);
  }
  const mediaType = mediaTypeOf(bytes);
  if (!mediaType) throw new Problem('unreadable-file');
  await queries.insertEvidence(tx, reportId, { id: fileId, name: file.name, mediaType, sha256, bytes });
  await record(tx, actor, { act: targetReportActs.attach, id: targetId, after: { name: file.name, sha256 } });
  return readTarget(tx, actor, targetId);
}

/** Gives a file that shows a report. Throws not-found, also for another unit's target. */
export async function evidenceFile(
  tx: Tx,
  actor: Actor,
  { reportId, fileId }: { readonly reportId: string; readonly fileId: string },
): Promise<FileAnswer> {
  await ownReport(tx, actor, reportId);
  const file = orNotFound(await queries.findEvidence(tx, reportId, fileId));
  return { ...file, inline: isShownInPlace(file.mediaType) };
}
