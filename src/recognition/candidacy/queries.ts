import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import type { Json } from '#platform/database/tables.ts';
import { updateAt } from '#platform/database/update.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { StoredState } from './definition.ts';
import type { Model } from './models.ts';
import type { Claim } from './rules.ts';

/** A candidacy as its row says, with whom it is of and where they lived when they were registered and live now. */
export interface CandidacyRow {
  readonly id: string;
  readonly model: Model;
  readonly year: number;
  readonly subjectId: string;
  /** The head of a household, a person, a clan, a village, a unit, the commune. */
  readonly name: string;
  /** The number of the household in its village. */
  readonly code: string | null;
  readonly villageId: string | null;
  readonly villageName: string | null;
  /** Another village than then, since they have moved. */
  readonly nowVillageName: string | null;
  readonly setId: string | null;
  readonly setVersion: number | null;
  readonly registeredOn: string;
  readonly state: StoredState;
  readonly carriedFrom: string | null;
  readonly councilId: string | null;
  readonly decisionId: string | null;
  readonly frozen: unknown;
  readonly validTo: string | null;
  readonly revision: number;
  /** The person whose sight is noted: the citizen, or the head of the household; null for what is no person. */
  readonly personId: string | null;
  readonly certificateNumber: number | null;
  readonly certificateCode: string | null;
}

/** Which candidacies are wanted; what is left out narrows nothing. */
export interface Wanted {
  readonly year?: number;
  readonly model?: Model | undefined;
  readonly villageId?: string | null | undefined;
  readonly ids?: readonly string[];
  readonly councilId?: string;
}

/** Gives candidacies by village, then by name. */
export async function listRows(
  tx: Tx,
  { year, model, villageId, ids, councilId }: Wanted,
): Promise<CandidacyRow[]> {
  const narrowed = [
    year === undefined ? null : sql`candidacy.year = ${year}`,
    model === undefined ? null : sql`candidacy.model = ${model}`,
    ids === undefined ? null : sql`candidacy.id = any(${[...ids]}::uuid[])`,
    councilId === undefined ? null : sql`candidacy.council_id = ${councilId}`,
    villageId ? sql`coalesce(candidacy.village_id, stood.village_id) = ${villageId}` : null,
  ].filter((one) => one !== null);
  const { rows } = await sql<CandidacyRow>`
    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = ${tx.commune} and ${sql.join(narrowed.length > 0 ? narrowed : [sql`true`], sql` and `)}
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id`.execute(
    tx,
  );
  return rows;
}

/** Gives one; nothing where the commune has none of that id. */
export const findRow = async (tx: Tx, id: string): Promise<CandidacyRow | undefined> =>
  (await listRows(tx, { ids: [id] }))[0];

/** Gives the states of some candidacies, kept from others until the transaction ends; in one order, so that two never wait for each other. */
export async function lockStates(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; state: StoredState }[]> {
  const rows = await tx
    .selectFrom('candidacy')
    .select(['id', 'state'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows as { id: string; state: StoredState }[];
}

/** Gives the other years in which the subject of a candidacy stood for the same title, the latest first. */
export async function listYearsOf(
  tx: Tx,
  { id, model, subjectId }: Pick<CandidacyRow, 'id' | 'model' | 'subjectId'>,
): Promise<{ id: string; year: number; state: StoredState; validTo: string | null }[]> {
  const { rows } = await sql<{ id: string; year: number; state: StoredState; validTo: string | null }>`
    select id, year, state, valid_to as "validTo" from candidacy
    where commune_id = ${tx.commune} and model = ${model} and id <> ${id}
      and coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id) = ${subjectId}
    order by year desc`.execute(tx);
  return rows;
}

/** Gives in how many years until its own the subject of each of these candidacies was recognised for the same title. */
export async function countYearsHeld(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; years: number }[]> {
  const { rows } = await sql<{ id: string; years: number }>`
    select candidacy.id, count(*)::int as years
    from candidacy
    join candidacy held on held.commune_id = candidacy.commune_id and held.model = candidacy.model and held.state = 'recognised'
      and held.year <= candidacy.year and coalesce(held.household_id, held.clan_id, held.village_id, held.unit_id, held.resident_id, held.commune_id)
        = coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
    where candidacy.commune_id = ${tx.commune} and candidacy.id = any(${[...ids]}::uuid[])
    group by candidacy.id`.execute(tx);
  return rows;
}

const columnOf = {
  family: 'householdId',
  clan: 'clanId',
  village: 'villageId',
  unit: 'unitId',
  citizen: 'residentId',
} as const;

/** A registration as it is written. */
export interface NewCandidacy {
  readonly id: string;
  readonly model: Model;
  readonly year: number;
  readonly subjectId: string;
  readonly setId: string | null;
  readonly setVersion: number | null;
  readonly registeredOn: string;
  readonly carriedFrom: string | null;
}

/** Adds registrations, many at once. */
export async function insertRows(tx: Tx, rows: readonly NewCandidacy[]): Promise<void> {
  const blank = { householdId: null, clanId: null, villageId: null, unitId: null, residentId: null };
  await insertAll(
    tx,
    'candidacy',
    rows.map(({ subjectId, ...row }) => ({
      communeId: tx.commune,
      ...row,
      ...blank,
      ...(row.model === 'commune' ? {} : { [columnOf[row.model]]: subjectId }),
    })),
  );
}

/** Gives which of these subjects have a candidacy of a model in a year. */
export async function listTaken(
  tx: Tx,
  {
    model,
    year,
    subjects,
  }: { readonly model: Model; readonly year: number; readonly subjects: readonly string[] },
): Promise<{ id: string; subjectId: string; state: StoredState }[]> {
  const { rows } = await sql<{ id: string; subjectId: string; state: StoredState }>`
    select id, state, coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id) as "subjectId" from candidacy
    where commune_id = ${tx.commune} and model = ${model} and year = ${year}
      and coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id) = any(${[...subjects]}::uuid[])`.execute(
    tx,
  );
  return rows;
}

/** Gives which of these candidacies somebody has gone on with: scored, proved, or taken a step on. */
export async function listBegun(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select candidacy.id from candidacy
    where candidacy.commune_id = ${tx.commune} and candidacy.id = any(${[...ids]}::uuid[]) and (candidacy.state <> 'registered'
      or candidacy.revision > 1
      or exists (select from candidacy_score score where score.commune_id = ${tx.commune} and score.candidacy_id = candidacy.id)
      or exists (select from candidacy_file link where link.commune_id = ${tx.commune} and link.candidacy_id = candidacy.id))`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** Takes candidacies out that nothing rests on. */
export async function deleteRows(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('candidacy')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .execute();
}

/** A state of some candidacies of a model in a year, and how many of a village stand in it. */
export interface CountedState {
  readonly model: Model;
  readonly year: number;
  readonly state: StoredState;
  readonly count: number;
}

/** Gives how many candidacies of some years stand where; of one village where it is given. Names nobody. */
export async function countStates(
  tx: Tx,
  { from, villageId }: { readonly from: number; readonly villageId: string | null },
): Promise<CountedState[]> {
  const { rows } = await sql<CountedState>`
    select candidacy.model, candidacy.year, candidacy.state, count(*)::int as count
    from candidacy
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    where candidacy.commune_id = ${tx.commune} and candidacy.year >= ${from}
      and ${villageId ? sql`coalesce(candidacy.village_id, stood.village_id) = ${villageId}` : sql`true`}
    group by candidacy.model, candidacy.year, candidacy.state
    order by candidacy.year, candidacy.model, candidacy.state`.execute(tx);
  return rows;
}

/** Changes one that still stands at the revision that was edited; says whether it did. */
export async function updateRow(
  tx: Tx,
  id: string,
  revision: number,
  set: {
    readonly setId: string | null;
    readonly setVersion: number | null;
    readonly registeredOn: string;
  },
): Promise<boolean> {
  return updateAt(tx, 'candidacy', { id, revision }, set);
}

/** Moves candidacies on, all at once. Throws not-found where one is missing. */
export async function moveRows(
  tx: Tx,
  ids: readonly string[],
  set: {
    readonly state: StoredState;
    readonly councilId?: string | null;
    readonly decisionId?: string | null;
  },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('candidacy')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .executeTakeFirst();
  if (numUpdatedRows !== BigInt(ids.length)) throw new Problem('not-found');
}

/** Writes by which version of which set candidacies are assessed. */
export async function writeSet(
  tx: Tx,
  ids: readonly string[],
  set: { readonly setId: string | null; readonly setVersion: number | null },
): Promise<void> {
  await tx
    .updateTable('candidacy')
    .set(set)
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .execute();
}

/** Keeps what was derived when a candidacy was decided, and how long the title is kept. */
export async function freezeRow(
  tx: Tx,
  id: string,
  { frozen, validTo }: { readonly frozen: object; readonly validTo: string | null },
): Promise<void> {
  await tx
    .updateTable('candidacy')
    .set({ frozen: sql<Json>`${JSON.stringify(frozen)}::jsonb`, validTo })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .execute();
}

/** Gives what people say of the indicators of some candidacies. */
export async function listClaims(
  tx: Tx,
  ids: readonly string[],
): Promise<(Claim & { candidacyId: string })[]> {
  const rows = await tx
    .selectFrom('candidacyScore')
    .select(['candidacyId', 'code', 'claim', 'notApplicable', 'reason'])
    .where('communeId', '=', tx.commune)
    .where('candidacyId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('candidacyId')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({ ...row, claim: row.claim === null ? null : Number(row.claim) }));
}

/** Writes what people say of the indicators, as it is given. */
export async function replaceClaims(tx: Tx, candidacyId: string, claims: readonly Claim[]): Promise<void> {
  await tx
    .deleteFrom('candidacyScore')
    .where('communeId', '=', tx.commune)
    .where('candidacyId', '=', candidacyId)
    .execute();
  await insertAll(
    tx,
    'candidacyScore',
    claims.map((claim) => ({
      communeId: tx.commune,
      id: v5(`score ${claim.code}`, candidacyId),
      candidacyId,
      ...claim,
    })),
  );
}

const files = (tx: Tx) =>
  tx
    .selectFrom('candidacyFile as link')
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'link.communeId').onRef('file.id', '=', 'link.fileId'),
    )
    .where('link.communeId', '=', tx.commune);

/** Gives the evidence files of some candidacies, without their bytes. */
export const listFiles = (tx: Tx, ids: readonly string[]) =>
  files(tx)
    .select(['link.candidacyId', 'link.code', 'file.id', 'file.name', 'file.sha256', 'file.mediaType'])
    .where('link.candidacyId', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('file.addedAt')
    .orderBy('file.id')
    .orderBy('link.code')
    .execute();

/** Gives a file of a candidacy; nothing where it is none of its own. */
export const findFile = (tx: Tx, candidacyId: string, fileId: string) =>
  files(tx)
    .select(['file.name', 'file.mediaType', 'file.bytes', 'file.sha256'])
    .where('link.candidacyId', '=', candidacyId)
    .where('file.id', '=', fileId)
    .executeTakeFirst();

/** Links a file that is kept to an indicator; again changes nothing. */
export async function linkFile(tx: Tx, candidacyId: string, code: string, fileId: string): Promise<void> {
  await tx
    .insertInto('candidacyFile')
    .values({
      communeId: tx.commune,
      id: v5(`file ${code} ${fileId}`, candidacyId),
      candidacyId,
      code,
      fileId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Gives when self-assessment of a year is open, where somebody has set it. */
export const findYear = (tx: Tx, year: number) =>
  tx
    .selectFrom('recognitionYear')
    .select(['id', 'year', 'assessFrom', 'assessTo', 'revision'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .executeTakeFirst();

export async function saveYear(
  tx: Tx,
  year: number,
  set: { readonly assessFrom: string; readonly assessTo: string },
): Promise<void> {
  await tx
    .insertInto('recognitionYear')
    .values({ communeId: tx.commune, id: v5(`recognition year ${year}`, tx.commune), year, ...set })
    .onConflict((conflict) =>
      conflict
        .columns(['communeId', 'year'])
        .doUpdateSet((at) => ({ ...set, revision: at('recognitionYear.revision', '+', 1) })),
    )
    .execute();
}

/** Gives the candidacies of a person: as a citizen, and of the households that they lived in when those were registered. */
export async function listOfPerson(
  tx: Tx,
  residentId: string,
): Promise<{ model: Model; year: number; registeredOn: string; state: StoredState }[]> {
  const { rows } = await sql<{ model: Model; year: number; registeredOn: string; state: StoredState }>`
    select model, year, registered_on as "registeredOn", state from candidacy
    where candidacy.commune_id = ${tx.commune} and (candidacy.resident_id = ${residentId}
      or candidacy.household_id in (select home.household_id from household_member home
        where home.commune_id = ${tx.commune} and home.resident_id = ${residentId}
          and candidacy.registered_on between home.from_day and home.to_day))
    order by year desc, model`.execute(tx);
  return rows;
}
