import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { insertAll, insertNew } from '#platform/database/insert.ts';
import type { Outlived } from '#platform/personal.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Dropout, DropoutVisit } from './schema.ts';

const columns = [
  'dropout.id',
  'dropout.residentId',
  'dropout.person',
  'dropout.birthYear',
  'dropout.villageId',
  'dropout.schoolId',
  'dropout.school',
  'dropout.grade',
  'dropout.since',
  'dropout.reason',
  'dropout.note',
  'dropout.outcome',
  'dropout.outcomeOn',
  'dropout.revision',
] as const;
type Row = Omit<Dropout, 'visits'>;
/** A case as it stands in its row. */
export type Written = Omit<Dropout, 'visits' | 'villageName' | 'revision'>;

const cases = (tx: Tx) =>
  tx
    .selectFrom('dropout')
    .leftJoin('villageName as village', (join) =>
      join.onRef('village.communeId', '=', 'dropout.communeId').onRef('village.id', '=', 'dropout.villageId'),
    )
    .leftJoin('unitName as unit', (join) =>
      join.onRef('unit.communeId', '=', 'dropout.communeId').onRef('unit.id', '=', 'dropout.schoolId'),
    )
    .select(columns)
    .select((of) => [
      'village.name as villageName',
      of.fn.coalesce('unit.name', 'dropout.school').as('school'),
    ])
    .where('dropout.communeId', '=', tx.commune)
    .where('dropout.anonymisedOn', 'is', null)
    .$narrowType<Pick<Row, 'since' | 'outcomeOn' | 'outcome' | 'reason' | 'school'>>();

/** Gives the cases, of one school or one child alone where it is given, the open ones first, then the latest. */
export async function listDropouts(
  tx: Tx,
  {
    schoolId = null,
    residentId = null,
  }: { readonly schoolId?: string | null; readonly residentId?: string | null },
): Promise<Dropout[]> {
  const rows = await cases(tx)
    .$if(schoolId !== null, (all) => all.where('dropout.schoolId', '=', schoolId!))
    .$if(residentId !== null, (all) => all.where('dropout.residentId', '=', residentId!))
    .orderBy('dropout.outcomeOn', (order) => order.desc().nullsFirst())
    .orderBy('dropout.since', 'desc')
    .orderBy('dropout.id')
    .execute();
  return withVisits(tx, rows);
}

/** Gives a case, of one school alone where it is given. */
export async function findDropout(tx: Tx, id: string, schoolId: string | null): Promise<Dropout | undefined> {
  const rows = await cases(tx)
    .where('dropout.id', '=', id)
    .$if(schoolId !== null, (all) => all.where('dropout.schoolId', '=', schoolId!))
    .execute();
  return (await withVisits(tx, rows))[0];
}

async function withVisits(tx: Tx, rows: readonly Row[]): Promise<Dropout[]> {
  if (rows.length === 0) return [];
  const visits = await tx
    .selectFrom('dropoutVisit')
    .select(['id', 'dropoutId', 'onDay as on', 'visitor as by', 'outcome'])
    .where('communeId', '=', tx.commune)
    .where('dropoutId', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
    .orderBy('onDay', 'desc')
    .orderBy('id')
    .$narrowType<{ on: CivilDate }>()
    .execute();
  const of = Map.groupBy(visits, ({ dropoutId }) => dropoutId);
  return rows.map((row) => ({
    ...row,
    visits: (of.get(row.id) ?? []).map(({ dropoutId: _, ...visit }) => visit),
  }));
}

/** Keeps a case from others until the transaction ends; says of which school it is, nothing when there is none of that id. */
export function lockDropout(tx: Tx, id: string) {
  return tx
    .selectFrom('dropout')
    .select(['schoolId', 'revision'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('anonymisedOn', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** Adds a case; says whether it did, or one of that id was there already. */
export async function insertDropout(tx: Tx, row: Written): Promise<boolean> {
  return insertNew(tx, 'dropout', { communeId: tx.commune, ...row });
}

/** Changes a case that still stands at the revision that was edited; says whether it did. */
export async function updateDropout(tx: Tx, { id, ...set }: Written, revision: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('dropout')
    .set((of) => ({ ...set, revision: of('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes the visits of a case in the place of those that it has; whoever writes keeps the case. */
export async function replaceVisits(
  tx: Tx,
  dropoutId: string,
  visits: readonly DropoutVisit[],
): Promise<void> {
  await tx
    .deleteFrom('dropoutVisit')
    .where('communeId', '=', tx.commune)
    .where('dropoutId', '=', dropoutId)
    .execute();
  const rows = visits.map(({ id, on, by, outcome }) => ({
    communeId: tx.commune,
    id,
    dropoutId,
    onDay: on,
    visitor: by,
    outcome,
  }));
  await insertAll(tx, 'dropoutVisit', rows);
}

const NAMELESS = 'Đã ẩn danh';

/** Gives the cases that were settled before a day, by name. */
export async function listSettledBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const rows = await tx
    .selectFrom('dropout')
    .select(['id', 'person', 'school'])
    .where('communeId', '=', tx.commune)
    .where('outcomeOn', '<', day)
    .where('anonymisedOn', 'is', null)
    .orderBy('outcomeOn')
    .orderBy('id')
    .execute();
  return rows.map(({ id, person, school }) => ({ id, label: `${person}, ${school}` }));
}

/** Takes out of cases who it was, why, and what was said; that somebody dropped out, was visited and came back stays. Gives their ids. */
export async function forgetDropouts(
  tx: Tx,
  which: { readonly residents: readonly string[] } | { readonly ids: readonly string[] },
): Promise<string[]> {
  const [column, ids] =
    'ids' in which ? (['id', which.ids] as const) : (['residentId', which.residents] as const);
  const rows = await tx
    .updateTable('dropout')
    .set((of) => ({
      person: NAMELESS,
      residentId: null,
      birthYear: null,
      grade: null,
      reason: null,
      note: null,
      anonymisedOn: sql<string>`current_date`,
      revision: of('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where(column, '=', sql<string>`any(${ids}::uuid[])`)
    .returning('id')
    .execute();
  const cleared = rows.map(({ id }) => id);
  await tx
    .updateTable('dropoutVisit')
    .set({ visitor: NAMELESS, outcome: NAMELESS })
    .where('communeId', '=', tx.commune)
    .where('dropoutId', '=', sql<string>`any(${cleared}::uuid[])`)
    .execute();
  return cleared;
}
