import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import type { Answer, Round } from './rules.ts';

/** Who was present at a class by name and still lives here, once each, with the village of today. */
const learners = (tx: Tx) => sql`
  select distinct session.activity_id, attendance.person_id, coalesce(resident.name, line.typed_name) as name,
    coalesce(resident.birth_year, line.typed_birth_year) as birth_year, coalesce(home.village_id, line.typed_village_id) as village_id
  from session_summary session
  join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
    and attendance.state = 'present'
  join roster_line line on line.commune_id = attendance.commune_id and line.id = attendance.enrolment_id
  left join resident_summary resident on resident.commune_id = line.commune_id and resident.id = line.resident_id
  left join resident_home home on home.commune_id = line.commune_id and home.id = line.resident_id
  where session.commune_id = ${tx.commune} and session.state <> 'cancelled' and resident.left_on is null`;

/** A class that people can be asked about, with how many there are and what each round has so far. */
export interface ClassRow {
  readonly activityId: string;
  readonly title: string;
  readonly programme: string;
  readonly lastDay: CivilDate;
  readonly people: number;
}

/** Which classes are looked for: that ended in a period, or one of them; and the people of one village alone. */
interface Narrow {
  readonly ended?: Period;
  readonly activityId?: string | null;
  readonly villageId: string | null;
}

/** Gives classes with people marked by name, the last one first; of a village, those with people of it, and those alone. */
export async function listClasses(
  tx: Tx,
  { ended: period, activityId = null, villageId }: Narrow,
): Promise<readonly ClassRow[]> {
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  const { rows } = await sql<ClassRow>`
    with ended as (
      select session.commune_id, session.activity_id, max(session.day) as last_day
      from session_summary session
      where session.commune_id = ${tx.commune} and session.state <> 'cancelled'
        and (${activityId}::uuid is null or session.activity_id = ${activityId}::uuid)
      group by session.commune_id, session.activity_id
      having ${from}::date is null
        or max(session.day) between ${from}::date and ${to}::date
    ), learner as (${learners(tx)} and session.activity_id in (select activity_id from ended))
    select activity.id as "activityId", activity.title, activity.programme, ended.last_day::text as "lastDay",
      count(learner.person_id)::int as people
    from ended
    join activity_summary activity on activity.commune_id = ended.commune_id and activity.id = ended.activity_id
    join learner on learner.activity_id = ended.activity_id
    where activity.cancelled_on is null
      and (${villageId}::uuid is null or learner.village_id = ${villageId}::uuid)
    group by activity.id, activity.title, activity.programme, ended.last_day
    order by ended.last_day desc, activity.title collate "vi-x-icu", activity.id`.execute(tx);
  return rows;
}

/** Gives the classes with people marked by name that ended in a period, the last one first; how many people they had is not asked. */
export async function endedClasses(
  tx: Tx,
  { from, to }: Period,
): Promise<readonly Omit<ClassRow, 'people' | 'programme'>[]> {
  const { rows } = await sql<Omit<ClassRow, 'people' | 'programme'>>`
    select activity.id as "activityId", activity.title, ended.last_day::text as "lastDay"
    from (
      select session.commune_id, session.activity_id, max(session.day) as last_day
      from session_summary session where session.commune_id = ${tx.commune} and session.state <> 'cancelled'
      group by session.commune_id, session.activity_id
    ) ended
    join activity_summary activity on activity.commune_id = ended.commune_id and activity.id = ended.activity_id
    where activity.cancelled_on is null and ended.last_day between ${from}::date and ${to}::date
      and exists (select from session_summary session
        join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
        where session.commune_id = ended.commune_id and session.activity_id = ended.activity_id
          and session.state <> 'cancelled' and attendance.state = 'present')
    order by ended.last_day desc, activity.title collate "vi-x-icu", activity.id`.execute(tx);
  return rows;
}

/** An opened round. */
export interface InquiryRow {
  readonly id: string;
  readonly activityId: string;
  readonly months: Round;
  readonly openedOn: CivilDate;
}

const inquiries = (tx: Tx) =>
  tx
    .selectFrom('effectInquiry')
    .select(['id', 'activityId', 'months', 'openedOn'])
    .where('communeId', '=', tx.commune)
    .$narrowType<Pick<InquiryRow, 'months' | 'openedOn'>>();

/** Gives the rounds that were opened. */
export const listInquiries = (tx: Tx): Promise<InquiryRow[]> => inquiries(tx).orderBy('id').execute();

/** Gives a round, kept from others until the transaction ends; nothing when this commune has none of that id. */
export const lockInquiry = (tx: Tx, id: string): Promise<InquiryRow | undefined> =>
  inquiries(tx).where('id', '=', id).forUpdate().executeTakeFirst();

export const findInquiry = (tx: Tx, id: string): Promise<InquiryRow | undefined> =>
  inquiries(tx).where('id', '=', id).executeTakeFirst();

/** Opens a round; says whether it did, or the class has that round (or the id another) already. */
export async function insertInquiry(
  tx: Tx,
  { id, activityId, months, openedOn }: InquiryRow,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('effectInquiry')
    .values({ communeId: tx.commune, id, activityId, months, openedOn })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Somebody of a list with what they answered. */
export interface LearnerRow {
  readonly personId: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly villageName: string | null;
  readonly answer: Answer | null;
  readonly words: string | null;
  readonly on: string | null;
}

/** Gives the people of a round, those of one village alone when it is given, each with the answer that stands. */
export async function listPeople(
  tx: Tx,
  { id, activityId }: Pick<InquiryRow, 'id' | 'activityId'>,
  villageId: string | null,
): Promise<readonly LearnerRow[]> {
  const { rows } = await sql<LearnerRow>`
    with learner as (${learners(tx)} and session.activity_id = ${activityId})
    select learner.person_id as "personId", learner.name, learner.birth_year as "birthYear", village.name as "villageName",
      answer.answer, answer.words, answer.on_date::text as on
    from learner
    left join village_name village on village.commune_id = ${tx.commune} and village.id = learner.village_id
    left join effect_answer answer on answer.commune_id = ${tx.commune} and answer.inquiry_id = ${id}
      and answer.person_id = learner.person_id
    where (${villageId}::uuid is null or learner.village_id = ${villageId}::uuid)`.execute(tx);
  return rows;
}

/** The answers of rounds, without words: of the people of one village alone when it is given, and until a day. */
export async function listAnswers(
  tx: Tx,
  { villageId, until }: { readonly villageId: string | null; readonly until: string },
): Promise<readonly { readonly inquiryId: string; readonly answer: Answer }[]> {
  const { rows } = await sql<{ inquiryId: string; answer: Answer }>`
    with learner as (${learners(tx)} and session.activity_id in
      (select inquiry.activity_id from effect_inquiry inquiry where inquiry.commune_id = ${tx.commune}))
    select answer.inquiry_id as "inquiryId", answer.answer
    from effect_answer answer
    join effect_inquiry inquiry on inquiry.commune_id = answer.commune_id and inquiry.id = answer.inquiry_id
    join learner on learner.activity_id = inquiry.activity_id and learner.person_id = answer.person_id
    where answer.commune_id = ${tx.commune} and answer.on_date <= ${until}::date
      and (${villageId}::uuid is null or learner.village_id = ${villageId}::uuid)`.execute(tx);
  return rows;
}

/** Gives how many people the lists of some classes hold, and the lines of the plan that they are of. */
export async function sizesOf(
  tx: Tx,
  activities: readonly string[],
): Promise<
  readonly {
    readonly activityId: string;
    readonly title: string;
    readonly planId: string | null;
    readonly people: number;
  }[]
> {
  const { rows } = await sql<{ activityId: string; title: string; planId: string | null; people: number }>`
    with learner as (${learners(tx)} and session.activity_id = any(${[...activities]}::uuid[]))
    select activity.id as "activityId", activity.title, min(line.plan_id::text) as "planId",
      count(distinct learner.person_id)::int as people
    from activity_summary activity
    left join learner on learner.activity_id = activity.id
    left join plan_line_in_force line on line.commune_id = activity.commune_id and line.item_id = activity.plan_item_id
    where activity.commune_id = ${tx.commune} and activity.id = any(${[...activities]}::uuid[])
    group by activity.id, activity.title
    order by activity.title collate "vi-x-icu", activity.id`.execute(tx);
  return rows;
}

/** What somebody answered, as it is written. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly words: string | null;
  readonly on: string;
  readonly askedBy: string;
}

/** Writes the answer of somebody in the place of an earlier one; the round is kept by whoever writes. */
export async function putAnswer(
  tx: Tx,
  inquiryId: string,
  personId: string,
  { on, ...given }: GivenAnswer,
): Promise<void> {
  await tx
    .insertInto('effectAnswer')
    .values({ communeId: tx.commune, id: v5(personId, inquiryId), inquiryId, personId, ...given, onDate: on })
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doUpdateSet({ ...given, onDate: on }))
    .execute();
}

export async function deleteAnswer(tx: Tx, inquiryId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom('effectAnswer')
    .where('communeId', '=', tx.commune)
    .where('inquiryId', '=', inquiryId)
    .where('personId', '=', personId)
    .execute();
}
