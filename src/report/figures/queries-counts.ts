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
  /** Classes of the lines in force of one plan. */
  readonly planId?: string | null;
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
/**
 * Distinct households that were poor or near-poor on the day of a session at which one who lived there on that day was present. Who moves
 * within the period counts for the household of each day.
 */
export interface HouseholdCounts extends GroupKey {
  readonly poor: number;
  readonly nearPoor: number;
}

/**
 * `held`: the sessions of the period with a record, each with what its class is grouped by; `classes`: those that they belong to. A class
 * belongs to the month of its first such session, so that every grouping adds up to the whole. Events are no classes.
 */
export function heldClasses(tx: Tx, period: Period, within: Within): RawBuilder<unknown> {
  return sql`
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = ${tx.commune}
            and session.day >= ${period.from}::date
            and session.day <= ${period.to}::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where ${narrowed(within)}
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )`;
}

function narrowed({ group, villageId = null, unitId = null, planId = null }: Within): RawBuilder<unknown> {
  const conditions = [sql`true`];
  if (group?.by === 'programme') conditions.push(sql`session.programme = ${group.key}`);
  if (group?.by === 'month') conditions.push(sql`session.month = ${group.key}`);
  if (group?.by === 'village')
    conditions.push(sql`session.village_id is not distinct from ${group.key}::uuid`);
  if (villageId !== null) conditions.push(sql`session.village_id = ${villageId}`);
  if (unitId !== null)
    conditions.push(sql`exists (select from activity_organiser taking where taking.commune_id = session.commune_id
      and taking.activity_id = session.activity_id and taking.unit_id = ${unitId})`);
  if (planId !== null)
    conditions.push(sql`exists (select from plan_line_in_force line where line.commune_id = session.commune_id
      and line.plan_id = ${planId} and line.item_id = session.plan_item_id)`);
  return sql.join(conditions, sql` and `);
}

/** Who stands present, joined to `held`. */
const present = sql`attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'`;

/** Names a row's group, and groups by it and by some more columns, of a table with the columns of `held` that groups are made by. */
function grouped(rows: Rows, table: 'held' | 'class' | 'poor', ...more: readonly RawBuilder<unknown>[]) {
  const [activity, programme, month, village] = ['activity_id', 'programme', 'month', 'village_id'].map(
    (column) => sql.ref(`${table}.${column}`),
  ) as [RawBuilder<unknown>, RawBuilder<unknown>, RawBuilder<unknown>, RawBuilder<unknown>];
  if (rows === 'class')
    return {
      key: sql`'class' as by, ${activity}::text as key`,
      by: sql`group by ${sql.join([activity, ...more])}`,
    };
  const sets = [[], [programme], [month], [village]].map((set) => sql`(${sql.join([...set, ...more])})`);
  return {
    // `grouping` has a bit for each column that a row is not grouped by.
    key: sql`case grouping(${programme}, ${month}, ${village})
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(${programme}, ${month}, ${village}::text) as key`,
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
  const group = grouped(of, 'class');
  const { rows } = await sql<ClassCounts>`
    with ${heldClasses(tx, period, within)},
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join ${present}
      group by held.activity_id
    )
    select ${group.key}, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class ${group.by}`.execute(tx);
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
  const group = grouped(of, 'held', sql`attendance.person_id`);
  const count = (name: string, condition: RawBuilder<unknown>) =>
    sql`(count(*) filter (where ${condition}))::int as ${sql.ref(name)}`;
  const { rows } =
    await sql<PeopleCounts>`/* planned each time: a day has few people, a year most of the commune */
    with ${heldClasses(tx, period, within)},
    once as materialized (
      select ${group.key}, attendance.person_id from held join ${present} ${group.by}
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        ${year}::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = ${tx.commune} and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = ${tx.commune}
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, ${sql.join([
      count('women', sql`person.sex = 'female'`),
      count('minority', sql`person.ethnicity <> 'Kinh'`),
      count('under15', sql`person.age < 15`),
      count('from15', sql`person.age between 15 and 25`),
      count('from26', sql`person.age between 26 and 35`),
      count('from36', sql`person.age between 36 and 60`),
      count('over60', sql`person.age > 60`),
    ])}
    from once join person on person.person_id = once.person_id
    group by once.by, once.key`.execute(tx);
  return rows;
}

/** Gives how many distinct people of each group that comes first were present, as they were of it on the day of a session. */
export async function countPriority(
  tx: Tx,
  period: Period,
  within: Within = {},
): Promise<readonly { readonly key: string; readonly people: number }[]> {
  const { rows } = await sql<{ key: string; people: number }>`
    with ${heldClasses(tx, period, within)}
    select priority.priority_group as key, count(distinct attendance.person_id)::int as people
    from held join ${present}
    join priority_person priority on priority.commune_id = held.commune_id and priority.resident_id = attendance.person_id
      and priority.since <= held.day and (priority.until is null or priority.until >= held.day)
    group by priority.priority_group order by priority.priority_group`.execute(tx);
  return rows;
}

/** Gives the poor and near-poor households of each group, by the list and the residence of each session's day. */
export async function countHouseholds(
  tx: Tx,
  period: Period,
  within: Within = {},
  of: Rows = 'groups',
): Promise<readonly HouseholdCounts[]> {
  const group = grouped(of, 'poor');
  const { rows } = await sql<HouseholdCounts>`/* planned each time: few households are poor, or most */
    with ${heldClasses(tx, period, within)},
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = ${tx.commune}
        and poverty.valid_from <= ${period.to}::date and coalesce(poverty.valid_to, 'infinity') >= ${period.from}::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join ${present}
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select ${group.key},
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor ${group.by}`.execute(tx);
  return rows;
}
