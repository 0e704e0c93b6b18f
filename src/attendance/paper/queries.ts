import type { Tx } from '#platform/database/database.ts';

/** Gives the Vietnamese name of a programme field. */
export async function programmeName(tx: Tx, code: string): Promise<string> {
  const { nameVi } = await tx
    .selectFrom('programme')
    .select('nameVi')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return nameVi;
}
