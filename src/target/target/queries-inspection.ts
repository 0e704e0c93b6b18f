import { sql } from 'kysely';
import type { FormName } from '#plan/kind/form.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';

/** An inspection whose minutes two have signed. */
export interface HeldInspection {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

/** Gives the inspections held in a period that looked at a plan: at it alone, or at all plans. */
export async function heldInspections(
  tx: Tx,
  { from, to }: Period,
  planId: string,
): Promise<readonly HeldInspection[]> {
  const { rows } = await sql<HeldInspection>`
    select held.id, held.period_from::text as "from", held.period_to::text as "to", held.on_date::text as "on"
    from inspection_held held
    where held.commune_id = ${tx.commune} and held.on_date between ${from}::date and ${to}::date
      and (held.plan_id is null or held.plan_id = ${planId})
    order by held.on_date, held.id`.execute(tx);
  return rows;
}

/** What the people of a class answered when they were asked back: of each the newest answer, who was not met left out. */
export interface AskedClass {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly villageId: string | null;
  readonly form: FormName;
  readonly ofPlan: boolean;
  readonly lastAsked: string;
  readonly answered: number;
  readonly yes: number;
}

/** Gives the classes whose people were asked back in a period. */
export async function askedClasses(
  tx: Tx,
  { from, to }: Period,
  planId: string,
): Promise<readonly AskedClass[]> {
  const { rows } = await sql<AskedClass>`
    with newest as (
      select distinct on (given.activity_id, given.person_id) given.activity_id, given.answer, given.on_date
      from effect_given given
      where given.commune_id = ${tx.commune} and given.on_date between ${from}::date and ${to}::date
        and given.answer <> 'unreached'
      order by given.activity_id, given.person_id, given.on_date desc, given.months desc
    )
    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      exists (select from plan_line_in_force line where line.commune_id = ${tx.commune}
        and line.item_id = activity.plan_item_id and line.plan_id = ${planId}) as "ofPlan",
      max(newest.on_date)::text as "lastAsked", count(*)::int as answered,
      (count(*) filter (where newest.answer = 'yes'))::int as yes
    from newest join activity_summary activity on activity.commune_id = ${tx.commune} and activity.id = newest.activity_id
    group by activity.id, activity.title, activity.programme, activity.village_id, activity.form, activity.plan_item_id
    order by max(newest.on_date), activity.id`.execute(tx);
  return rows;
}
