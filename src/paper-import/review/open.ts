import { isAnyBegun } from '#activity/class/queries.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { Unreadable, type UnreadableReason } from '#paper/read/unreadable.ts';
import { listItems } from '#plan/line/queries.ts';
import { isFirstDraft, listPlans } from '#plan/version/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Services } from '#platform/http/services.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { areTargetsUntouched } from '#target/target/queries.ts';
import { isAnyReported } from '#task/assignment/queries.ts';
import { knownNames } from './existing.ts';
import * as queries from './queries.ts';
import type { OpenedImport } from './schema.ts';

/** Gives an import with all that its screen needs. Throws not-found. */
export async function openImport(tx: Tx, services: Services, id: string): Promise<OpenedImport> {
  // Before the record: work that ends in between is told once more as under way, never as cut off.
  const progress = services.jobs.of(id);
  const {
    sha256,
    fileId: _file,
    refusal,
    made: _made,
    ...stored
  } = orNotFound(await queries.findImport(tx, id));
  const { name, placeName } = orNotFound(await findCentre(tx));
  const plans = await listPlans(tx);
  return {
    ...stored,
    progress: stored.state === 'reading' ? progress : null,
    refusal: refusal === null ? null : new Unreadable(refusal as UnreadableReason).words,
    known: knownOf(await knownNames(tx)),
    centre: { name, placeName },
    plans: plans.map((plan) => ({ id: plan.id, kind: plan.kind, year: plan.year })),
    same: await queries.sameFile(tx, id, sha256),
    undo: await undoOf(tx, stored),
  };
}

/** Whether a plan is as it was made: a first draft that nothing was begun from, with its targets as they were read, and nobody's report. */
export const isUntouched = async (tx: Tx, planId: string): Promise<boolean> =>
  (await isFirstDraft(tx, planId)) &&
  (await areTargetsUntouched(tx, planId)) &&
  !(await isAnyBegun(tx, await listItems(tx, planId))) &&
  !(await isAnyReported(tx, planId));

async function undoOf(
  tx: Tx,
  { state, planId }: Pick<OpenedImport, 'state' | 'planId'>,
): Promise<OpenedImport['undo']> {
  if (state !== 'accepted') return 'nothing';
  return planId === null || (await isUntouched(tx, planId)) ? 'possible' : 'plan-moved-on';
}

const knownOf = (known: Awaited<ReturnType<typeof knownNames>>): OpenedImport['known'] => {
  const list = (names: (typeof known)['unit']) =>
    names.map(({ id, name, others = [] }) => ({ id, name, others: [...others] }));
  return { village: list(known.village), venue: list(known.venue), unit: list(known.unit) };
};
