import type { Tx } from '#platform/database/database.ts';
import type { HelperLink } from './schema.ts';

const links = (tx: Tx) =>
  tx
    .selectFrom('helperLink')
    .select(['id', 'name', 'validOn', 'madeBy', 'madeOn', 'revokedOn'])
    .where('communeId', '=', tx.commune);

/** Gives the links of a session, the last one first. */
export const linksOf = (tx: Tx, sessionId: string): Promise<HelperLink[]> =>
  links(tx).where('sessionId', '=', sessionId).orderBy('madeOn', 'desc').orderBy('id', 'desc').execute();

/** Gives a link of a session, or nothing. */
export const findLink = (tx: Tx, sessionId: string, id: string): Promise<HelperLink | undefined> =>
  links(tx).where('sessionId', '=', sessionId).where('id', '=', id).executeTakeFirst();

/** Gives the link that a code opens, with its session; or nothing. */
export const findByCode = (
  tx: Tx,
  codeHash: string,
): Promise<(HelperLink & { readonly sessionId: string }) | undefined> =>
  links(tx).select('sessionId').where('codeHash', '=', codeHash).executeTakeFirst();

/** Adds a link; says whether it is new. */
export async function insertLink(
  tx: Tx,
  link: Omit<HelperLink, 'revokedOn'> & { readonly sessionId: string; readonly codeHash: string },
): Promise<boolean> {
  // Sent many times at once, either of its keys can be met first.
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('helperLink')
    .values({ communeId: tx.commune, ...link })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Says whether it was good until now. */
export async function setRevoked(tx: Tx, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('helperLink')
    .set({ revokedOn: on })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revokedOn', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
