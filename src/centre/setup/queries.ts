import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** Lets one set-up through at a time. */
export async function lockSetup(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('setup', 0))`.execute(tx);
}

/** Whether any commune is there. */
export async function hasCommune(tx: Tx): Promise<boolean> {
  const row = await tx.selectFrom('communeDirectory').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Gives every commune of this server. */
export async function listCommunes(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.selectFrom('communeDirectory').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** What the first commune is made of. */
export interface FirstCommune {
  readonly placeId: string;
  readonly communeId: string;
  readonly communeName: string;
  readonly slug: string;
}

/** Adds the commune at its place. */
export async function insertCommune(tx: Tx, made: FirstCommune): Promise<void> {
  await tx
    .insertInto('commune')
    .values({ id: made.communeId, placeId: made.placeId, slug: made.slug, name: made.communeName })
    .execute();
}
