import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Need, survey, type Wish } from './schema.ts';

export const surveys = recordStore('needsSurvey', survey);
/** Gives a survey, or nothing when this commune has none of that id. */
export const findSurvey = surveys.find;

const surveyColumns = ['id', 'year', 'name', 'closedOn', 'revision'] as const;
const needColumns = ['id', 'topic', 'programme', 'villageId', 'registered', 'position', 'revision'] as const;

/** Gives all surveys, the latest first, with their topics and registrations; those of one village alone when it is given. */
export function listSurveys(tx: Tx, villageId: string | null) {
  return tx
    .selectFrom('needsSurvey')
    .leftJoin('need', (join) =>
      join
        .onRef('need.surveyId', '=', 'needsSurvey.id')
        .onRef('need.communeId', '=', 'needsSurvey.communeId'),
    )
    .select(surveyColumns.map((name) => `needsSurvey.${name}` as const))
    .select((at) => [
      sql<number>`count(distinct (need.position, need.programme, need.topic)) filter (where need.id is not null)`.as(
        'topics',
      ),
      at.fn
        .coalesce(
          at.fn
            .sum<number>('need.registered')
            .filterWhere((where) =>
              villageId === null ? where.lit(true) : where('need.villageId', '=', villageId),
            ),
          sql<number>`0`,
        )
        .as('registered'),
    ])
    .where('needsSurvey.communeId', '=', tx.commune)
    .groupBy(['needsSurvey.communeId', 'needsSurvey.id'])
    .orderBy('year', 'desc')
    .execute();
}

/** Gives in how many villages people asked for something, of each survey that is open. */
export function villagesAsked(tx: Tx) {
  return tx
    .selectFrom('need')
    .innerJoin('needsSurvey', (join) =>
      join
        .onRef('needsSurvey.communeId', '=', 'need.communeId')
        .onRef('needsSurvey.id', '=', 'need.surveyId'),
    )
    .select(['need.surveyId', sql<number>`count(distinct need.village_id)::int`.as('villages')])
    .where('need.communeId', '=', tx.commune)
    .where('needsSurvey.closedOn', 'is', null)
    .where('need.registered', '>', 0)
    .groupBy('need.surveyId')
    .execute();
}

/** Gives the needs of a survey in the order of the list; of one village alone when it is given. */
export function listNeeds(tx: Tx, surveyId: string, villageId: string | null = null): Promise<Need[]> {
  return tx
    .selectFrom('need')
    .select(needColumns)
    .where('communeId', '=', tx.commune)
    .where('surveyId', '=', surveyId)
    .$if(villageId !== null, (query) => query.where('villageId', '=', villageId))
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Gives needs of any survey by their ids, kept from others until the transaction ends. */
export function lockNeeds(tx: Tx, ids: readonly string[]): Promise<(Need & { surveyId: string })[]> {
  return tx
    .selectFrom('need')
    .select([...needColumns, 'surveyId'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Writes needs: new ones, and those that stand at the revision that was edited. Gives how many were written. */
export async function writeNeeds(tx: Tx, surveyId: string, needs: readonly Need[]): Promise<number> {
  const rows = await tx
    .insertInto('need')
    .values(needs.map((need) => ({ communeId: tx.commune, surveyId, ...need, revision: need.revision + 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(['communeId', 'id'])
        .doUpdateSet((at) => ({
          topic: at.ref('excluded.topic'),
          programme: at.ref('excluded.programme'),
          villageId: at.ref('excluded.villageId'),
          registered: at.ref('excluded.registered'),
          position: at.ref('excluded.position'),
          revision: at.ref('excluded.revision'),
        }))
        .where((at) => at('need.revision', '=', at('excluded.revision', '-', 1))),
    )
    .returning('id')
    .execute();
  return rows.length;
}

/** Gives how many were deleted. */
export async function deleteNeeds(tx: Tx, ids: readonly string[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('need')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Gives the villages of a survey's table: those of the commune on the last day of the year before. */
export function listVillages(tx: Tx, day: string) {
  return tx
    .selectFrom('villageName')
    .select(['id', 'kind', 'name'])
    .where('communeId', '=', tx.commune)
    .where('validFrom', '<=', day)
    .where((at) => at.or([at('validTo', 'is', null), at('validTo', '>=', day)]))
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}

/** Gives who wished for the topics of a survey, by name; of one village alone when it is given. */
export function listWishes(tx: Tx, surveyId: string, villageId: string | null): Promise<Wish[]> {
  return tx
    .selectFrom('wish')
    .innerJoin('need', (join) =>
      join.onRef('need.communeId', '=', 'wish.communeId').onRef('need.id', '=', 'wish.needId'),
    )
    .select(['wish.id', 'wish.needId', 'wish.name'])
    .where('wish.communeId', '=', tx.commune)
    .where('need.surveyId', '=', surveyId)
    .$if(villageId !== null, (query) => query.where('need.villageId', '=', villageId))
    .orderBy('wish.id')
    .execute();
}

/** Writes wishes that are not there yet; gives those that it wrote. */
export function addWishes(tx: Tx, wishes: readonly Wish[]): Promise<Wish[]> {
  return tx
    .insertInto('wish')
    .values(wishes.map((wish) => ({ communeId: tx.commune, ...wish })))
    .onConflict((conflict) => conflict.columns(['communeId', 'id']).doNothing())
    .returning(['id', 'needId', 'name'])
    .execute();
}

/** Deletes wishes; gives those that were there. */
export function deleteWishes(tx: Tx, ids: readonly string[]): Promise<Wish[]> {
  return tx
    .deleteFrom('wish')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .returning(['id', 'needId', 'name'])
    .execute();
}
