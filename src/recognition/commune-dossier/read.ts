import { findCentre } from '#centre/centre/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { hasMeeting } from '../candidacy/models.ts';
import { type CandidacyRow, listRows } from '../candidacy/queries.ts';
import { communeSubject } from '../candidacy/queries-subjects.ts';
import { describe, lookedAtOn, readBoard } from '../candidacy/read.ts';
import { keyOfSet, listSets } from '../candidacy/set.ts';
import { deadlinesOf, isInForce } from '../criteria-set/dates.ts';
import { readSets } from '../criteria-set/read.ts';
import { type CriteriaSet, criteriaSet, indicatorsOf } from '../criteria-set/set.ts';
import * as queries from './queries.ts';
import { lightOf, modelOfMeasure, untyped, usualGiver } from './rules.ts';
import type { Dossier, DossierLine, Need } from './schema.ts';

/** States of the commune's candidacy in which its dossier lies with somebody else and stays as it was sent. */
const sent: readonly CandidacyRow['state'][] = [
  'proposed',
  'before-council',
  'recognised',
  'refused',
  'appealed',
];

/** Gives the commune's dossier of a year: as the records stand now, or as it was sent while it is with the recogniser. */
export async function readDossier(tx: Tx, actor: Actor, year: number): Promise<Dossier> {
  const [row] = await listRows(tx, { year, model: 'commune' });
  const sending = row && sent.includes(row.state) ? await queries.findSending(tx, year) : undefined;
  if (sending && row) return { ...sending.content, state: row.state, sentOn: sending.sentOn };
  return composeDossier(tx, actor, year, row);
}

/** Puts the dossier together from the records as they stand. */
export async function composeDossier(
  tx: Tx,
  { today }: Actor,
  year: number,
  row: CandidacyRow | undefined,
): Promise<Dossier> {
  const on = lookedAtOn(year, today);
  const set = await setOf(tx, row, on);
  const own = row && (await describe(tx, [row], today)).candidacies[0];
  const [commune] = await communeSubject(tx, year);
  const needs = new Map((await queries.listNeeds(tx, year)).map((one) => [one.code, one]));
  const waiting = (await listRows(tx, { year })).filter(
    ({ state, model }) => state === 'self-assessed' && hasMeeting(model),
  );
  const board = await readBoard(tx, year, today);
  const deadlines = set ? deadlinesOf(set, year) : { submit: null, decide: null };
  return {
    year,
    communeName: commune?.name ?? orNotFound(await findCentre(tx)).parentBody,
    candidacyId: row?.id ?? null,
    state: own?.state ?? null,
    set,
    lines: set && own ? linesOf(set, own.scores, needs) : [],
    untyped: set ? untyped(set) : 0,
    verdict: own?.verdict ?? 'not-announced',
    level: own?.level ?? null,
    reasons: own?.reasons ?? [],
    submitBy: deadlines.submit,
    decideBy: deadlines.decide,
    board,
    villagesWithoutMeeting: [...new Set(waiting.flatMap(({ villageName }) => villageName ?? []))],
    sentOn: null,
    on,
  };
}

/** The set that the commune's candidacy is assessed by, else the one in force. */
async function setOf(tx: Tx, row: CandidacyRow | undefined, on: Dossier['on']): Promise<CriteriaSet | null> {
  const own = row && (await listSets(tx, [row])).get(keyOfSet(row));
  if (own) return own;
  const inForce = (await readSets(tx)).find(
    (set) => set.model === 'commune' && isInForce(set, on as Parameters<typeof isInForce>[1]),
  );
  return inForce ? criteriaSet.parse(inForce) : null;
}

function linesOf(
  set: CriteriaSet,
  scores: readonly DossierLineScore[],
  needs: ReadonlyMap<string, Need>,
): DossierLine[] {
  const [first] = set.levels;
  const byCode = new Map(scores.map((one) => [one.code, one]));
  const criterionOf = new Map(
    set.criteria.flatMap(({ code, indicators }) => indicators.map((one) => [one.code, code] as const)),
  );
  return indicatorsOf(set).flatMap((indicator) => {
    const own = byCode.get(indicator.code);
    if (!own) return [];
    return [
      {
        ...own,
        criterion: criterionOf.get(indicator.code) ?? '',
        ...lightOf(set, indicator, scores, first?.code ?? ''),
        giver: usualGiver(indicator.measure),
        need: needs.get(indicator.code) ?? null,
        opens: modelOfMeasure(indicator.measure),
      },
    ];
  });
}
type DossierLineScore = Omit<DossierLine, 'criterion' | 'light' | 'missing' | 'giver' | 'need' | 'opens'>;
