import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';
import type { GroupBy } from './rules.ts';

export interface GroupKey {
  readonly by: GroupBy | 'class';
  /** Programme code, `2024-03`, a village's id or a class's; null for the whole and for classes of the whole commune. */
  readonly key: string | null;
}

/** Narrows figures to the classes of one group, of a village, of a unit; left out: all. */
export interface Within {
  readonly group?: { readonly by: GroupBy; readonly key: string | null };
  readonly villageId?: string | null;
  readonly unitId?: string | null;
}

/** What the rows are: every group of a report, or a row a class. */
export type Rows = 'groups' | 'class';

/** Classes with a record in the period, and their lượt in its two parts (marked: people of each class; counted: heads). */
export interface ClassCounts extends GroupKey {
  readonly classes: number;
  readonly marked: number;
  readonly counted: number;
}
/** Distinct people; ages in years by birth year, at the end of the period. Who has no known birth year is in no age group. */
export interface PeopleCounts extends GroupKey {
  readonly people: number;
  readonly women: number;
  readonly minority: number;
  readonly under15: number;
  readonly from15: number;
  readonly from26: number;
  readonly from36: number;
  readonly over60: number;
}
/** Distinct households that were poor or near-poor on the day of a session at which one of theirs was present. */
export interface HouseholdCounts extends GroupKey {
  readonly poor: number;
  readonly nearPoor: number;
}

const zero = sql`B'0'::bit(1024)`;
const place = sql`'Asia/Ho_Chi_Minh'`;

/**
 * `held`: the sessions of the period with a record; `classes`: those that they belong to. A class belongs to the month of its first such
 * session, so that every grouping adds up to the whole.
 */
export function heldClasses(period: Period, within: Within): RawBuilder<unknown> {
  return sql`
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone ${place})::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= ${period.from}::date::timestamp at time zone ${place}
          and session.starts_at < (${period.to}::date + 1)::timestamp at time zone ${place}
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having ${narrowed(within)}
    )`;
}

function narrowed({ group, villageId = null, unitId = null }: Within): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (group?.by === 'programme') conditions.push(sql`activity.programme = ${group.key}`);
  if (group?.by === 'month') conditions.push(sql`to_char(min(held.day), 'YYYY-MM') = ${group.key}`);
  if (group?.by === 'village')
    conditions.push(sql`activity.village_id is not distinct from ${group.key}::uuid`);
  if (villageId !== null) conditions.push(sql`activity.village_id = ${villageId}`);
  if (unitId !== null)
    conditions.push(sql`exists (select from activity_unit taking where taking.commune_id = activity.commune_id
      and taking.activity_id = activity.id and taking.unit_id = ${unitId})`);
  return sql.join(conditions, sql` and `);
}

const presentByClass = sql`
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )`;

/** Names a row's group, and groups by it and by some more columns. */
function grouped(rows: Rows, ...more: readonly RawBuilder<unknown>[]) {
  if (rows === 'class')
    return {
      key: sql`'class' as by, classes.id::text as key`,
      by: sql`group by ${sql.join([sql`classes.id`, ...more])}`,
    };
  const sets = [[], [sql`classes.programme`], [sql`classes.month`], [sql`classes.village_id`]].map(
    (set) => sql`(${sql.join([...set, ...more])})`,
  );
  return {
    // `grouping` has a bit for each column that a row is not grouped by.
    key: sql`case grouping(classes.programme, classes.month, classes.village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(classes.programme, classes.month, classes.village_id::text) as key`,
    by: sql`group by grouping sets (${sql.join(sets)})`,
  };
}

/** Gives classes and lượt of each group. Law 3: where a class has marks they count, else the largest headcount of its sessions. */
export async function countClasses(
  tx: Tx,
  period: Period,
  within: Within = {},
  of: Rows = 'groups',
): Promise<readonly ClassCounts[]> {
  const group = grouped(of);
  const { rows } = await sql<ClassCounts>`
    with ${heldClasses(period, within)}, ${presentByClass}
    select ${group.key}, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    ${group.by}`.execute(tx);
  return rows;
}

/** Gives the distinct people of each group, and how many of them are women, of an ethnic minority, of an age. */
export async function countPeople(
  tx: Tx,
  period: Period,
  within: Within = {},
  of: Rows = 'groups',
): Promise<readonly PeopleCounts[]> {
  const year = Number(period.to.slice(0, 4));
  const group = grouped(of, sql`present_by_class.chunk`);
  const mask = (condition: RawBuilder<unknown>) =>
    sql`coalesce(bit_or(person_bit(person.ordinal)) filter (where ${condition}), ${zero})`;
  const age = sql`(${year}::int - coalesce(resident.birth_year, enrolment.typed_birth_year))`;
  const count = (name: string) =>
    sql`coalesce(sum(bit_count(present.bits & mask.${sql.ref(name)})), 0)::int as ${sql.ref(name)}`;
  const { rows } = await sql<PeopleCounts>`
    with ${heldClasses(period, within)}, ${presentByClass},
    present as (
      select ${group.key}, present_by_class.chunk, bit_or(present_by_class.bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      ${group.by}
    ),
    mask as materialized (
      select (person.ordinal / 1024)::int as chunk,
        ${mask(sql`coalesce(resident.sex, enrolment.typed_sex) = 'female'`)} as women,
        ${mask(sql`resident.ethnicity <> 'Kinh'`)} as minority,
        ${mask(sql`${age} < 15`)} as under15,
        ${mask(sql`${age} between 15 and 25`)} as from15,
        ${mask(sql`${age} between 26 and 35`)} as from26,
        ${mask(sql`${age} between 36 and 60`)} as from36,
        ${mask(sql`${age} > 60`)} as over60
      from counted_person person
      left join resident on resident.commune_id = person.commune_id and resident.id = person.id
      left join enrolment on resident.id is null and enrolment.commune_id = person.commune_id and enrolment.id = person.id
      group by 1
    )
    select present.by, present.key, coalesce(sum(bit_count(present.bits)), 0)::int as people, ${sql.join(
      ['women', 'minority', 'under15', 'from15', 'from26', 'from36', 'over60'].map(count),
    )}
    from present join mask on mask.chunk = present.chunk
    group by present.by, present.key`.execute(tx);
  return rows;
}

/** Gives the poor and near-poor households of each group, by the list that was in force on each session's day. */
export async function countHouseholds(
  tx: Tx,
  period: Period,
  within: Within = {},
  of: Rows = 'groups',
): Promise<readonly HouseholdCounts[]> {
  const group = grouped(of, sql`valid_from`, sql`valid_to`, sql`chunk`);
  const { rows } = await sql<HouseholdCounts>`
    with ${heldClasses(period, within)},
    member as materialized (
      select poverty.valid_from, coalesce(poverty.valid_to, 'infinity') as valid_to, poverty.status, poverty.household_id,
        (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as bits
      from household_poverty poverty
      join resident on resident.commune_id = poverty.commune_id and resident.household_id = poverty.household_id
      join counted_person person on person.commune_id = resident.commune_id and person.id = resident.id
      where poverty.valid_from <= ${period.to}::date and coalesce(poverty.valid_to, 'infinity') >= ${period.from}::date
      group by 1, 2, 3, 4, 5
    ),
    present_by_class as materialized (
      select validity.valid_from, validity.valid_to, held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from (select distinct valid_from, valid_to from member) validity
      join held on held.day between validity.valid_from and validity.valid_to
      join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by 1, 2, 3, 4
    ),
    present as (
      select ${group.key}, valid_from, valid_to, chunk, bit_or(bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      ${group.by}
    )
    select present.by, present.key,
      count(distinct member.household_id) filter (where member.status = 'poor')::int as poor,
      count(distinct member.household_id) filter (where member.status = 'near-poor')::int as "nearPoor"
    from present join member on member.valid_from = present.valid_from and member.valid_to = present.valid_to
      and member.chunk = present.chunk and bit_count(member.bits & present.bits) > 0
    group by present.by, present.key`.execute(tx);
  return rows;
}
