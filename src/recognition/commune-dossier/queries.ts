import { sql } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import type { Json } from '#platform/database/tables.ts';
import type { Dossier, Need } from './schema.ts';

/** Gives who gives what of a year's dossier. */
export async function listNeeds(tx: Tx, year: number): Promise<Need[]> {
  return tx
    .selectFrom('communeDossierNeed')
    .select(['code', 'who', 'dueOn', 'note', 'revision'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .orderBy('code')
    .execute();
}

const idOf = (tx: Tx, year: number, code: string) => v5(`dossier ${year} ${code}`, tx.commune);

/** Writes who gives what is missing of an indicator. */
export async function saveNeed(
  tx: Tx,
  year: number,
  { code, who, dueOn, note }: Omit<Need, 'revision'>,
): Promise<void> {
  const set = { who, dueOn, note };
  await tx
    .insertInto('communeDossierNeed')
    .values({ communeId: tx.commune, id: idOf(tx, year, code), year, code, ...set })
    .onConflict((conflict) =>
      conflict
        .columns(['communeId', 'year', 'code'])
        .doUpdateSet((at) => ({ ...set, revision: at('communeDossierNeed.revision', '+', 1) })),
    )
    .execute();
}

export async function deleteNeed(tx: Tx, year: number, code: string): Promise<void> {
  await tx
    .deleteFrom('communeDossierNeed')
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .where('code', '=', code)
    .execute();
}

/** Gives what was sent for a year, where something was. */
export async function findSending(
  tx: Tx,
  year: number,
): Promise<{ sentOn: string; content: Dossier } | undefined> {
  const row = await tx
    .selectFrom('communeDossierSending')
    .select(['sentOn', 'content'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .executeTakeFirst();
  return row && { sentOn: row.sentOn, content: row.content as unknown as Dossier };
}

/** Keeps the dossier as it is sent; one that was sent before and came back is replaced. */
export async function saveSending(tx: Tx, year: number, sentOn: string, content: Dossier): Promise<void> {
  const set = { sentOn, content: sql<Json>`${JSON.stringify(content)}::jsonb` };
  await tx
    .insertInto('communeDossierSending')
    .values({ communeId: tx.commune, id: v5(`dossier ${year}`, tx.commune), year, ...set })
    .onConflict((conflict) => conflict.columns(['communeId', 'year']).doUpdateSet(set))
    .execute();
}
