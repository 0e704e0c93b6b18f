import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { compareNames, fold } from '#vocabulary/text.ts';
import { householdName, type TargetGroup } from './rules.ts';
import type { Candidate, Learner, TypedPerson } from './schema.ts';

/** Gives who stands on a roster, by given name as Vietnamese sorts. */
export async function listLearners(tx: Tx, activityId: string): Promise<Learner[]> {
  const rows = await learners(tx)
    .where('enrolment.activityId', '=', activityId)
    .where('enrolment.removedAt', 'is', null)
    .execute();
  // People of one name stand in the same order on paper and on every screen: their number is their place.
  return rows.map(asLearner).sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

export async function findLearner(tx: Tx, id: string): Promise<Learner | undefined> {
  const row = await learners(tx).where('enrolment.id', '=', id).executeTakeFirst();
  return row && asLearner(row);
}

function learners(tx: Tx) {
  return tx
    .selectFrom('enrolment')
    .leftJoin('residentSummary as resident', (join) =>
      join
        .onRef('resident.communeId', '=', 'enrolment.communeId')
        .onRef('resident.id', '=', 'enrolment.residentId'),
    )
    .leftJoin('residentHome as home', (join) =>
      join.onRef('home.communeId', '=', 'resident.communeId').onRef('home.id', '=', 'resident.id'),
    )
    .leftJoin('villageName as village', (join) =>
      join
        .onRef('village.communeId', '=', 'enrolment.communeId')
        .on((on) => on('village.id', '=', on.fn.coalesce('home.villageId', 'enrolment.typedVillageId'))),
    )
    .where('enrolment.communeId', '=', tx.commune)
    .select((of) => [
      'enrolment.id',
      'enrolment.residentId',
      of.fn.coalesce('resident.name', 'enrolment.typedName').as('name'),
      // Of whom the name was taken out, the year is not told either.
      of.fn
        .coalesce(
          of.case().when('resident.anonymisedOn', 'is', null).then(of.ref('resident.birthYear')).end(),
          'enrolment.typedBirthYear',
        )
        .as('birthYear'),
      of.fn.coalesce('resident.sex', 'enrolment.typedSex').as('sex'),
      'village.name as villageName',
      'home.headName',
      'home.headSex',
      'enrolment.source',
      'enrolment.note',
      'enrolment.convenedOn',
    ]);
}

interface LearnerRow extends Omit<Learner, 'name' | 'sex' | 'source' | 'household'> {
  readonly name: string | null;
  readonly sex: string | null;
  readonly source: string;
  readonly headName: string | null;
  readonly headSex: string | null;
}

function asLearner({ headName, headSex, ...row }: LearnerRow): Learner {
  return {
    ...row,
    name: row.name ?? '',
    sex: row.sex as Learner['sex'],
    source: row.source as Learner['source'],
    household: householdName(headName && headSex ? { name: headName, sex: headSex } : null),
  };
}

export interface Sought extends TargetGroup {
  readonly activityId: string;
  /** The year that ages are told for, and the day on which a household counts as poor. */
  readonly year: number;
  readonly day: string;
  readonly villageId: string | null;
  readonly search: string | null;
  readonly limit: number;
}

/** Gives residents who live here and are of the group, by given name, and how many there are in all. */
export async function findCandidates(
  tx: Tx,
  sought: Sought,
): Promise<{ people: Candidate[]; total: number }> {
  const { year, ageFrom, ageTo, poverty, search } = sought;
  const rows = await tx
    .selectFrom('residentSummary as resident')
    .innerJoin('residentHome as home', (join) =>
      join.onRef('home.communeId', '=', 'resident.communeId').onRef('home.id', '=', 'resident.id'),
    )
    .leftJoin('householdPoor as householdPoverty', (join) =>
      join
        .onRef('householdPoverty.communeId', '=', 'home.communeId')
        .onRef('householdPoverty.householdId', '=', 'home.householdId')
        .on('householdPoverty.validFrom', '<=', sought.day)
        .on((on) =>
          on.or([
            on('householdPoverty.validTo', 'is', null),
            on('householdPoverty.validTo', '>=', sought.day),
          ]),
        ),
    )
    .leftJoin('enrolment', (join) =>
      join
        .onRef('enrolment.communeId', '=', 'resident.communeId')
        .onRef('enrolment.residentId', '=', 'resident.id')
        .on('enrolment.activityId', '=', sought.activityId)
        .on('enrolment.removedAt', 'is', null),
    )
    .select([
      'resident.id as residentId',
      'resident.name',
      'resident.birthYear',
      'resident.sex',
      'home.householdId',
      'home.headName',
      'home.headSex',
      'householdPoverty.status as poverty',
      'enrolment.id as enrolmentId',
    ])
    .select((of) => of.ref('home.villageName').$notNull().as('villageName'))
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('resident.communeId', '=', tx.commune)
    .where('resident.leftOn', 'is', null)
    .where('resident.away', '=', false)
    .$if(sought.villageId !== null, (all) => all.where('home.villageId', '=', sought.villageId!))
    .$if(sought.sex !== undefined, (all) => all.where('resident.sex', '=', sought.sex!))
    .$if(ageFrom !== undefined, (all) => all.where('resident.birthYear', '<=', year - ageFrom!))
    .$if(ageTo !== undefined, (all) => all.where('resident.birthYear', '>=', year - ageTo!))
    .$if(poverty === 'either', (all) => all.where('householdPoverty.status', 'is not', null))
    .$if(poverty === 'poor' || poverty === 'near-poor', (all) =>
      all.where('householdPoverty.status', '=', poverty!),
    )
    .$if(search !== null, (all) =>
      all.where('resident.folded', 'like', `%${fold(search!).replace(/[\\%_]/g, '\\$&')}%`),
    )
    .orderBy(sql`regexp_replace(resident.name, '^.*\\s', '') collate "vi-x-icu"`)
    .orderBy('resident.name')
    .orderBy('resident.id')
    .limit(sought.limit)
    .execute();
  return {
    total: rows[0]?.total ?? 0,
    people: rows.map(({ headName, headSex, total: _, enrolmentId, ...row }) => ({
      ...row,
      sex: row.sex as Candidate['sex'],
      poverty: row.poverty as Candidate['poverty'],
      household: householdName(headName && headSex ? { name: headName, sex: headSex } : null),
      enrolled: enrolmentId !== null,
    })),
  };
}

/**
 * Puts residents on a roster, each once; who was taken off comes back. Gives the lines that are new or back. The ids are given in the order
 * of the residents.
 */
export async function enrol(
  tx: Tx,
  communeId: string,
  activityId: string,
  people: readonly { readonly id: string; readonly residentId: string }[],
  source: Learner['source'],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into enrolment (commune_id, id, activity_id, resident_id, source)
      select ${communeId}, sent.id, ${activityId}, sent.resident_id, ${source}
        from unnest(${people.map((one) => one.id)}::uuid[], ${people.map((one) => one.residentId)}::uuid[]) as sent (id, resident_id)
      on conflict (commune_id, activity_id, resident_id) where resident_id is not null
        do update set removed_at = null where enrolment.removed_at is not null
      returning id`.execute(tx);
  return rows.map((row) => row.id);
}

/** Puts a typed person on a roster; the same id again changes nothing. Says whether it was new. */
export async function enrolTyped(
  tx: Tx,
  communeId: string,
  activityId: string,
  id: string,
  person: TypedPerson,
  source: 'typed' | 'walk-in',
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('enrolment')
    .values({
      communeId,
      id,
      activityId,
      typedName: person.name,
      typedBirthYear: person.birthYear,
      typedSex: person.sex,
      typedVillageId: person.villageId,
      source,
    })
    // Whichever of its unique keys is met first: sent at the same moment, the same line may meet another than its id.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Gives a person who was typed on a roster, as typed; nothing for any other line. */
export async function findTyped(tx: Tx, activityId: string, id: string): Promise<TypedPerson | undefined> {
  const row = await tx
    .selectFrom('enrolment')
    .select([
      'typedName as name',
      'typedBirthYear as birthYear',
      'typedSex as sex',
      'typedVillageId as villageId',
    ])
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('id', '=', id)
    .where('typedName', 'is not', null)
    .executeTakeFirst();
  // The column's own check allows no other words.
  return row as TypedPerson | undefined;
}

/** Takes people off a roster or puts them back; gives those that this changed. */
export async function setRemoved(
  tx: Tx,
  activityId: string,
  ids: readonly string[],
  removed: boolean,
): Promise<string[]> {
  const rows = await tx
    .updateTable('enrolment')
    .set({ removedAt: removed ? sql`now()` : null })
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('removedAt', removed ? 'is' : 'is not', null)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Notes the day on which lines of a roster were handed the letter, null for none; gives those that this changed. */
export async function setConvened(
  tx: Tx,
  activityId: string,
  ids: readonly string[],
  on: string | null,
): Promise<string[]> {
  const rows = await tx
    .updateTable('enrolment')
    .set({ convenedOn: on })
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('removedAt', 'is', null)
    .where('convenedOn', 'is distinct from', on)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** Gives those of the lines for which a mark stands: they were called, so they stay. */
export async function calledAmong(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('attendance')
    .distinct()
    .select('enrolmentId as id')
    .where('communeId', '=', tx.commune)
    .where('enrolmentId', '=', sql<string>`any(${ids}::uuid[])`)
    .where('state', '<>', 'cleared')
    .execute();
  return rows.map((row) => row.id);
}

/** Counts those of these residents who stand on a roster, or once stood on one. */
export async function countEnrolled(tx: Tx, residentIds: readonly string[]): Promise<number> {
  const { count } = await tx
    .selectFrom('enrolment')
    .select(sql<number>`count(distinct resident_id)::int`.as('count'))
    .where('communeId', '=', tx.commune)
    .where('residentId', '=', sql<string>`any(${residentIds}::uuid[])`)
    .executeTakeFirstOrThrow();
  return count;
}
