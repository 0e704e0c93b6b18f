import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Listed, RegisterPerson } from './rules.ts';

export interface Registered extends RegisterPerson {
  readonly villageName: string;
}

/** Gives who lives in the commune, or in one village of it. */
export async function listRegister(tx: Tx, villageId: string | null): Promise<Registered[]> {
  const rows = await tx
    .selectFrom('residentSummary as resident')
    .innerJoin('residentHome as home', (join) =>
      join.onRef('home.communeId', '=', 'resident.communeId').onRef('home.id', '=', 'resident.id'),
    )
    .select([
      'resident.id as residentId',
      'resident.name',
      'resident.birthYear',
      'resident.sex',
      'home.villageId',
      'home.villageName',
    ])
    .where('resident.communeId', '=', tx.commune)
    .where('resident.leftOn', 'is', null)
    .$if(villageId !== null, (all) => all.where('home.villageId', '=', villageId!))
    .execute();
  // The column's own check allows no other words.
  return rows as Registered[];
}

/** Gives who stands on the roster: residents by id, typed people as they were typed. */
export function listLines(tx: Tx, activityId: string) {
  return tx
    .selectFrom('enrolment')
    .select(['id', 'residentId', 'typedName', 'typedBirthYear', 'typedVillageId'])
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('removedAt', 'is', null)
    .execute();
}

/** Puts typed people on a roster, many at once; who was taken off comes back. Gives the lines that are new or back. */
export async function enrolTypedPeople(
  tx: Tx,
  communeId: string,
  activityId: string,
  people: readonly (Listed & { readonly id: string })[],
): Promise<string[]> {
  if (people.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    insert into enrolment (commune_id, id, activity_id, typed_name, typed_birth_year, typed_sex, typed_village_id, note, source)
      select ${communeId}, sent.id, ${activityId}, sent.name, sent.birth_year, sent.sex, sent.village_id, sent.note, 'typed'
        from unnest(${people.map(({ id }) => id)}::uuid[], ${people.map(({ name }) => name)}::text[],
          ${people.map(({ birthYear }) => birthYear)}::int[], ${people.map(({ sex }) => sex)}::text[],
          ${people.map(({ villageId }) => villageId)}::uuid[], ${people.map(({ note }) => note)}::text[])
          as sent (id, name, birth_year, sex, village_id, note)
      on conflict (commune_id, id) do update set removed_at = null, note = excluded.note where enrolment.removed_at is not null
      returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Keeps what a list says of people beside their names. */
export async function writeNotes(
  tx: Tx,
  notes: readonly { readonly id: string; readonly note: string }[],
): Promise<void> {
  if (notes.length === 0) return;
  await sql`update enrolment set note = sent.note
    from unnest(${notes.map(({ id }) => id)}::uuid[], ${notes.map(({ note }) => note)}::text[]) as sent (id, note)
    where enrolment.commune_id = ${tx.commune} and enrolment.id = sent.id`.execute(tx);
}
