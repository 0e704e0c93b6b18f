import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import type { Outlived } from '#platform/personal.ts';
import type { PersonKind } from './rules.ts';
import { personEntry } from './schema.ts';

export const personEntries = recordStore('personEntry', personEntry);

/** Gives the lines of a book, of a dossier, or of one resident, the latest first; who was made unrecognisable stands in none. */
export function listPersonRows(
  tx: Tx,
  of: { readonly kind?: PersonKind; readonly dossierId?: string; readonly residentId?: string },
) {
  const { kind, dossierId, residentId } = of;
  return personEntries
    .all(tx)
    .where('anonymisedOn', 'is', null)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(dossierId !== undefined, (query) => query.where('dossierId', '=', dossierId!))
    .$if(residentId !== undefined, (query) => query.where('residentId', '=', residentId!))
    .orderBy('since', 'desc')
    .orderBy('id')
    .execute();
}

/** Gives how many people stand with each dossier, and what they were given in đồng; those made unrecognisable count on. */
export async function peopleOfDossiers(
  tx: Tx,
): Promise<readonly { readonly dossierId: string; readonly people: number; readonly paid: number }[]> {
  const rows = await tx
    .selectFrom('personEntry')
    .select((at) => [
      at.ref('dossierId').$notNull().as('dossierId'),
      sql<number>`count(*)::int`.as('people'),
      sql<number>`coalesce(sum(amount), 0)::bigint`.as('paid'),
    ])
    .where('communeId', '=', tx.commune)
    .where('dossierId', 'is not', null)
    .groupBy('dossierId')
    .execute();
  return rows;
}

const NAMELESS = 'Đã ẩn danh';

/**
 * Takes out of lines who it was and what was said; kind, days and amounts stay for the counts, and so does the group of residents who are made
 * unrecognisable themselves. Gives their ids.
 */
export async function forgetPersonEntries(
  tx: Tx,
  which: { readonly residents: readonly string[] } | { readonly ids: readonly string[] },
): Promise<string[]> {
  const [column, ids] =
    'ids' in which ? (['id', which.ids] as const) : (['residentId', which.residents] as const);
  const rows = await tx
    .updateTable('personEntry')
    .set((at) => ({
      person: NAMELESS,
      residentId:
        'ids' in which ? null : at.case().when('kind', '=', 'priority').then(at.ref('residentId')).end(),
      withWhom: null,
      evidence: null,
      note: null,
      anonymisedOn: sql`current_date`,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where(column, '=', sql<string>`any(${ids}::uuid[])`)
    .where('anonymisedOn', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Gives the lines that ended before a day, by name. */
export async function listEndedBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const rows = await tx
    .selectFrom('personEntry')
    .select(['id', 'person'])
    .where('communeId', '=', tx.commune)
    .where('until', '<', day)
    .where('anonymisedOn', 'is', null)
    .orderBy('until')
    .orderBy('id')
    .execute();
  return rows.map(({ id, person }) => ({ id, label: person }));
}
