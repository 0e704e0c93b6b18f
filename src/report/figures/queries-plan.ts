import { type RawBuilder, sql } from 'kysely';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';
import type { GroupBy } from './rules.ts';
import type { Planned } from './schema.ts';

export interface PlannedGroup extends Planned {
  readonly by: GroupBy;
  readonly key: string | null;
}

/** The lines in force of one plan; without one, those of the annual plans in the months of a period. */
const linesOf = (period: Period, planId: string | null): RawBuilder<unknown> =>
  planId === null
    ? sql`line.plan_kind = 'annual' and make_date(line.year, line.month, 1) between ${period.from}::date and ${period.to}::date`
    : sql`line.plan_id = ${planId} and coalesce(line.from_day, make_date(line.year, line.month, 1)) <= ${period.to}::date
        and coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date) >= ${period.from}::date`;

/** Gives what a plan in force (the annual ones, where none is named) says of a period, by the groups of a report. */
export async function plannedGroups(
  tx: Tx,
  period: Period,
  planId: string | null,
): Promise<readonly PlannedGroup[]> {
  const { rows } = await sql<PlannedGroup>`
    with line as (
      select line.programme, to_char(make_date(line.year, line.month, 1), 'YYYY-MM') as month, line.village_id, line.class_count,
        line.learners, line.cost, line.is_class
      from plan_line_in_force line
      where line.commune_id = ${tx.commune} and ${linesOf(period, planId)}
    )
    select case grouping(programme, month, village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(programme, month, village_id::text) as key,
      count(*)::int as lines, coalesce(sum(class_count) filter (where is_class), 0)::int as classes,
      (count(*) filter (where is_class and class_count is null))::int as "classesBlank",
      coalesce(sum(learners) filter (where is_class), 0)::int as learners,
      (count(*) filter (where is_class and learners is null))::int as "learnersBlank",
      coalesce(sum(cost), 0)::bigint as cost
    from line group by grouping sets ((), (programme), (month), (village_id))`.execute(tx);
  // Without a plan the whole would still be a row of zeros.
  return rows.filter((row) => row.lines > 0);
}

/** Vouchers of the classes of one plan; all, where none is named. */
const ofPlan = (planId: string | null): RawBuilder<unknown> =>
  planId === null
    ? sql`true`
    : sql`exists (select from activity_summary activity
          join plan_line_in_force line on line.commune_id = activity.commune_id and line.item_id = activity.plan_item_id
          where activity.commune_id = expense.commune_id and activity.id = expense.activity_id and line.plan_id = ${planId})`;

/**
 * The common costs whose budget a report tells: those of its plan; without a plan, those of the annual plans whose whole year it reports,
 * since a common budget is of no month.
 */
const commonBudgetOf = (period: Period, planId: string | null): RawBuilder<unknown> =>
  planId === null
    ? sql`plan.kind = 'annual' and make_date(plan.year, 1, 1) >= ${period.from}::date and make_date(plan.year, 12, 31) <= ${period.to}::date`
    : sql`cost.plan_id = ${planId}`;

/** Gives what a paper states of an earlier year, where it has no records. */
export function pastResults(tx: Tx, year: number) {
  return tx
    .selectFrom('statedResult')
    .select(['programme', 'classes', 'attendances'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .execute();
}

/**
 * Gives planned and spent money by source, in đồng. Planned: the budget of each class of the period's plan lines, and the line's own cost
 * where it has no class yet. Spent: vouchers of the period that stand. With a plan, of its classes and its common costs alone.
 */
export async function moneyBySource(
  tx: Tx,
  period: Period,
  planId: string | null,
): Promise<readonly { key: string | null; name: string | null; planned: number; spent: number }[]> {
  const { rows } = await sql<{ key: string | null; name: string | null; planned: number; spent: number }>`
    with line as (
      select line.commune_id, line.item_id, line.cost, line.funding_source_id
      from plan_line_in_force line
      where line.commune_id = ${tx.commune} and ${linesOf(period, planId)}
    ), moved as (
      select budget.funding_source_id, budget.amount as planned, 0::bigint as spent
      from line
      join activity_summary activity on activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id and activity.cancelled_on is null
      join budget_amount budget on budget.commune_id = activity.commune_id and budget.activity_id = activity.id
      union all
      select line.funding_source_id, line.cost, 0 from line
      where line.cost is not null and not exists (select from activity_summary activity
        join budget_amount budget on budget.commune_id = activity.commune_id and budget.activity_id = activity.id
        where activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id and activity.cancelled_on is null)
      union all
      select expense.funding_source_id, 0, expense.amount from expense_amount expense
      where expense.commune_id = ${tx.commune} and expense.void_reason is null and expense.voucher_date between ${period.from}::date and ${period.to}::date
        and ${ofPlan(planId)}
      union all
      select cost.funding_source_id, coalesce(cost.planned, 0), 0 from common_cost_amount cost
        join plan_name plan on plan.commune_id = cost.commune_id and plan.id = cost.plan_id
        where cost.commune_id = ${tx.commune} and ${commonBudgetOf(period, planId)}
      union all
      select cost.funding_source_id, 0, cost.amount from common_cost_amount cost
        where cost.commune_id = ${tx.commune} and cost.voucher_date between ${period.from}::date and ${period.to}::date
        and ${planId === null ? sql`true` : sql`cost.plan_id = ${planId}`}
    )
    select moved.funding_source_id as key, source.name, sum(moved.planned)::bigint as planned, sum(moved.spent)::bigint as spent
    from moved left join funding_source_name source
      on source.commune_id = ${tx.commune} and source.id = moved.funding_source_id
    group by moved.funding_source_id, source.name
    order by sum(moved.planned) desc, source.name`.execute(tx);
  return rows;
}

/** Names of the groups: programmes in their order, villages in that of the alphabet; and how many residents live here on a day. */
export async function groupNames(tx: Tx, day: string) {
  const programmes = programmeCodes.map((key) => ({ key, name: programmeName(key).vi }));
  const [villages, residents] = [
    await tx
      .selectFrom('villageName')
      .select(['id as key', 'name'])
      .where('communeId', '=', tx.commune)
      .orderBy(
        (by) => by.ref('name'),
        (order) => order.collate('vi-x-icu'),
      )
      .execute(),
    await tx
      .selectFrom('residentSummary')
      .select((at) => at.fn.countAll<number>().as('count'))
      .where('communeId', '=', tx.commune)
      .where((where) => where.or([where('leftOn', 'is', null), where('leftOn', '>', day)]))
      .executeTakeFirstOrThrow(),
  ];
  return { programmes, villages, residents: Number(residents.count) };
}
