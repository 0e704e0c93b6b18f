import { createHash } from 'node:crypto';
import { v5 } from 'uuid';
import { findCentre } from '#centre/centre/queries.ts';
import { LIMITS } from '#paper/read/limits.ts';
import { Unreadable, type UnreadableReason } from '#paper/read/unreadable.ts';
import { readPaperFile } from '#paper-import/read/reader.ts';
import { noteCopy } from '#plan/forward/commands.ts';
import type { Told } from '#plan/reading/blocks.ts';
import { noEvidence } from '#plan/reading/evidence.ts';
import { deletePlan, makePlanFromRecords } from '#plan/version/commands.ts';
import { planContextOn } from '#plan/version/context.ts';
import { findPlan } from '#plan/version/queries.ts';
import { deletePastResults, insertPastResults } from '#plan/version/queries-context.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import { afterCommit, reading, type Tx, writing } from '#platform/database/database.ts';
import type { UploadedFile } from '#platform/http/contract.ts';
import type { Services } from '#platform/http/services.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { addTargets } from '#target/target/commands.ts';
import { targetsOfReading } from '#target/target/from-reading.ts';
import { deleteTargets } from '#target/target/queries.ts';
import { addAssignments } from '#task/assignment/commands.ts';
import { deleteAssignmentsOf } from '#task/assignment/queries.ts';
import { knownHolders } from '#task/assignment/read.ts';
import { type CivilDate, civilDate } from '#vocabulary/date.ts';
import { assignmentsRead } from '../assignments.ts';
import { rememberedHints } from '../hint/queries.ts';
import { periodWritten, recordsOf } from '../records.ts';
import { paperImportActs } from './acts.ts';
import { deleteMadeNames, knownNames, settleNames } from './existing.ts';
import { keepAsOnPaper, withKeptCosts } from './keep.ts';
import { yearOf } from './leftover.ts';
import { isUntouched, openImport } from './open.ts';
import * as queries from './queries.ts';
import { firstReview, type OpenedImport, type Review } from './schema.ts';
import { keepReread, lockedForReview, type Reread } from './tell.ts';

/** Takes a file and begins to read it behind the answer. Sending the same id again changes nothing. */
export async function addImport(
  tx: Tx,
  actor: Actor,
  services: Services,
  id: string,
  file: UploadedFile,
): Promise<OpenedImport> {
  if (await queries.findImport(tx, id)) {
    noChange(tx);
    return openImport(tx, services, id);
  }
  if (file.bytes.length > LIMITS.bytes) throw new Problem('too-large');
  const bytes = Buffer.from(file.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { name, mediaType } = file;
  const stored = { id, addedBy: actor.name, fileId: v5('file', id), name, mediaType, bytes, sha256 };
  await queries.insertImport(tx, actor.commune.id, stored);
  await record(tx, actor, { act: paperImportActs.add, id, after: { name, sha256 } });
  return startReading(tx, actor, services, { id, bytes, name });
}

/** Reads a file again whose reading was stopped, cut off by a restart, or refused. Throws wrong-state once it was read. */
export async function readAgain(tx: Tx, actor: Actor, services: Services, id: string): Promise<OpenedImport> {
  const { state } = orNotFound(await queries.lockImport(tx, id));
  if (state !== 'reading' && state !== 'refused') throw new Problem('wrong-state');
  const { bytes, name } = orNotFound(await queries.findOriginal(tx, id));
  await queries.updateImport(tx, id, { state: 'reading' });
  await record(tx, actor, { act: paperImportActs.read, id });
  return startReading(tx, actor, services, { id, bytes, name });
}

/** Begins a reading when the import is committed, and gives the import as one that waits to be read. */
async function startReading(
  tx: Tx,
  actor: Actor,
  services: Services,
  file: { readonly id: string; readonly bytes: Uint8Array; readonly name: string },
): Promise<OpenedImport> {
  afterCommit(tx, () => readBehindTheAnswer(services, actor, file));
  return { ...(await openImport(tx, services, file.id)), progress: { state: 'waiting', done: 0, of: 0 } };
}

/** The reading itself, in a process of its own; what comes out of it is kept in a transaction of its own. */
function readBehindTheAnswer(
  services: Services,
  actor: Actor,
  { id, bytes, name }: { readonly id: string; readonly bytes: Uint8Array; readonly name: string },
): void {
  services.jobs.start(id, async ({ signal, progress }) => {
    const scope = { commune: actor.commune.id, account: actor.accountId };
    const remembered = await reading(services.database, scope, rememberedHints);
    const outcome = await read(bytes, name, remembered, actor.today, { signal, progress: progress });
    // Stopped by a person: the import is gone, or waits to be read again.
    if ('refusal' in outcome && outcome.refusal === 'stopped') return;
    await writing(services.database, scope, async (tx) => {
      if (await queries.writeReading(tx, id, outcome))
        await record(tx, actor, { act: paperImportActs.read, id });
    });
  });
}

async function read(
  bytes: Uint8Array,
  name: string,
  remembered: Told,
  today: CivilDate,
  watch: Parameters<typeof readPaperFile>[2],
): Promise<Parameters<typeof queries.writeReading>[2]> {
  try {
    const { reading, evidence, document } = await readPaperFile(bytes, name, watch, remembered);
    const year = yearOf(reading.period.from) ?? yearOf(reading.issuedOn) ?? yearOf(today)!;
    return { reading, evidence, document, review: firstReview(reading, year), remembered };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { refusal: error.reason satisfies UnreadableReason };
  }
}

/**
 * Keeps what a person has made of a reading; where it says something else of the paper than before (an act is undone), with the reading that
 * follows from it. Throws changed-meanwhile with the review as it is, wrong-state once it was accepted.
 */
export async function saveReview(
  tx: Tx,
  actor: Actor,
  id: string,
  { review, revision }: { review: Review; revision: number },
  again: Reread | null,
): Promise<{ revision: number; readAgain: Pick<Reread, 'reading' | 'evidence'> | null }> {
  const stored = await lockedForReview(tx, id);
  if (stored.revision !== revision)
    throw new Problem('changed-meanwhile', { more: { now: stored.review, revision: stored.revision } });
  if (again) {
    const { reading, evidence } = again;
    return {
      revision: await keepReread(tx, actor, stored, again, review),
      readAgain: { reading, evidence },
    };
  }
  const next = await queries.updateImport(tx, id, { review });
  await record(tx, actor, { act: paperImportActs.review, id });
  return { revision: next, readAgain: null };
}

/**
 * Makes of a reading what a person let stand: the plan of the year with its rows, targets and who does what for it, new villages, venues and units, the totals it states as
 * claims, and last year's results. A report becomes results alone. Sending it again changes nothing. Throws changed-meanwhile when the
 * review was changed since, already-exists when the year has an annual plan.
 */
export async function acceptImport(
  tx: Tx,
  actor: Actor,
  services: Services,
  id: string,
  { planId, revision }: { planId: string; revision: number },
): Promise<OpenedImport> {
  const stored = orNotFound(await queries.lockImport(tx, id));
  if (stored.state === 'accepted') {
    noChange(tx);
    return openImport(tx, services, id);
  }
  if (!stored.review || (stored.state !== 'read' && stored.state !== 'undone'))
    throw new Problem('wrong-state');
  if (stored.revision !== revision) throw new Problem('changed-meanwhile');
  const { review } = stored;
  const { corrected, dropped, year } = review;
  const isReport = corrected.kind === 'report';
  const from = civilDate(year, 1, 1)!;
  const { links, made } = isReport
    ? { links: () => ({}), made: { villages: [], venues: [], units: [] } }
    : await settleNames(tx, actor, keptRows(review), from);
  const context = { ...(await planContextOn(tx, from)), ...(await listsOf(tx)) };
  const records = recordsOf(corrected, planId, year, context, {
    links,
    texts: stored.evidence?.texts ?? [],
  });
  if (!isReport) {
    if (await findPlan(tx, planId)) throw new Problem('already-exists');
    const { name, placeName } = orNotFound(await findCentre(tx));
    const looked = {
      review,
      evidence: stored.evidence ?? noEvidence,
      centre: { name, placeName },
      lines: records.lines,
      fileName: stored.fileName,
    };
    const lines = withKeptCosts(looked).filter((_, at) => !dropped.includes(at));
    const recipients = corrected.recipients.filter((one) => !/^lưu\b/iu.test(one.name));
    await makePlanFromRecords(tx, actor, planId, { ...records, lines }, recipients);
    await addTargets(tx, actor, targetsOfReading(corrected, stored.evidence?.texts ?? [], planId));
    const assigned = assignmentsRead(corrected.assignments, await knownHolders(tx), records.plan);
    await addAssignments(tx, actor, planId, assigned, 'Đọc từ giấy');
    const written = yearOf(corrected.period.from);
    // A paper of another year is copied forward as a plan is: what may be left over in it is marked.
    if (written !== null && written < year)
      await noteCopy(tx, actor, orNotFound(await findPlan(tx, planId)), {
        planId: null,
        title: corrected.title ?? stored.fileName,
        year: written,
        period: periodWritten(corrected, written),
        lines: [],
      });
    await keepAsOnPaper(tx, actor, planId, looked);
  }
  const past = await insertPastResults(tx, actor.commune.id, records.past);
  await queries.updateImport(tx, id, {
    state: 'accepted',
    planId: isReport ? null : planId,
    made: { ...made, past },
  });
  await record(tx, actor, {
    act: paperImportActs.accept,
    id,
    after: { planId: isReport ? null : planId, year, made: { ...made, past } },
  });
  return openImport(tx, services, id);
}

/** The review without the rows that are not taken over: what they name is not made. */
const keptRows = (review: Review): Review => ({
  ...review,
  corrected: {
    ...review.corrected,
    activities: review.corrected.activities.filter((_, at) => !review.dropped.includes(at)),
  },
});

/** Whatever the commune knows may stand in a row of an old paper, also what has ended since. */
async function listsOf(tx: Tx) {
  const { village, venue, unit } = await knownNames(tx);
  return {
    villages: village.map(({ id, name }) => ({ id, name, kind: '' })),
    venues: venue.map(({ id, name }) => ({ id, name, villageId: null, capacity: null })),
    units: unit.map(({ id, name, others }) => ({ id, name, shortName: others?.[0] ?? name })),
  };
}

/** Takes back all that an acceptance made. Throws wrong-state when something has come of the plan since. */
export async function undoImport(
  tx: Tx,
  actor: Actor,
  services: Services,
  id: string,
): Promise<OpenedImport> {
  const { state, planId, made } = orNotFound(await queries.lockImport(tx, id));
  if (state !== 'accepted') throw new Problem('wrong-state');
  if (planId && !(await isUntouched(tx, planId))) throw new Problem('wrong-state');
  await queries.updateImport(tx, id, { state: 'undone', planId: null, made: null });
  if (planId) {
    await deleteTargets(tx, planId);
    await deleteAssignmentsOf(tx, planId);
    await deletePlan(tx, planId);
  }
  if (made) {
    await deletePastResults(tx, made.past);
    await deleteMadeNames(tx, made);
  }
  await record(tx, actor, {
    act: paperImportActs.undo,
    id,
    before: { planId, made },
  });
  return openImport(tx, services, id);
}

/** Stops a reading, or throws one away with its file. Throws wrong-state while a plan stands on it. */
export async function deleteImport(tx: Tx, actor: Actor, services: Services, id: string): Promise<void> {
  const { state, fileId, fileName } = orNotFound(await queries.lockImport(tx, id));
  if (state === 'accepted') throw new Problem('wrong-state');
  afterCommit(tx, () => services.jobs.cancel(id));
  await queries.deleteImport(tx, id, fileId);
  await record(tx, actor, {
    act: paperImportActs.delete,
    id,
    before: { fileName, state },
  });
}
