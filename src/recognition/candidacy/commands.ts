import { v5 } from 'uuid';
import { ownVillage } from '#centre/resident/reach.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { scoreFaults } from '../criteria-set/scores.ts';
import { candidacyActs } from './acts.ts';
import { inputOf } from './assessing.ts';
import { type StoredState, stateWords } from './definition.ts';
import type { Model } from './models.ts';
import * as queries from './queries.ts';
import { listExisting, villagesOf } from './queries-subjects.ts';
import { judge, readCandidacy, rowSeenBy } from './read.ts';
import { nameOf, refuse } from './refuse.ts';
import { type Claim, type Issue, issuesOfClaims, twice } from './rules.ts';
import type { CandidacyInput, Listed, OpenCandidacy, Registered } from './schema.ts';
import { derivedScores, keyOfSet, listSets, scoredIndicators, takeSetInForce } from './set.ts';

/** What is registered together. */
export interface Registration {
  readonly model: Model;
  readonly year: number;
  readonly on: CivilDate;
  readonly subjects: readonly {
    readonly id?: string;
    readonly subjectId: string;
    readonly carriedFrom?: string;
  }[];
}

/**
 * Registers subjects for a title of a year; those that are registered already stay as they are and are given back. Throws not-found for a
 * subject that the commune does not have, or that lives in no village of whoever registers.
 */
export async function register(
  tx: Tx,
  actor: Actor,
  { model, year, on, subjects }: Registration,
): Promise<{ added: readonly string[]; taken: { id: string; subjectId: string; state: StoredState }[] }> {
  await hold(tx, 'candidacies');
  const ids = subjects.map(({ subjectId }) => subjectId);
  await refuseStrangers(tx, actor, model, ids, on);
  const taken = await queries.listTaken(tx, { model, year, subjects: ids });
  const known = new Set(taken.map(({ subjectId }) => subjectId));
  const fresh = subjects.filter(({ subjectId }) => !known.has(subjectId));
  if (fresh.length === 0) {
    noChange(tx);
    return { added: [], taken };
  }
  const set = await takeSetInForce(tx, { model, year, today: actor.today });
  const rows = fresh.map(({ id, subjectId, carriedFrom = null }) => ({
    id: id ?? v5(`candidacy ${model} ${year} ${subjectId}`, tx.commune),
    model,
    year,
    subjectId,
    ...set,
    registeredOn: on,
    carriedFrom,
  }));
  await queries.insertRows(tx, rows);
  await record(tx, actor, ...rows.map(({ id, ...after }) => ({ act: candidacyActs.add, id, after })));
  return { added: rows.map(({ id }) => id), taken };
}

async function refuseStrangers(
  tx: Tx,
  actor: Actor,
  model: Model,
  ids: readonly string[],
  on: CivilDate,
): Promise<void> {
  const village = ownVillage(actor);
  if (model === 'commune') {
    orNotFound(village === null && ids.every((id) => id === tx.commune) ? true : null);
    return;
  }
  const existing = await listExisting(tx, model, ids);
  orNotFound(ids.every((id) => existing.has(id)) || null);
  if (village === null) return;
  if (model === 'village') {
    orNotFound(ids.every((id) => id === village) || null);
    return;
  }
  if (model !== 'family' && model !== 'citizen') throw new Problem('not-found');
  const lives = await villagesOf(tx, model, ids, on);
  orNotFound(ids.every((id) => lives.get(id) === village) || null);
}

/** Registers a list; who stands twice in it, or is registered already, is told and loses nothing. See register for the errors. */
export async function registerList(
  tx: Tx,
  actor: Actor,
  {
    model,
    year,
    on,
    subjects,
  }: { model: Model; year: number; on?: CivilDate | undefined; subjects: readonly string[] },
): Promise<Registered> {
  const day = notToCome(on ?? actor.today, actor.today);
  const once = [...new Set(subjects)];
  const { added, taken } = await register(tx, actor, {
    model,
    year,
    on: day,
    subjects: once.map((subjectId) => ({ subjectId })),
  });
  const rows = await queries.listRows(tx, { ids: taken.map(({ id }) => id) });
  const told = rows.map(({ name, code, state }) => ({
    vi: `${nameOf(name, code)} đã có trong danh sách: ${stateWords[state].vi}.`,
    en: `${nameOf(name, code)} is on the list already: ${stateWords[state].en}.`,
  }));
  const doubled = subjects.length - once.length;
  return {
    done: added.length,
    ids: [...added],
    told:
      doubled === 0
        ? told
        : [
            {
              vi: `${doubled} dòng có hai lần trong danh sách, chỉ tính một.`,
              en: `${doubled} stood twice and count once.`,
            },
            ...told,
          ],
  };
}

/**
 * Takes registrations back of which nothing was written yet: no score, no evidence, no step. One that is gone already changes nothing.
 * Throws not-found for one of another village than the own, bad-input with the names of those that have gone on.
 */
export async function undoRegistration(tx: Tx, actor: Actor, ids: readonly string[]): Promise<Listed> {
  await queries.lockStates(tx, ids);
  const rows = await queries.listRows(tx, { ids });
  const village = ownVillage(actor);
  orNotFound(rows.every((row) => village === null || row.villageId === village) || null);
  const begun = new Set(await queries.listBegun(tx, ids));
  refuse(rows.filter(({ id }) => begun.has(id)).map(({ name, code }) => hasBegun(nameOf(name, code))));
  if (rows.length === 0) {
    noChange(tx);
    return { done: 0, told: [] };
  }
  await queries.deleteRows(
    tx,
    rows.map(({ id }) => id),
  );
  await record(
    tx,
    actor,
    ...rows.map(({ id, model, year, subjectId, registeredOn }) => ({
      act: candidacyActs.remove,
      id,
      before: { model, year, subjectId, registeredOn },
    })),
  );
  return { done: rows.length, told: [] };
}

const hasBegun = (name: string): Issue => ({
  path: 'body.ids',
  vi: `${name} đã có điểm, minh chứng hoặc đã gửi đi, nên không bỏ đăng ký được. Mở hồ sơ và bấm “Rút đăng ký”.`,
  en: `${name} has scores, evidence or steps already. Open it and withdraw it.`,
});

function notToCome(day: CivilDate, today: CivilDate): CivilDate {
  if (day > today) throw new Problem('out-of-range');
  return day;
}

/** Registers for a year whoever was recognised in the year before and is not registered yet; each carries on the older one. */
export async function carryOver(
  tx: Tx,
  actor: Actor,
  { model, year, villageId }: { model: Model; year: number; villageId?: string | undefined },
): Promise<Registered> {
  const village = ownVillage(actor) ?? villageId;
  const before = await queries.listRows(tx, { year: year - 1, model, villageId: village });
  const recognised = before.filter(({ state }) => state === 'recognised');
  const inVillage =
    ownVillage(actor) === null
      ? recognised
      : recognised.filter(({ nowVillageName }) => nowVillageName === null);
  if (inVillage.length === 0) {
    noChange(tx);
    return { done: 0, ids: [], told: [] };
  }
  const { added, taken } = await register(tx, actor, {
    model,
    year,
    on: actor.today,
    subjects: inVillage.map(({ id, subjectId }) => ({ subjectId, carriedFrom: id })),
  });
  const moved = inVillage.filter(({ nowVillageName }) => nowVillageName !== null);
  return {
    done: added.length,
    ids: [...added],
    told: [
      ...moved.map(({ name, villageName, nowVillageName }) => ({
        vi: `${name} đã chuyển từ ${villageName} sang ${nowVillageName}: tính cho ${nowVillageName} từ năm nay.`,
        en: `${name} moved from ${villageName} to ${nowVillageName} and counts there from this year.`,
      })),
      ...(taken.length > 0
        ? [{ vi: `${taken.length} đã đăng ký từ trước.`, en: `${taken.length} were registered already.` }]
        : []),
    ],
  };
}

/**
 * Registers one, or writes its self-assessment before it is handed in. Sending the same again changes nothing. Throws bad-input for a
 * subject that is registered already under another id, scores out of range and reasons that are missing; wrong-state once it is handed in;
 * changed-meanwhile with the candidacy as it is now.
 */
export async function saveCandidacy(
  tx: Tx,
  actor: Actor,
  id: string,
  input: CandidacyInput,
): Promise<OpenCandidacy> {
  await hold(tx, 'candidacies');
  const [locked] = await queries.lockStates(tx, [id]);
  if (!locked) await registerOne(tx, actor, id, input);
  const row = await rowSeenBy(tx, actor, id);
  if (row.model !== input.model || row.subjectId !== input.subject || row.year !== input.year)
    throw new Problem('already-exists');
  const registeredOn = notToCome(input.registeredOn ?? (row.registeredOn as CivilDate), actor.today);
  const before = await claimsOf(tx, id);
  const scores = input.scores?.map((one) => ({ ...one })) ?? before;
  const sorted = scores.toSorted((a, b) => a.code.localeCompare(b.code));
  const unchanged = row.registeredOn === registeredOn && same(before, sorted);
  if (unchanged) {
    if (locked) noChange(tx);
    return readCandidacy(tx, actor, id);
  }
  if (row.state !== 'registered') throw new Problem('wrong-state', { more: { state: row.state } });
  const { setId, setVersion } = await takeSetInForce(tx, { ...row, today: actor.today });
  await refuseScores(tx, actor, { ...row, setId, setVersion }, scores);
  const revision = locked ? input.revision : row.revision;
  if (!(await queries.updateRow(tx, id, revision, { setId, setVersion, registeredOn })))
    throw new Problem('changed-meanwhile', { more: { now: await readCandidacy(tx, actor, id) } });
  await queries.replaceClaims(tx, id, sorted);
  await record(tx, actor, {
    act: candidacyActs.change,
    id,
    before: { registeredOn: row.registeredOn, scores: before.map(told) },
    after: { registeredOn, scores: sorted.map(told) },
  });
  return readCandidacy(tx, actor, id);
}

const told = ({ code, claim, notApplicable, reason }: Claim): string =>
  [`${code}: ${notApplicable ? 'không áp dụng' : (claim ?? 'theo sổ')}`, reason].filter(Boolean).join(' · ');

async function claimsOf(tx: Tx, id: string): Promise<readonly Claim[]> {
  const claims = await queries.listClaims(tx, [id]);
  return claims.map(({ candidacyId: _, ...claim }) => claim).toSorted((a, b) => a.code.localeCompare(b.code));
}

async function registerOne(tx: Tx, actor: Actor, id: string, input: CandidacyInput): Promise<void> {
  const { model, year, subject, registeredOn } = input;
  const on = notToCome(registeredOn ?? actor.today, actor.today);
  const { added, taken } = await register(tx, actor, {
    model,
    year,
    on,
    subjects: [{ id, subjectId: subject }],
  });
  if (added.length === 1) return;
  const [other] = await queries.listRows(tx, { ids: taken.map((one) => one.id) });
  refuse([twice('body.subject', model, nameOf(other?.name ?? '', other?.code ?? null), year)]);
}

async function refuseScores(
  tx: Tx,
  actor: Actor,
  row: queries.CandidacyRow,
  claims: readonly Claim[],
): Promise<void> {
  const set = (await listSets(tx, [row])).get(keyOfSet(row)) ?? null;
  if (set === null) {
    refuse(claims.length === 0 ? [] : [noSet]);
    return;
  }
  const at = (code: string | null) =>
    Math.max(
      0,
      claims.findIndex((one) => one.code === code),
    );
  const sent = {
    scores: Object.fromEntries(
      claims.flatMap(({ code, claim, notApplicable }) =>
        claim === null || notApplicable ? [] : [[code, claim] as const],
      ),
    ),
    notApplicable: claims.filter((one) => one.notApplicable).map(({ code }) => code),
  };
  refuse(
    scoreFaults(set, sent).map(({ code, vi, en }) => ({ path: `body.scores.${at(code)}.claim`, vi, en })),
  );
  const facts = (await judge(tx, [row], actor.today)).get(row.id)?.facts ?? {};
  const derived = derivedScores(set, facts);
  refuse(issuesOfClaims(claims, scoredIndicators(set), derived));
  // What the records give stands with what was claimed: the engine must be able to take both.
  inputOf(set, claims, derived);
}

const noSet: Issue = {
  path: 'body.scores',
  vi: 'Chưa có bộ tiêu chí cho danh hiệu này, nên chưa chấm được. Nhập bộ tiêu chí ở “Bộ tiêu chí” trước.',
  en: 'There is no criteria set for this title yet. Type one in first.',
};
