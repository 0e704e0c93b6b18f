import { listSteps } from '#approval/queries.ts';
import { contextOn } from '#approval/read.ts';
import type { WorkflowContext } from '#approval/rules.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { residentPolicy } from '#centre/resident/policy.ts';
import { ownVillage } from '#centre/resident/reach.ts';
import { noteSight } from '#centre/sight/commands.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { type Period, yearPeriod } from '#vocabulary/period.ts';
import type { Assessment } from '../criteria-set/rules.ts';
import type { CriteriaSet } from '../criteria-set/set.ts';
import { assessedBy, factsOf } from './assessing.ts';
import { candidacyWorkflow } from './definition.ts';
import { hasMeeting, type Model, models } from './models.ts';
import * as queries from './queries.ts';
import * as derived from './queries-derived.ts';
import * as subjects from './queries-subjects.ts';
import { stateOn, usualWindow } from './rules.ts';
import type { BoardLine, Candidacy, EvidenceSheet, OpenCandidacy, Score } from './schema.ts';
import { derivedScores, keyOfSet, listSets, scoredIndicators } from './set.ts';

/** What was derived when a candidacy was decided: it no longer follows the records. */
export interface Frozen {
  readonly set: string | null;
  readonly verified: boolean;
  /** What the set calls the level or grade that is reached. */
  readonly levelName?: string | null;
  readonly scores: readonly Omit<Score, 'files'>[];
  readonly result: Assessment;
  readonly facts: Readonly<Record<string, number>>;
}

/** The last day whose records a year is judged by: its own end, and no day that is still to come. */
export const lookedAtOn = (year: number, today: CivilDate): CivilDate => {
  const { to } = yearPeriod(year);
  return today < to ? today : to;
};

/** Gives what records, people and set say of candidacies now, by their ids. */
export async function judge(
  tx: Tx,
  rows: readonly queries.CandidacyRow[],
  today: CivilDate,
): Promise<ReadonlyMap<string, Frozen>> {
  const judged = new Map<string, Frozen>();
  const sets = await listSets(tx, rows);
  const claims = Map.groupBy(
    await queries.listClaims(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ candidacyId }) => candidacyId,
  );
  for (const [year, own] of Map.groupBy(rows, (row) => row.year)) {
    const period = yearPeriod(year);
    const ids = own.map(({ id }) => id);
    const counts = new Map(
      (await derived.countDerived(tx, ids, period, lookedAtOn(year, today))).map((row) => [row.id, row]),
    );
    const commune = own.some(({ model }) => model === 'commune')
      ? await derived.countCommune(tx, period)
      : null;
    for (const row of own) {
      const facts = factsOf(orNotFound(counts.get(row.id)), row.model === 'commune' ? commune : null);
      judged.set(row.id, judgeOne(sets.get(keyOfSet(row)) ?? null, claims.get(row.id) ?? [], facts));
    }
  }
  return judged;
}

function judgeOne(
  set: CriteriaSet | null,
  claims: Awaited<ReturnType<typeof queries.listClaims>>,
  facts: Frozen['facts'],
): Frozen {
  const figures = derivedScores(set, facts);
  const claimOf = new Map(claims.map((one) => [one.code, one]));
  const result = assessedBy(set, claims, figures);
  const named = [...(set?.levels ?? []), ...(set?.bands ?? [])].find(({ code }) => code === result.level);
  return {
    set: set?.name ?? null,
    verified: set?.verified ?? false,
    facts,
    result,
    levelName: named?.label ?? null,
    scores: scoredIndicators(set).map(({ code, label, most, measure }) => ({
      code,
      label,
      most,
      measure,
      derived: figures[code] ?? null,
      claim: claimOf.get(code)?.claim ?? null,
      notApplicable: claimOf.get(code)?.notApplicable ?? false,
      reason: claimOf.get(code)?.reason ?? null,
    })),
  };
}

/** Gives candidacies as they stand today: decided ones with what was derived then. */
export async function describe(
  tx: Tx,
  rows: readonly queries.CandidacyRow[],
  today: CivilDate,
): Promise<{ candidacies: Candidacy[]; facts: ReadonlyMap<string, Frozen['facts']> }> {
  const judged = await judge(
    tx,
    rows.filter(({ frozen }) => frozen === null),
    today,
  );
  const files = Map.groupBy(
    await queries.listFiles(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ candidacyId, code }) => `${candidacyId} ${code}`,
  );
  const facts = new Map<string, Frozen['facts']>();
  const candidacies = rows.map((row): Candidacy => {
    const known = (row.frozen as Frozen | null) ?? orNotFound(judged.get(row.id));
    facts.set(row.id, known.facts);
    return {
      id: row.id,
      model: row.model,
      year: row.year,
      subject: row.subjectId,
      name: row.name,
      code: row.code,
      villageId: row.villageId,
      villageName: row.villageName,
      nowVillageName: row.nowVillageName,
      setId: row.setId,
      setName: known.set,
      verified: known.verified,
      registeredOn: row.registeredOn,
      scores: known.scores.map((score) => ({
        ...score,
        files: (files.get(`${row.id} ${score.code}`) ?? []).map(({ id, name, mediaType }) => ({
          id,
          name,
          picture: mediaType.startsWith('image/'),
        })),
      })),
      ...known.result,
      levelName: known.levelName ?? known.result.level,
      reasons: [...known.result.reasons],
      state: stateOn(row.state, row.validTo, today),
      carriedFrom: row.carriedFrom,
      councilId: row.councilId,
      decisionId: row.decisionId,
      certificate:
        row.certificateNumber === null || row.certificateCode === null
          ? null
          : { number: row.certificateNumber, code: row.certificateCode },
      validTo: row.validTo,
      revision: row.revision,
    };
  });
  return { candidacies, facts };
}

/** Notes that the actor was shown these candidates; those that are no persons leave no trace. */
export async function noteSightOf(
  tx: Tx,
  actor: Actor,
  rows: readonly Pick<queries.CandidacyRow, 'personId'>[],
): Promise<void> {
  const seen = rows.flatMap(({ personId }) => personId ?? []);
  await noteSight(tx, actor, 'candidate', seen);
}

/** Gives the candidacies of a year that the actor may see, and notes the sight. */
export async function readCandidacies(
  tx: Tx,
  actor: Actor,
  {
    year,
    model,
    villageId,
  }: { readonly year: number; readonly model?: Model | undefined; readonly villageId?: string | undefined },
): Promise<Candidacy[]> {
  const rows = await queries.listRows(tx, { year, model, villageId: ownVillage(actor) ?? villageId });
  await noteSightOf(tx, actor, rows);
  return (await describe(tx, rows, actor.today)).candidacies;
}

/** Gives the row of a candidacy that the actor may see. Throws not-found. */
export async function rowSeenBy(tx: Tx, actor: Actor, id: string): Promise<queries.CandidacyRow> {
  const row = orNotFound(await queries.findRow(tx, id));
  const village = ownVillage(actor);
  return orNotFound(village === null || row.villageId === village ? row : null);
}

/** Gives when self-assessment of a year is open. */
export async function windowOf(tx: Tx, year: number): Promise<Period & { readonly usual: boolean }> {
  const set = await queries.findYear(tx, year);
  if (!set) return { ...usualWindow(year), usual: true };
  return { from: set.assessFrom as CivilDate, to: set.assessTo as CivilDate, usual: false };
}

/** Gives in what the workflow of a model stands on a day. */
export async function contextOf(tx: Tx, model: Model, today: CivilDate): Promise<WorkflowContext> {
  const centre = await findCentre(tx);
  return contextOn(tx, candidacyWorkflow, today, {
    conditions: [hasMeeting(model) ? 'with-meeting' : 'without-meeting'],
    offices: { committee: { name: centre?.parentBody ?? null, account: true } },
  });
}

/** Gives one that the actor may see, and notes the sight. Throws not-found. */
export async function readCandidacy(tx: Tx, actor: Actor, id: string): Promise<OpenCandidacy> {
  const row = await rowSeenBy(tx, actor, id);
  await noteSightOf(tx, actor, [row]);
  const { candidacies, facts } = await describe(tx, [row], actor.today);
  const { from, to, usual } = await windowOf(tx, row.year);
  const others = await queries.listYearsOf(tx, row);
  return {
    ...orNotFound(candidacies[0]),
    steps: await listSteps(tx, { kind: candidacyWorkflow.subject, id }),
    workflow: await contextOf(tx, row.model, actor.today),
    window: { assessFrom: from, assessTo: to, usual },
    facts: Object.entries(facts.get(id) ?? {}).map(([measure, value]) => ({ measure, value })),
    history: others.map((one) => ({
      id: one.id,
      year: one.year,
      state: stateOn(one.state, one.validTo, actor.today),
    })),
  };
}

/** Gives how many are registered and recognised by model and village, with how many there could be. */
export async function readBoard(tx: Tx, year: number, today: CivilDate): Promise<BoardLine[]> {
  const met = await countMet(tx, year, today);
  const counted = (await subjects.countBoard(tx, year)).map((row) => ({
    ...row,
    met: met.get(`${row.model} ${row.villageId}`) ?? 0,
  }));
  const totals = await subjects.countSubjects(tx, lookedAtOn(year, today));
  const key = (one: { model: string; villageId: string | null }) => `${one.model} ${one.villageId}`;
  const known = new Map(counted.map((row) => [key(row), row]));
  const lines: BoardLine[] = totals.map(({ total, model, villageId, villageName }) => ({
    ...(known.get(`${model} ${villageId}`) ?? {
      registered: 0,
      assessed: 0,
      met: 0,
      recognised: 0,
      lastRegistered: 0,
      lastRecognised: 0,
    }),
    model: model as Model,
    villageId,
    villageName,
    total,
  }));
  const listed = new Set(lines.map(key));
  const rest = counted
    .filter((row) => !listed.has(key(row)))
    .map((row) => ({ ...row, model: row.model as Model, total: row.model === 'commune' ? 1 : null }));
  const order = (one: BoardLine) => models.indexOf(one.model);
  return [...lines, ...rest].toSorted((a, b) => order(a) - order(b));
}

/** How many of a year meet their set, by model and village; what may not be announced counts as not known, which is nobody. */
async function countMet(tx: Tx, year: number, today: CivilDate): Promise<ReadonlyMap<string, number>> {
  const rows = (await queries.listRows(tx, { year })).filter(({ state }) => state !== 'withdrawn');
  const judged = await judge(
    tx,
    rows.filter(({ frozen }) => frozen === null),
    today,
  );
  const met = rows.filter((row) => {
    const known = (row.frozen as Frozen | null) ?? judged.get(row.id);
    return known?.result.verdict === 'met';
  });
  const groups = Map.groupBy(met, ({ model, villageId }) => `${model} ${villageId}`);
  return new Map([...groups].map(([key, own]) => [key, own.length]));
}

/** Gives the sheets behind a derived figure; people are named to whoever sees the residents of their village. Throws not-found. */
export async function readEvidence(
  tx: Tx,
  actor: Actor,
  id: string,
  measure: string,
): Promise<EvidenceSheet[]> {
  const row = await rowSeenBy(tx, actor, id);
  await noteSightOf(tx, actor, [row]);
  const period = yearPeriod(row.year);
  const names = actingBy(actor, residentPolicy['resident.read']) !== null;
  const on = lookedAtOn(row.year, actor.today);
  switch (measure) {
    case 'learners':
    case 'classes-attended':
    case 'learner-share':
      return (await derived.listAttended(tx, id, period)).map(({ activityId, title, day, name }) => ({
        what: title,
        who: names ? name : null,
        day,
        to: `lop/${activityId}`,
      }));
    case 'learning-citizens':
    case 'learning-citizen-share':
      return titles(await derived.listTitles(tx, id, { model: 'citizen', year: row.year, on }), names);
    case 'learning-families':
    case 'learning-family-share':
      return titles(await derived.listTitles(tx, id, { model: 'family', year: row.year, on }), true);
    case 'loans':
      return (await derived.listLoans(tx, period)).map(({ title, day }) => ({
        what: title,
        who: null,
        day,
        to: 'thu-vien',
      }));
    case 'donations':
      return (await derived.listGiven(tx, period)).map(({ worth, day }) => ({
        what: `${worth} đ`,
        who: null,
        day,
        to: null,
      }));
    case 'not-poor':
      return [{ what: `Danh sách hộ nghèo ngày ${formatDate(on)}`, who: null, day: on, to: null }];
    default:
      throw new Problem('not-found');
  }
}

const titles = (found: readonly { id: string; name: string | null }[], named: boolean): EvidenceSheet[] =>
  found.map(({ id, name }) => ({
    what: 'Được công nhận',
    who: named ? name : null,
    day: null,
    to: `cong-nhan/${id}`,
  }));
