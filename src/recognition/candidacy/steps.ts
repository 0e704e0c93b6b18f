import {
  type TakenStep,
  takeStep,
  takeSteps,
  type WantedSteps,
  type WorkflowSubject,
} from '#approval/commands.ts';
import { ownVillage } from '#centre/resident/reach.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { candidacyWorkflowActs } from './acts.ts';
import { unscored } from './assessing.ts';
import { associationActs, type CandidacyAct, candidacyWorkflow, type StoredState } from './definition.ts';
import { hasMeeting } from './models.ts';
import { candidacyPolicy } from './policy.ts';
import * as queries from './queries.ts';
import { contextOf, judge, readCandidacy, rowSeenBy, windowOf } from './read.ts';
import { nameOf, refuse } from './refuse.ts';
import { type Issue, issuesOfWindow } from './rules.ts';
import type { CandidacyStep, Listed, OpenCandidacy } from './schema.ts';
import { derivedScores, keyOfSet, listSets, takeSetInForce } from './set.ts';

/** Takes a step on one; see takeStep for the errors. Throws not-found for what the actor may not do, bad-input for what is still wanting. */
export async function stepCandidacy(
  tx: Tx,
  actor: Actor,
  id: string,
  { stepId, step: act, on, reason }: CandidacyStep,
): Promise<OpenCandidacy> {
  const row = await rowSeenBy(tx, actor, id);
  refuseActs(actor, act);
  const onDate = on ?? actor.today;
  const subject: WorkflowSubject<StoredState, CandidacyAct> = {
    id,
    acts: candidacyWorkflowActs,
    lock: async (inTx) => orNotFound((await queries.lockStates(inTx, [id]))[0]).state,
    context: (inTx) => contextOf(inTx, row.model, actor.today),
    move: (inTx, taken) => move(inTx, actor, row, taken),
  };
  const wanted = { id: stepId, act, by: candidacyWorkflow.acts[act].by, onDate, reason };
  await takeStep(tx, actor, candidacyWorkflow, subject, wanted);
  return readCandidacy(tx, actor, id);
}

function refuseActs(actor: Actor, act: CandidacyAct): void {
  if (associationActs.includes(act) && !actingBy(actor, candidacyPolicy['candidacy.propose']))
    throw new Problem('refused');
}

async function move(
  tx: Tx,
  actor: Actor,
  row: queries.CandidacyRow,
  { act, to, onDate, reason }: TakenStep<StoredState, CandidacyAct>,
): Promise<null> {
  if (act === 'assess') await refuseAssessment(tx, actor, [row], onDate, reason);
  await queries.moveRows(tx, [row.id], { state: to });
  return null;
}

/** What is handed in is assessed by the set in force; from then on it keeps it. */
async function renewSets(
  tx: Tx,
  { today }: Actor,
  rows: readonly queries.CandidacyRow[],
): Promise<queries.CandidacyRow[]> {
  const renewed: queries.CandidacyRow[] = [];
  for (const own of Map.groupBy(rows, ({ model, year }) => `${model} ${year}`).values()) {
    const set = await takeSetInForce(tx, { ...own[0]!, today });
    await queries.writeSet(
      tx,
      own.map(({ id }) => id),
      set,
    );
    renewed.push(...own.map((row) => ({ ...row, ...set })));
  }
  return renewed;
}

async function refuseAssessment(
  tx: Tx,
  actor: Actor,
  handedIn: readonly queries.CandidacyRow[],
  onDate: CivilDate,
  reason: string | null,
): Promise<void> {
  const rows = await renewSets(tx, actor, handedIn);
  for (const year of new Set(rows.map((row) => row.year)))
    refuse(issuesOfWindow(year, await windowOf(tx, year), onDate, reason));
  const sets = await listSets(tx, rows);
  const judged = await judge(tx, rows, actor.today);
  const claims = Map.groupBy(
    await queries.listClaims(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ candidacyId }) => candidacyId,
  );
  refuse(
    rows.flatMap((row): readonly Issue[] => {
      const set = sets.get(keyOfSet(row)) ?? null;
      const open = unscored(
        set,
        claims.get(row.id) ?? [],
        derivedScores(set, judged.get(row.id)?.facts ?? {}),
      );
      return open.length === 0 ? [] : [stillOpen(row, open)];
    }),
  );
}

const stillOpen = ({ name, code }: queries.CandidacyRow, open: readonly string[]): Issue => ({
  path: 'body.scores',
  vi: `${nameOf(name, code)}: còn ${open.length} chỉ tiêu chưa có điểm (${open.slice(0, 5).join(', ')}). Chấm nốt, hoặc ghi không áp dụng kèm lý do.`,
  en: `${nameOf(name, code)}: ${open.length} indicators are not scored yet (${open.slice(0, 5).join(', ')}).`,
});

/** Takes one step on many candidacies that the actor may see; see takeSteps and stepCandidacy for the errors. */
export async function stepCandidacies(
  tx: Tx,
  actor: Actor,
  { ids, step, reason }: { ids: readonly string[]; step: 'assess' | 'propose'; reason: string | null },
): Promise<Listed> {
  refuseActs(actor, step);
  const rows = await queries.listRows(tx, { ids });
  const village = ownVillage(actor);
  orNotFound(
    rows.length === new Set(ids).size && rows.every((row) => village === null || row.villageId === village)
      ? true
      : null,
  );
  if (step === 'assess')
    await refuseAssessment(
      tx,
      actor,
      rows.filter(({ state }) => state === 'registered'),
      actor.today,
      reason,
    );
  const done = await stepAll(tx, actor, rows, { act: step, onDate: actor.today, reason });
  return { done, told: [] };
}

/** Takes one step on rows; `set` is written with the new state. See takeSteps for the errors. */
export async function stepAll(
  tx: Tx,
  actor: Actor,
  rows: readonly Pick<queries.CandidacyRow, 'id' | 'model'>[],
  wanted: WantedSteps<CandidacyAct>,
  set: { readonly councilId?: string; readonly decisionId?: string } = {},
): Promise<number> {
  const [met, unmet] = [await contextOf(tx, 'family', actor.today), await contextOf(tx, 'unit', actor.today)];
  const modelOf = new Map(rows.map(({ id, model }) => [id, model]));
  const ids = rows.map(({ id }) => id);
  const subjects = {
    ids,
    acts: candidacyWorkflowActs,
    lock: (inTx: Tx) => queries.lockStates(inTx, ids),
    contextOf: (id: string) => (hasMeeting(modelOf.get(id) ?? 'unit') ? met : unmet),
    move: (inTx: Tx, going: readonly string[], state: StoredState) =>
      queries.moveRows(inTx, going, { state, ...set }),
  };
  return takeSteps(tx, actor, candidacyWorkflow, subjects, wanted);
}
